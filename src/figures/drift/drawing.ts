import { element } from '../../charts/svg.ts';
import {
  area,
  baseline,
  curve,
  dot,
  level,
  note,
  panelOf,
  upright,
  xAxis,
  yAxis,
} from '../panel.ts';
import type { Panel, Point } from '../panel.ts';
import { percent } from '../words.ts';
import { rules } from './study.ts';
import type { AlarmShares } from './study.ts';
import { boardCounts, brightness, reference } from './weeks.ts';

const bin = 2;
const first = 98;
const last = 136;
const histogram = panelOf({ top: 36, bottom: 116, x: [first, last], y: [0, 0.25] });
const power = panelOf({ top: 196, bottom: 296, x: [boardCounts[0], 800], y: [0, 1], log: 'x' });
const signs = ['s1 dashed', 's2 dotted', 's0'];

export interface DriftPicture {
  readonly boards: readonly number[];
  readonly shares: AlarmShares;
  /** Places of the shift and of the number of boards in their lists. */
  readonly shift: number;
  readonly count: number;
}

const referenceSteps = steps(reference);

export function drawDrift({ boards, shares, shift, count }: DriftPicture): string {
  const at = boardCounts[count];
  return (
    note(0, 22, 'Share of boards by brightness', 'start') +
    area(histogram, referenceSteps, 0, 'reference-boards') +
    curve(histogram, steps(boards), 's1') +
    note(histogram.x(brightness.mean + 5), 56, 'acceptance', 'start') +
    note(histogram.x(brightness.mean - shift - 6), 56, 'now', 'end') +
    xAxis(histogram, { label: 'Grey levels', ticks: [100, 110, 120, 130] }) +
    yAxis(power, {
      label: 'Weeks with an alarm',
      ticks: [0, 0.5, 1],
      written: (share) => percent(share, 0),
    }) +
    level(power, 0.9, 'wanted') +
    rules.map((_, rule) => alarmCurve(power, shares[rule][shift], signs[rule])).join('') +
    upright(power, at, 'cut') +
    rules
      .map((_, rule) =>
        dot(power.x(at), power.y(shares[rule][shift][count]), `now ${signs[rule]}`, 4),
      )
      .join('') +
    xAxis(power, { label: 'Boards compared', ticks: boardCounts }) +
    legend()
  );
}

/** Counts over bins as a stair, in shares of all. */
function steps(values: readonly number[]): Point[] {
  const counts = new Array<number>((last - first) / bin).fill(0);
  for (const value of values) {
    const i = Math.floor((value - first) / bin);
    counts[Math.min(counts.length - 1, Math.max(0, i))]++;
  }
  return counts.flatMap((count, i): Point[] => {
    const share = Math.min(0.25, count / values.length);
    return [
      [first + i * bin, share],
      [first + (i + 1) * bin, share],
    ];
  });
}

function alarmCurve(panel: Panel, shares: readonly number[], sign: string): string {
  return curve(
    panel,
    shares.map((share, i): Point => [boardCounts[i], share]),
    sign,
  );
}

function legend(): string {
  const y = 348;
  return (
    rules
      .map(({ name }, i) => {
        const left = 6 + i * 118;
        const line = { x1: left, x2: left + 24, y1: y - 4, y2: y - 4, class: `line ${signs[i]}` };
        return element('line', line) + note(left + 30, y, name, 'start');
      })
      .join('') + baseline(histogram, histogram.left, histogram.right)
  );
}
