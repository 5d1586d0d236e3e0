import { element } from '../../charts/svg.ts';
import { area, curve, dot, note, panelOf, upright, xAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { number } from '../words.ts';
import { besideModel, rulerEnd, startSetting, steps, takt } from './board-time.ts';
import type { BoardTime, Setting } from './board-time.ts';

const frame = { left: 14, right: 350, x: [0, rulerEnd], y: [0, 1] } as const;
const rulers = panelOf({ ...frame, top: 24, bottom: 150 });
const thick = 22;
const curves = { ...frame, top: 176, bottom: 270 };

export const height = 308;

/** The end of the ruler of medians, with the running example’s fields, is held by the pointer. */
export const acrossRuler = (low: number, high: number) => {
  const end = (model: number) => rulers.x(startSetting.fields * (besideModel + model));
  return { from: { x: end(low), value: low }, to: { x: end(high), value: high } };
};

export function drawRuler(setting: Setting, time: BoardTime): string {
  const { fields, model, tail } = setting;
  const peak = Math.max(...[...time.alone, ...time.together].map(([, density]) => density));
  const panel = panelOf({ ...curves, y: [0, peak] });
  const [alone, together] = [time.alone, time.together].map(thinned);
  const late = alone.filter(([at]) => at >= takt);
  return (
    key() +
    ruler(42, `Medians added up: ${seconds(time.medians)}`, blocksOf(fields, model, 0)) +
    ruler(
      96,
      `99th percentiles added up: ${seconds(time.percentiles)}`,
      blocksOf(fields, model, model * (tail - 1)),
    ) +
    note(panel.left, panel.top - 8, 'How boards scatter', 'start') +
    area(panel, alone, 0, '') +
    area(panel, late, 0, 'escapes') +
    curve(panel, together, 's1 dashed') +
    curve(panel, alone, 's0') +
    upright(panel, takt, 'limit', 26) +
    mark(panel.x(time.mean), panel.bottom, 'now') +
    (time.p99 === null ? '' : mark(panel.x(time.p99), panel.bottom, '')) +
    xAxis(panel, {
      label: 'Seconds a board',
      ticks: [0, 500, 1000, 1500, takt],
      written: (milliseconds) => number(milliseconds / 1000, 1),
    })
  );
}

/** Milliseconds in seconds. */
export const seconds = (milliseconds: number): string => `${number(milliseconds / 1000, 2)} s`;

const kinds = {
  capture: { look: 'tile', name: 'move, light' },
  prepare: { look: 'share', name: 'read, tile' },
  model: { look: 'weights', name: 'model' },
  tail: { look: 'area overkill', name: 'its tail' },
  decide: { look: 'trace', name: 'decide' },
} as const;
type Kind = keyof typeof kinds;

interface Block {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** The steps of a board’s fields in order; what lies beyond the ruler’s end is cut. */
function blocksOf(fields: number, model: number, tail: number): Block[] {
  const field = {
    capture: steps.capture,
    prepare: steps.prepare,
    model,
    tail,
    decide: steps.decide,
  };
  let now = 0;
  return Array.from({ length: fields }, () => Object.entries(field))
    .flat()
    .map(([kind, milliseconds]) => {
      const from = now;
      now += milliseconds;
      return { kind: kind as Kind, from, to: Math.min(now, rulerEnd) };
    })
    .filter(({ from, to }) => to > from);
}

/** One path a kind of step. */
function ruler(y: number, words: string, blocks: readonly Block[]): string {
  const paths = Object.entries(kinds).map(([kind, { look }]) => {
    const d = blocks
      .filter((block) => block.kind === kind)
      .map(({ from, to }) => square(rulers.x(from), y + 8, rulers.x(to) - rulers.x(from), thick))
      .join('');
    return d && element('path', { d, class: look });
  });
  return note(rulers.left, y, words, 'start') + paths.join('');
}

function square(x: number, y: number, width: number, side: number): string {
  return `M${Number(x.toFixed(1))} ${y}h${Number(width.toFixed(1))}v${side}h-${Number(width.toFixed(1))}z`;
}

function key(): string {
  const places = { capture: 14, prepare: 100, model: 180, tail: 238, decide: 302 };
  const entries = Object.entries(kinds).map(([kind, { look, name }]) => {
    const x = places[kind as Kind];
    const sample = element('path', { d: square(x, 6, 9, 10), class: look });
    return sample + note(x + 13, 15, name, 'start');
  });
  return entries.join('');
}

/** Mean and 99th percentile on the axis; beyond the ruler’s end there is none. */
function mark(x: number, y: number, look: string): string {
  return x > frame.right ? '' : dot(x, y, look);
}

/** Every other point is less than a pixel away; the takt is one of them. */
function thinned(points: readonly Point[]): Point[] {
  return points.filter(([at]) => (takt - at) % 8 === 0);
}
