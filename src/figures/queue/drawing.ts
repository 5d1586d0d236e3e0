import { curve, dot, drawingWidth, note, panelOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { percent } from '../words.ts';
import { textbookWaits } from './line.ts';
import type { LineWaits } from './line.ts';

const mostSeconds = 12;
const panel = panelOf({ top: 34, bottom: 322, x: [0, 1.1], y: [0, mostSeconds] });
const loads = Array.from({ length: 49 }, (_, i) => (i + 1) / 50);

export function drawQueue(waits: LineWaits, takt: number): string {
  const points = (name: 'md1' | 'mm1') =>
    loads
      .map((load): Point => [load, textbookWaits(takt, load)[name]])
      .filter(([, wait]) => wait <= mostSeconds);
  const [mm1, md1] = [points('mm1'), points('md1')];
  const at = panel.x(Math.min(waits.load, 1.1));
  return (
    yAxis(panel, { label: 'Mean wait, seconds', ticks: [0, 2, 4, 6, 8, 10, 12] }) +
    upright(panel, 1, 'limit') +
    note(panel.x(1), panel.top - 6, 'full load', 'middle') +
    curve(panel, mm1, 's1 dashed') +
    curve(panel, md1, 's0') +
    label(mm1, 'M/M/1', 'end') +
    label(md1, 'M/D/1', 'start') +
    upright(panel, Math.min(waits.load, 1.1), 'cut') +
    (waits.formula === null ? '' : taktDot(at, waits.byTakt.meanWait)) +
    formulaDot(at, waits.formula) +
    xAxis(panel, {
      label: 'Load: service time / takt',
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      written: (load) => percent(load, 0),
    })
  );
}

function inside(wait: number): number {
  return Math.max(panel.top, panel.y(wait));
}

function formulaDot(x: number, wait: number | null): string {
  if (wait === null) return '';
  const off = wait > mostSeconds ? `, ${wait.toFixed(0)} s` : '';
  return dot(x, inside(wait), 'now', 5.5) + beside(x, inside(wait) + 4, `at random${off}`, 'end');
}

function taktDot(x: number, wait: number): string {
  const y = inside(wait);
  return dot(x, y, 'takt') + beside(x, y - 7, 'by the takt', 'start');
}

/** Words on the wanted side of a dot, or on the other where there is no room. */
function beside(x: number, y: number, words: string, wanted: 'start' | 'end'): string {
  const room = wanted === 'end' ? x - panel.left : drawingWidth - x;
  const toLeft = wanted === 'end' ? room > 70 : room < 75;
  return toLeft ? note(x - 9, y, words, 'end') : note(x + 9, y, words, 'start');
}

/** A curve's name beside it, two thirds up. */
function label(points: readonly Point[], words: string, side: 'start' | 'end'): string {
  const height = side === 'end' ? 7 : 1.2;
  const [load, wait] = points.find(([, seconds]) => seconds >= height) ?? points[points.length - 1];
  const x = panel.x(load) + (side === 'end' ? -8 : 6);
  return note(x, panel.y(wait) + (side === 'end' ? 0 : 14), words, side);
}
