import { area, baseline, curve, note, panelOf, xAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { brightness, reference } from './weeks.ts';

/** Grey levels: width of a bin, and the ends of the axis. */
const bin = 2;
const [first, last] = [98, 136];
const highest = 0.25;
const panel = panelOf({ top: 36, bottom: 116, x: [first, last], y: [0, highest] });
const acceptance = steps(reference);

/** Brightness of the boards of now over that of acceptance. */
export function drawHistogram(boards: readonly number[], shift: number): string {
  return (
    note(0, 22, 'Share of boards by brightness', 'start') +
    area(panel, acceptance, 0, 'reference-boards') +
    curve(panel, steps(boards), 's1') +
    baseline(panel, panel.left, panel.right) +
    note(panel.x(brightness.mean + 5), 56, 'acceptance', 'start') +
    note(panel.x(brightness.mean - shift - 6), 56, 'now', 'end') +
    xAxis(panel, { label: 'Grey levels', ticks: [100, 110, 120, 130] })
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
    const share = Math.min(highest, count / values.length);
    return [
      [first + i * bin, share],
      [first + (i + 1) * bin, share],
    ];
  });
}
