import { element } from '../../charts/svg.ts';
import { runningExample } from '../../vision/running-example.ts';
import { area, baseline, curve, dot, note, panelOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Panel, Point } from '../panel.ts';
import { number, percent } from '../words.ts';
import type { Day, Days } from './day.ts';
import { populations } from './scores.ts';

const { promise } = runningExample;
const x = [0, 100] as const;
const good = panelOf({ top: 20, bottom: 88, x, y: [0, 1] });
/** Mirrored: heights grow downwards. */
const defective = panelOf({ top: 156, bottom: 88, x, y: [0, 1] });
const most = 8000;
const money = panelOf({ top: 222, bottom: 316, x, y: [0, most] });

/** Where on the drawing the lowest and the highest score stand. */
export const acrossThreshold = {
  from: { x: good.left, value: x[0] },
  to: { x: good.right, value: x[1] },
};

export function drawThreshold(day: Day, days: Days): string {
  const at = day.threshold;
  const cut = good.x(at);
  return (
    population(good, 'good', at, 'overkill') +
    population(defective, 'defective', at, 'escapes') +
    baseline(good, good.left, good.right) +
    yAxis(money, { label: 'USD a day', ticks: [0, 2000, 4000, 6000, 8000], written: number }) +
    curve(money, affordable(days), 's2') +
    xAxis(money, { label: 'Score', ticks: [0, 20, 40, 60, 80, 100] }) +
    upright({ ...money, top: 14 }, at, 'cut') +
    note(cut, 10, `Stop from ${number(at, 1)}`, 'middle') +
    note(good.left, 24, 'good boards', 'start') +
    note(good.right, 170, 'defective boards', 'end') +
    note(cut + 8, 62, 'overkill', 'start') +
    note(cut - 8, 124, 'escapes', 'end') +
    promiseBar(days.promised.threshold) +
    mark(days.cheapest, 'cheapest', 'cheapest') +
    (day.cost <= most ? dot(cut, money.y(day.cost), 'now', 5.5) : '')
  );
}

/** One kind of board; what lies on the wrong side of the threshold is filled. */
function population(panel: Panel, kind: keyof typeof populations, at: number, mistake: string) {
  const { mean, deviation } = populations[kind];
  const scores = Array.from({ length: 41 }, (_, i) => 2.5 * i);
  // The square root lifts the tails, which are what the figure is about.
  const height = (score: number) => Math.exp(-(((score - mean) / deviation) ** 2) / 4);
  const outline = scores.map((score): Point => [score, height(score)]);
  const wrong = scores.filter((score) => (kind === 'good' ? score > at : score < at));
  const edge: Point = [at, height(at)];
  const filled = wrong.map((score): Point => [score, height(score)]);
  const tail = kind === 'good' ? [edge, ...filled] : [...filled, edge];
  return (
    area(panel, outline, 0, kind) + area(panel, tail, 0, mistake) + curve(panel, outline, kind)
  );
}

function promiseBar(from: number): string {
  const [left, y] = [good.x(from), 184];
  const line = { x1: left, x2: good.right, y1: y, y2: y, class: 'promise' };
  const end = { x1: left, x2: left, y1: y - 5, y2: y + 5, class: 'promise' };
  return (
    element('line', line) +
    element('line', end) +
    note(left - 6, y + 4, `keeps ${percent(promise.overkillRate)} overkill`, 'end')
  );
}

function affordable({ all }: Days): Point[] {
  return all
    .filter(({ cost }, i) => i % 2 === 0 && cost <= most)
    .map(({ threshold, cost }) => [threshold, cost]);
}

function mark(day: Day, words: string, name: string): string {
  const [left, y] = [money.x(day.threshold), money.y(day.cost)];
  return dot(left, y, name) + note(left - 8, y + 16, words, 'end');
}
