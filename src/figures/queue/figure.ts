import type { Figure, View } from '../figure.ts';
import { number, percent } from '../words.ts';
import { drawQueue } from './drawing.ts';
import { startSetting, waitsOf } from './line.ts';
import type { LineSetting, LineWaits } from './line.ts';

const seconds = (value: number): string => `${number(value, 2)} s`;

/** Takt and service time against waiting, by formula and simulated. */
export function queueFigure(): Figure<'takt' | 'service' | 'spread'> {
  return {
    height: 360,
    controls: [
      {
        kind: 'slider',
        name: 'takt',
        label: 'A board every',
        low: 1.6,
        high: 3,
        step: 0.05,
        start: startSetting.takt,
        written: seconds,
      },
      {
        kind: 'slider',
        name: 'service',
        label: 'Service takes',
        low: 0.8,
        high: 2.2,
        step: 0.02,
        start: startSetting.service,
        written: seconds,
      },
      {
        kind: 'slider',
        name: 'spread',
        label: 'Service spread',
        low: 0,
        high: 1,
        step: 0.05,
        start: startSetting.spread,
        written: (value) => `${percent(value, 0)} of mean`,
      },
    ],
    view(setting): View {
      const waits = waitsOf(setting);
      return {
        drawing: drawQueue(waits, setting.takt),
        readings: readingsOf(waits),
        sentence: sentenceOf(waits, setting),
      };
    },
  };
}

function readingsOf({ load, formula, atRandom, byTakt }: LineWaits) {
  return [
    { label: 'Load', value: percent(load, 0), ...(load >= 1 && { verdict: 'escape' as const }) },
    {
      label: 'Mean wait, at random (formula)',
      value: formula === null ? 'no end' : seconds(formula),
    },
    {
      label: 'Mean wait, by the takt (simulated)',
      value: formula === null ? 'no end' : seconds(byTakt.meanWait),
    },
    { label: 'Later than one takt, at random', value: percent(atRandom.lateShare, 0) },
    { label: 'Later than one takt, by the takt', value: percent(byTakt.lateShare, 0) },
  ];
}

function sentenceOf({ load, formula, byTakt }: LineWaits, { takt }: LineSetting): string {
  if (load === 1)
    return `At ${percent(load, 0)} load nothing is to spare: what is lost once is never made up, and no formula has an average for it.`;
  if (formula === null) {
    const lost = 3600 / takt - 3600 / (load * takt);
    return `At ${percent(load, 0)} load the station cannot keep up: the queue grows by ${number(lost)} boards an hour, and no formula has an average for it.`;
  }
  return (
    `At ${percent(load, 0)} load a board waits ${seconds(formula)} on average when boards come at random, ` +
    `and ${seconds(byTakt.meanWait)} when the conveyor brings them by the takt: ` +
    `${percent(byTakt.lateShare, 0)} of those are decided later than one takt after they came.`
  );
}
