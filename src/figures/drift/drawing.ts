import { element } from '../../charts/svg.ts';
import { curve, dot, level, note, panelOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { percent } from '../words.ts';
import { drawHistogram } from './histogram.ts';
import { rules } from './study.ts';
import type { AlarmShares } from './study.ts';
import { boardCounts, shifts } from './weeks.ts';

const power = panelOf({
  top: 196,
  bottom: 296,
  x: [boardCounts[0], boardCounts[boardCounts.length - 1]],
  y: [0, 1],
  log: 'x',
});
const signs = ['s1 dashed', 's2 dotted', 's0'];

export interface DriftPicture {
  readonly boards: readonly number[];
  readonly shares: AlarmShares;
  /** Places of the shift and of the number of boards in their lists. */
  readonly shift: number;
  readonly count: number;
}

export function drawDrift({ boards, shares, shift, count }: DriftPicture): string {
  const at = boardCounts[count];
  const curves = rules.map((_, rule) =>
    curve(
      power,
      shares[rule][shift].map((share, i): Point => [boardCounts[i], share]),
      signs[rule],
    ),
  );
  const dots = rules.map((_, rule) =>
    dot(power.x(at), power.y(shares[rule][shift][count]), `now ${signs[rule]}`, 4),
  );
  return (
    drawHistogram(boards, shifts[shift]) +
    yAxis(power, {
      label: 'Weeks with an alarm',
      ticks: [0, 0.5, 1],
      written: (share) => percent(share, 0),
    }) +
    level(power, 0.9, 'wanted') +
    curves.join('') +
    upright(power, at, 'cut') +
    dots.join('') +
    xAxis(power, { label: 'Boards compared', ticks: boardCounts }) +
    legend()
  );
}

function legend(): string {
  const y = 348;
  const entries = rules.map(({ name }, i) => {
    const left = 6 + i * 118;
    const line = { x1: left, x2: left + 24, y1: y - 4, y2: y - 4, class: `line ${signs[i]}` };
    return element('line', line) + note(left + 30, y, name, 'start');
  });
  return entries.join('');
}
