import { element, textAt } from '../charts/svg.ts';

/** Width of every drawing in SVG units: about a pixel on a phone, so that letters stay legible. */
export const drawingWidth = 360;

type Span = readonly [low: number, high: number];
export type Point = readonly [x: number, y: number];

/** A rectangle of a drawing with two scales. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(value: number): number;
  y(value: number): number;
}

export interface PanelOptions {
  readonly left?: number;
  readonly right?: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Span;
  readonly y: Span;
  /** Axes whose scale is logarithmic. */
  readonly log?: 'x' | 'y' | 'xy';
}

export function panelOf({ left = 44, right = 340, top, bottom, ...scales }: PanelOptions): Panel {
  const { log = '' } = scales;
  const x = scale(scales.x, [left, right], log.includes('x'));
  return { left, right, top, bottom, x, y: scale(scales.y, [bottom, top], log.includes('y')) };
}

function scale([low, high]: Span, [from, to]: Span, logarithmic: boolean) {
  const of = logarithmic ? Math.log : (value: number) => value;
  return (value: number): number =>
    from + ((of(value) - of(low)) / (of(high) - of(low))) * (to - from);
}

/** An axis with its ticks, and its label at the end. */
export interface AxisOptions {
  readonly label: string;
  readonly ticks: readonly number[];
  written?(value: number): string;
}

export function xAxis(panel: Panel, { label, ticks, written = String }: AxisOptions): string {
  const { left, right, bottom } = panel;
  const marks = ticks.map((value) => {
    const x = panel.x(value);
    const tick = element('line', { x1: x, x2: x, y1: bottom, y2: bottom + 4, class: 'axis' });
    return tick + textAt(x, bottom + 17, written(value), { 'text-anchor': 'middle' });
  });
  const name = textAt(right, bottom + 34, label, { 'text-anchor': 'end', class: 'label' });
  return baseline(panel, left, right) + marks.join('') + name;
}

export function yAxis(panel: Panel, { label, ticks, written = String }: AxisOptions): string {
  const { left, right, top } = panel;
  const marks = ticks.map((value) => {
    const y = panel.y(value);
    const line = element('line', { x1: left, x2: right, y1: y, y2: y, class: 'grid' });
    return line + textAt(left - 6, y + 4, written(value), { 'text-anchor': 'end' });
  });
  return marks.join('') + textAt(left - 44, top - 12, label, { class: 'label' });
}

export function baseline({ bottom }: Panel, from: number, to: number): string {
  return element('line', { x1: from, x2: to, y1: bottom, y2: bottom, class: 'axis' });
}

/** Points joined by straight lines; what the scales cannot hold is cut by the caller. */
export function curve(panel: Panel, points: readonly Point[], name: string): string {
  return element('path', { d: pathOf(panel, points), class: `line ${name}` });
}

/** The ground between points and a level. */
export function area(panel: Panel, points: readonly Point[], level: number, name: string): string {
  if (points.length === 0) return '';
  const [first, last] = [points[0][0], points[points.length - 1][0]];
  const outline = [[first, level], ...points, [last, level]] as const;
  return element('path', { d: `${pathOf(panel, outline)}Z`, class: `area ${name}` });
}

/** A stair from 0: each point's value holds from the point before. */
export function stairs(points: readonly Point[]): Point[] {
  return points.flatMap(([at, value], i): Point[] => [
    [i === 0 ? 0 : points[i - 1][0], value],
    [at, value],
  ]);
}

export function pathOf(panel: Panel, points: readonly Point[]): string {
  return points
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(panel.x(x))} ${tenth(panel.y(y))}`)
    .join('');
}

/** A tenth of a unit is less than a pixel; more digits would only be weight. */
function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}

/** A line from top to bottom. */
export function upright(panel: Panel, at: number, name: string, top = panel.top): string {
  const x = panel.x(at);
  return element('line', { x1: x, x2: x, y1: top, y2: panel.bottom, class: name });
}

/** A line from left to right. */
export function level(panel: Panel, at: number, name: string): string {
  const y = panel.y(at);
  return element('line', { x1: panel.left, x2: panel.right, y1: y, y2: y, class: name });
}

/** Words on the drawing, on a ground of paper; `side` is where they lie of the point. */
export function note(
  x: number,
  y: number,
  words: string,
  side: 'start' | 'middle' | 'end',
): string {
  return textAt(x, y, words, { 'text-anchor': side, class: 'note' });
}

export function dot(x: number, y: number, name: string, r = 4.5): string {
  return element('circle', { cx: x, cy: y, r, class: `dot ${name}` });
}
