import type { Box } from '#vision/boxes';
import type { Image } from '#vision/imaging';
import { element, textAt } from '../../charts/svg.ts';
import { note, panelOf, upright, xAxis } from '../panel.ts';
import { number } from '../words.ts';
import { alarms, side } from './bench.ts';
import type { Bench, Look } from './bench.ts';
import type { Uses } from './verdict.ts';

const scale = 2.8;
const [left, top, pitch] = [4, 24, 120];
const right = left + 2 * pitch + side * scale;
/** Shades of grey that are drawn: more would be weight that no eye tells apart. */
const shades = 12;
const most = 4;
const gauges = panelOf({ left: 92, right, top: 178, bottom: 270, x: [0, most], y: [0, 1] });

export const height = 308;

/** Where on the drawing the darkest and the brightest lamp stand. */
export const acrossPictures = (low: number, high: number) => ({
  from: { x: left, value: low },
  to: { x: right, value: high },
});

export function drawBench({ reference, bite }: Bench, look: Look, uses: Uses): string {
  const found = look.found.map((box) => frame(box, 'kept'));
  return (
    picture(0, 'Reference', photo(reference)) +
    picture(1, 'Camera', photo(look.picture) + frame(bite, 'dropped')) +
    picture(2, 'Difference', ground() + differing(look.difference) + found.join('')) +
    gauge(0, 'Mean grey', uses.grey, 'overkill') +
    gauge(1, 'Sharpness', uses.sharpness, 'overkill') +
    gauge(2, 'Good places', uses.elsewhere, 'overkill') +
    gauge(3, 'The bite', uses.bite, 'caught') +
    upright(gauges, 1, 'limit') +
    note(gauges.x(1), gauges.top - 6, 'limit', 'middle') +
    xAxis(gauges, { label: 'Times the limit', ticks: [0, 1, 2, 3, 4] })
  );
}

function picture(place: number, name: string, content: string): string {
  const x = left + place * pitch;
  const transform = `translate(${x} ${top}) scale(${scale})`;
  return note(x, top - 8, name, 'start') + element('g', { transform }, content);
}

function ground(): string {
  return element('rect', { width: side, height: side, class: 'forbidden' });
}

/** One path a shade over a ground of the commonest: rows of like pixels are strokes. */
function photo(image: Image): string {
  const shadeOf = (grey: number) => Math.min(shades - 1, Math.floor((grey * shades) / 256));
  const rows = rowsOf(image, shadeOf);
  const pixels = rows.map((row) => row.reduce((sum, { length }) => sum + length, 0));
  const ground = pixels.indexOf(Math.max(...pixels));
  const strokes = rows.map((runs, shade) => {
    if (shade === ground) return '';
    return strokesOf(runs, { class: 'shade', stroke: greyOf(shade) });
  });
  const whole = { width: side, height: side, fill: greyOf(ground) };
  return element('rect', whole) + strokes.join('');
}

/** What differs by half of the threshold, and what is above it. */
function differing(difference: Image): string {
  const [, half, above] = rowsOf(difference, (level) =>
    level > alarms.difference ? 2 : Number(2 * level > alarms.difference),
  );
  return [half, above]
    .map((runs, i) => strokesOf(runs, { class: i === 0 ? 'shade half' : 'shade above' }))
    .join('');
}

interface Run {
  readonly x: number;
  readonly y: number;
  length: number;
}

/** Runs of pixels of one kind, kind by kind. */
function rowsOf({ data }: Image, kindOf: (value: number) => number): Run[][] {
  const runs: Run[][] = Array.from({ length: shades }, () => []);
  for (let y = 0; y < side; y++) {
    let before = -1;
    for (let x = 0; x < side; x++) {
      const kind = kindOf(data[y * side + x]);
      const last = runs[kind].at(-1);
      if (kind === before && last) last.length++;
      else runs[kind].push({ x, y, length: 1 });
      before = kind;
    }
  }
  return runs;
}

/** A stroke runs along its middle: half a pixel down it covers the pixels of its row. */
function strokesOf(runs: readonly Run[], look: Readonly<Record<string, string>>): string {
  const d = runs.map(({ x, y, length }) => `M${x} ${y}h${length}`).join('');
  return d && element('path', { d, transform: 'translate(0 .5)', ...look });
}

function greyOf(shade: number): string {
  const byte = Math.floor(((shade + 0.5) * 256) / shades);
  return `#${byte.toString(16).padStart(2, '0').repeat(3)}`;
}

function frame([x, y, end, bottom]: Box, state: string): string {
  return element('rect', { x, y, width: end - x, height: bottom - y, class: `frame ${state}` });
}

/** A bar of what is used of the allowance; one that leaves the drawing says how far it goes. */
function gauge(row: number, name: string, used: number, over: 'overkill' | 'caught'): string {
  const y = gauges.top + 6 + row * 22;
  const width = gauges.x(Math.min(most, used)) - gauges.left;
  const look = used > 1 ? over : over === 'caught' ? 'escapes' : 'within';
  const bar = element('rect', { x: gauges.left, y, width, height: 14, class: `area ${look}` });
  const end = gauges.left + width;
  const words = `${number(used, 1)} ×`;
  return (
    textAt(left, y + 11, name, { class: 'label' }) +
    bar +
    (used > most - 1 ? note(end - 4, y + 11, words, 'end') : note(end + 6, y + 11, words, 'start'))
  );
}
