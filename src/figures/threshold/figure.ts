import { runningExample } from '../../vision/running-example.ts';
import type { Figure, View } from '../figure.ts';
import { dollars, number, percent } from '../words.ts';
import { daysByThreshold, thresholds } from './day.ts';
import type { Day, Days } from './day.ts';
import { acrossThreshold, drawThreshold } from './drawing.ts';

const { promise } = runningExample;

/** A threshold against recall, escapes, overkill and cost. */
export function thresholdFigure(): Figure<'threshold'> {
  const days = daysByThreshold();
  return {
    height: 356,
    drag: { control: 'threshold', ...acrossThreshold },
    controls: [
      {
        kind: 'slider',
        name: 'threshold',
        label: 'Threshold',
        ...thresholds,
        start: days.promised.threshold,
        written: (value) => `${number(value, 1)} of 100`,
      },
    ],
    view({ threshold }): View {
      const day = days.all[Math.round((threshold - thresholds.low) / thresholds.step)];
      return {
        drawing: drawThreshold(day, days),
        readings: [
          { label: 'Recall', value: percent(day.recall, 2) },
          { label: 'Escapes a day', value: number(day.escapes, 1), verdict: 'escape' },
          {
            label: 'Overkill a day',
            value: `${number(day.overkills)} (${percent(day.overkillRate, 2)})`,
            verdict: day.overkillRate <= promise.overkillRate ? 'pass' : 'look-again',
          },
          { label: 'Cost a day', value: dollars(day.cost) },
        ],
        sentence: sentenceOf(day, days),
      };
    },
  };
}

function sentenceOf(day: Day, { cheapest }: Days): string {
  const kept = day.overkillRate <= promise.overkillRate;
  const share = percent(promise.overkillRate);
  const promiseWords = kept
    ? `keeps the promise of ${share} overkill and lets ${number(day.escapes, 1)} defective boards a day out`
    : `rejects ${percent(day.overkillRate, 1)} of the good boards, more than the promised ${share}, and lets ${number(day.escapes, 1)} defective ones a day out`;
  const extra = day.cost - cheapest.cost;
  const costWords =
    extra < 1
      ? 'No other threshold costs less.'
      : `It costs ${dollars(extra)} a day more than the cheapest threshold, ${number(cheapest.threshold, 1)}.`;
  return `At ${number(day.threshold, 1)} the line ${promiseWords}. ${costWords}`;
}
