import { element } from '../../charts/svg.ts';
import { dot, note, panelOf, upright } from '../panel.ts';
import { number } from '../words.ts';
import { bite, mostLayers, tilePixels } from './stack.ts';
import type { Level, Setting, Stack } from './stack.ts';

/** Pixels of padding that are in sight, and rows of the tile. */
const margin = 6;
const rows = { from: 12, to: 52 } as const;
/** Rows of the trace; the bite is in its upper edge. */
const trace = { from: 26, to: 26 + 3 * bite.pixels } as const;
/** The row that the output in question lies on: the bite's middle. */
const row = trace.from + (bite.pixels - 1) / 2;
const panel = panelOf({
  left: 30,
  top: 26,
  bottom: 194,
  x: [-margin - 0.5, tilePixels + margin - 0.5],
  y: [rows.to - 0.5, rows.from - 0.5],
});
const [firstLevel, lastLevel] = [380, 250];

/** Where on the drawing the tile's first and last pixels are. */
export const acrossTile = {
  from: { x: panel.x(0), value: 0 },
  to: { x: panel.x(tilePixels - 1), value: tilePixels - 1 },
};

export function drawStack(stack: Stack, setting: Setting): string {
  const { levels } = stack;
  const [low, high] = levels[0].read;
  return (
    box([-0.5, tilePixels - 0.5], [rows.from - 0.5, rows.to - 0.5], 'tile') +
    copper() +
    taps(levels, setting) +
    box(
      [low - 0.5, high + 0.5],
      [row - (high - low + 1) / 2, row + (high - low + 1) / 2],
      'field',
    ) +
    note(panel.left, 12, `Tile: a trace with a bite of ${bite.pixels} px`, 'start') +
    note(panel.x(tilePixels / 2), 222, 'Values along a side, layer by layer', 'middle') +
    fan(levels) +
    levels.map((level, depth) => values(level, depth)).join('') +
    upright({ ...panel, bottom: firstLevel }, setting.place, 'wanted', panel.bottom)
  );
}

/** A rectangle in pixels of the tile, cut where the drawing ends. */
function box(columns: readonly [number, number], down: readonly [number, number], name: string) {
  const [left, right] = columns.map((x) => inside(panel.x(x)));
  const [top, bottom] = down.map((y) => Math.max(panel.top, Math.min(panel.bottom, panel.y(y))));
  return element('rect', {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    class: name,
  });
}

function inside(x: number): number {
  return Math.max(panel.left, Math.min(panel.right, x));
}

/** The trace, as wide as three bites. */
function copper(): string {
  const [top, bottom] = [panel.y(trace.from - 0.5), panel.y(trace.to - 0.5)];
  const [left, right] = [panel.x(-0.5), panel.x(tilePixels - 0.5)];
  const [from, to] = [panel.x(bite.from - 0.5), panel.x(bite.from + bite.pixels - 0.5)];
  const deep = panel.y(trace.from + bite.pixels - 0.5);
  const edge = `M${left} ${top}H${from}V${deep}H${to}V${top}H${right}V${bottom}H${left}Z`;
  return element('path', {
    d: edge.replace(/\d+\.\d+/g, (x) => Number(x).toFixed(1)),
    class: 'trace',
  });
}

/** Where the last layer's kernel reads, in pixels of the tile. */
function taps(levels: readonly Level[], { kernel, dilation }: Setting): string {
  if (levels.length < 2) return '';
  const { step } = levels[levels.length - 2];
  const middle = (levels[0].read[0] + levels[0].read[1]) / 2;
  const offsets = Array.from(
    { length: kernel },
    (_, i) => (i - (kernel - 1) / 2) * dilation * step,
  );
  return offsets
    .flatMap((down) => offsets.map((across) => [panel.x(middle + across), panel.y(row + down)]))
    .filter(([x, y]) => x > panel.left && x < panel.right && y > panel.top && y < panel.bottom)
    .map(([x, y]) => dot(x, y, 'tap', 1.75))
    .join('');
}

/** Levels keep their distance, so that a layer more is a row more. */
function height(depth: number): number {
  return firstLevel - (depth * (firstLevel - lastLevel)) / mostLayers;
}

/** The middle of a level's value, across the drawing. */
function across({ first, step }: Level, index: number): number {
  return panel.x(first + index * step);
}

/** What the output in question reads, from level to level. */
function fan(levels: readonly Level[]): string {
  const side = (end: 0 | 1) =>
    levels.map((level, depth) => {
      return `${inside(across(level, level.read[end])).toFixed(1)} ${height(depth).toFixed(1)}`;
    });
  const d = `M${[...side(0), ...side(1).reverse()].join('L')}Z`;
  return element('path', { d, class: 'area fan' });
}

/** A tick a value, and how many there are. */
function values(level: Level, depth: number): string {
  const y = height(depth);
  const ticks = Array.from({ length: level.places }, (_, i) => across(level, i))
    .filter((x) => x >= panel.left && x <= panel.right)
    .map((x) => `M${x.toFixed(1)} ${(y - 3).toFixed(1)}v6`);
  return (
    element('path', { d: ticks.join(''), class: 'levels' }) +
    note(panel.left - 6, y + 4, number(level.places), 'end')
  );
}
