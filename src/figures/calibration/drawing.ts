import { element } from '../../charts/svg.ts';
import { curve, dot, note, panelOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { number, percent } from '../words.ts';
import { boards } from './boards.ts';
import type { Network, Promises, Setting } from './network.ts';

/** Temperatures that the slider reaches. */
export const temperatures = { low: 0.25, high: 5, step: 0.05 } as const;

const promise = panelOf({ top: 28, bottom: 178, x: [0, 1], y: [0, 1] });
const money = panelOf({ top: 252, bottom: 344, x: [0, temperatures.high], y: [0, 9000] });
const swept = Array.from({ length: 48 }, (_, i) => temperatures.low + (i * 4.75) / 47);
const quarters = [0, 0.25, 0.5, 0.75, 1];
const written = (share: number): string => percent(share, 0);

/** Where on the drawing the temperature is 0, and where it is highest. */
export const acrossTemperatures = {
  from: { x: money.left, value: 0 },
  to: { x: money.right, value: temperatures.high },
};

export function drawCalibration(setting: Setting, { bins }: Promises, network: Network): string {
  const { sureness, temperature } = setting;
  const costs = swept.map((at): Point => [at, network.money(sureness, at).cost]);
  const fitted = network.fitted(sureness);
  const best: Point = [fitted, network.money(sureness, fitted).cost];
  const now = network.money(sureness, temperature).cost;
  return (
    yAxis(promise, { label: 'Happened: bad boards', ticks: [0, 0.5, 1], written }) +
    xAxis(promise, { label: 'Promised: probability of a defect', ticks: quarters, written }) +
    curve(
      promise,
      [
        [0, 0],
        [1, 1],
      ],
      's2',
    ) +
    note(promise.right, promise.top - 8, 'promise kept', 'end') +
    bins.map(gapOf).join('') +
    curve(promise, bins.map(placeOf), 's0') +
    bins.map(binDot).join('') +
    yAxis(money, { label: 'USD for 1,000 boards', ticks: [0, 3000, 6000, 9000], written: number }) +
    curve(money, costs, 's1') +
    xAxis(money, { label: 'Temperature', ticks: [0, 1, 2, 3, 4, 5] }) +
    upright(money, temperature, 'cut') +
    (fitted > temperatures.high ? '' : fit(best)) +
    dot(money.x(temperature), money.y(now), 'now', 5.5)
  );
}

function placeOf({ meanConfidence, frequency }: Promises['bins'][number]): Point {
  return [meanConfidence, frequency];
}

/** From a bin to the promise kept. */
function gapOf({ meanConfidence, frequency }: Promises['bins'][number]): string {
  const x = promise.x(meanConfidence);
  const ends = { y1: promise.y(meanConfidence), y2: promise.y(frequency) };
  return element('line', { x1: x, x2: x, ...ends, class: 'gap' });
}

/** A bin's dot, its area growing with its boards. */
function binDot({ meanConfidence, frequency, count }: Promises['bins'][number]): string {
  const radius = 2.5 + 6 * Math.sqrt(count / boards);
  return dot(promise.x(meanConfidence), promise.y(frequency), 'hit s0', radius);
}

function fit([temperature, cost]: Point): string {
  const [x, y] = [money.x(temperature), money.y(cost)];
  return dot(x, y, 'cheapest') + note(x, y - 10, 'fits best', 'middle');
}
