import { element, textAt } from '../../charts/svg.ts';
import { curve, dot, panelOf, upright, xAxis, yAxis } from '../../figures/panel.ts';
import type { Point } from '../../figures/panel.ts';
import { dollars, number, percent } from '../../figures/words.ts';
import { runningExample } from '../../vision/running-example.ts';
import { boardsCounted, pointAt, priceOf, pricesOf } from './money.ts';
import type { StepFigure } from './view.ts';

const { promise } = runningExample;
const x = [0, 1] as const;
const panel = panelOf({ top: 26, bottom: 180, x, y: [1, 2000], log: 'y' });

/** Where on the drawing the threshold's ends are. */
export const acrossThreshold = {
  control: 'threshold',
  from: { x: panel.left, value: 0 },
  to: { x: panel.right, value: 1 },
} as const;

/** What 1,000 boards cost at every threshold. */
export const thresholdFigure: StepFigure = {
  height: 224,
  drawing: 'US dollars that 1,000 boards cost in mistakes, by threshold',
  view({ evaluate }, { threshold }) {
    const { points, cheapest } = pricesOf(evaluate);
    const chosen = priceOf(pointAt(points, threshold));
    const best = priceOf(cheapest);
    const rate = chosen.overkills / (boardsCounted * (1 - runningExample.defects.boardRate));
    const height = (value: number) => Math.max(1, Math.min(2000, value));
    const steps = Array.from({ length: 100 }, (_, i): Point => {
      const at = i / 99;
      return [at, height(priceOf(pointAt(points, at)).dollars)];
    });
    const extra = chosen.dollars - best.dollars;
    const bestAt = Math.min(1, cheapest.threshold);
    const saved =
      extra < 0.5
        ? 'No other threshold costs less on these boards.'
        : `That is ${dollars(extra)} more than at the cheapest, ${number(bestAt, 2)}.`;
    return {
      drawing:
        yAxis(panel, {
          label: 'US dollars in 1,000 boards',
          ticks: [1, 10, 100, 1000],
          written: (value) => number(value),
        }) +
        xAxis(panel, {
          label: 'Threshold',
          ticks: [0, 0.25, 0.5, 0.75, 1],
          written: (value) => number(value, 2),
        }) +
        curve(panel, steps, 's0') +
        element('line', {
          ...{ x1: panel.x(bestAt), x2: panel.x(bestAt) },
          ...{ y1: panel.bottom - 12, y2: panel.bottom, class: 'promise' },
        }) +
        textAt(panel.x(bestAt), panel.bottom - 18, 'cheapest', {
          'text-anchor': bestAt > 0.5 ? 'end' : 'start',
          class: 'note',
        }) +
        upright(panel, threshold, 'cut') +
        dot(panel.x(threshold), panel.y(height(chosen.dollars)), 's0 now'),
      readings: [
        { label: 'Escapes in 1,000', value: number(chosen.escapes, 2), verdict: 'escape' },
        {
          label: 'Overkill in 1,000',
          value: number(chosen.overkills),
          verdict: rate <= promise.overkillRate ? 'pass' : 'look-again',
        },
        { label: 'Mistakes cost', value: dollars(chosen.dollars) },
      ],
      sentence: `At ${number(threshold, 2)}, 1,000 boards of which ${number(1000 * runningExample.defects.boardRate)} are defective cost ${dollars(chosen.dollars)}: ${number(chosen.escapes, 2)} escapes and ${number(chosen.overkills)} overkills (${percent(rate)} of good boards; the promise is ${percent(promise.overkillRate)}). ${saved}`,
    };
  },
};
