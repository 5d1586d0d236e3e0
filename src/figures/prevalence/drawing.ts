import { element } from '../../charts/svg.ts';
import { curve, dot, level, note, panelOf, xAxis, yAxis } from '../panel.ts';
import { number } from '../words.ts';
import { boards } from './belt.ts';
import type { Belt, Cells, Curves, Setting } from './belt.ts';

const columns = 50;
const rows = boards / columns;
const pitch = 7;
const [left, top] = [9, 26];
const right = left + (columns - 1) * pitch;
const bottom = top + (rows - 1) * pitch;

const halves = [0, 0.5, 1];
const unit = { top: 258, bottom: 346, x: [0, 1], y: [0, 1] } as const;
const roc = panelOf({ ...unit, left: 44, right: 154 });
const pr = panelOf({ ...unit, left: 230, right: 340 });

export const height = 384;

/** Where on the drawing the rarest and the most frequent defects stand. */
export const acrossBelt = (last: number) => ({
  from: { x: left, value: 0 },
  to: { x: right, value: last },
});

export function drawPrevalence(
  setting: Setting,
  cells: Cells,
  belt: Belt,
  { roc: rocCurve, pr: prCurve }: Curves,
): string {
  const { defective, recall, overkillRate } = setting;
  const chance = defective / boards;
  return (
    note(left - 3, 14, `${number(boards)} boards, ${defective} defective`, 'start') +
    drawBelt(belt) +
    key() +
    stopped(cells) +
    yAxis(roc, { label: 'ROC: recall', ticks: halves }) +
    element('line', {
      x1: roc.left,
      y1: roc.bottom,
      x2: roc.right,
      y2: roc.top,
      class: 'wanted',
    }) +
    curve(roc, rocCurve, 's0') +
    dot(roc.x(overkillRate), roc.y(recall), 'now', 5) +
    xAxis(roc, { label: 'Overkill rate', ticks: halves }) +
    yAxis(pr, { label: 'PR: precision', ticks: halves }) +
    level(pr, chance, 'wanted') +
    curve(pr, prCurve, 's0') +
    dot(pr.x(recall), pr.y(cells.precision), 'now', 5) +
    xAxis(pr, { label: 'Recall', ticks: halves })
  );
}

/** All boards as the dashes of one line a row; what is not passed rightly is drawn on top. */
function drawBelt({ caught, escapes, overkill }: Belt): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    return `M${left} ${top + row * pitch}H${right + 0.1}`;
  });
  return (
    element('path', { d: lines.join(''), class: 'boards', 'stroke-dasharray': `0 ${pitch}` }) +
    marks(caught.map(centreOf), 'caught') +
    marks(escapes.map(centreOf), 'escapes') +
    marks(overkill.map(centreOf), 'overkill')
  );
}

function centreOf(place: number): readonly [x: number, y: number] {
  return [left + (place % columns) * pitch, top + Math.floor(place / columns) * pitch];
}

/** One path a kind: a filled dot, a cross, a ring, which differ without colour. */
const shapes = {
  caught: 'h0',
  escapes: 'm-2-2l4 4m0-4l-4 4',
  overkill: 'm-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
} as const;

function marks(
  centres: readonly (readonly [x: number, y: number])[],
  kind: keyof typeof shapes,
): string {
  const d = centres.map(([x, y]) => `M${x} ${y}${shapes[kind]}`).join('');
  return d && element('path', { d, class: `boards ${kind}` });
}

function key(): string {
  const y = bottom + 24;
  const word = (x: number, kind: keyof typeof shapes) =>
    marks([[x, y - 4]], kind) + note(x + 8, y, kind, 'start');
  return word(left, 'caught') + word(left + 84, 'escapes') + word(left + 172, 'overkill');
}

/** The boards that were stopped: the defective part of them is precision. */
function stopped({ caught, overkill, precision }: Cells): string {
  const y = bottom + 44;
  const [from, whole] = [left - 3, right - left + 6];
  const bar = (x: number, width: number, name: string) =>
    element('rect', { x, y: y + 8, width, height: 12, class: `area ${name}` });
  return (
    note(from, y, `Stopped: ${number(caught, 1)} defective`, 'start') +
    note(from + whole, y, `${number(overkill, 1)} good`, 'end') +
    bar(from, whole * precision, 'caught') +
    bar(from + whole * precision, whole * (1 - precision), 'overkill')
  );
}
