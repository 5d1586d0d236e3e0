import { element, textAt } from '../charts/svg.ts';
import type { Place, Point, Stroke, Words } from './stroke.ts';

/** Length of an arrow's head. */
const head = 7;

/** A stroke as SVG: a group with its minute, for the page's colours and for what reveals it. */
export function strokeSvg(stroke: Stroke): string {
  return element('g', { 'data-minute': stroke.minute, class: stroke.kind }, drawn(stroke));
}

function drawn(stroke: Stroke): string {
  switch (stroke.kind) {
    case 'frame': {
      const { x, y } = stroke.place;
      return element('rect', { ...stroke.place, rx: 3 }) + textAt(x + 10, y + 18, stroke.words);
    }
    case 'box': {
      const [x, y] = centreOf(stroke.place);
      return element('rect', { ...stroke.place, rx: 3 }) + middle([x, y], stroke.words);
    }
    case 'diamond': {
      const { x, y, width, height } = stroke.place;
      const d = `M${x} ${y + height / 2}l${width / 2}-${height / 2}l${width / 2} ${height / 2}l-${width / 2} ${height / 2}z`;
      return element('path', { d }) + middle(centreOf(stroke.place), stroke.words);
    }
    case 'arrow':
      return arrowSvg(stroke.path, stroke.ends) + (stroke.words ? wordsSvg(stroke.words) : '');
    case 'words':
      return wordsSvg(stroke);
  }
}

function arrowSvg(path: readonly Point[], ends: 0 | 1 | 2): string {
  const line = `M${path.map((point) => point.join(' ')).join('L')}`;
  const heads = [
    ...(ends > 0 ? [headAt(path.at(-2), path.at(-1))] : []),
    ...(ends > 1 ? [headAt(path[1], path[0])] : []),
  ];
  return element('path', { d: line + heads.join(''), class: 'line' });
}

/** Two short lines back from where an arrow ends. */
function headAt(before: Point | undefined, end: Point | undefined): string {
  if (!before || !end) return '';
  const direction = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const [one, other] = [direction + 2.6, direction - 2.6].map(
    (angle) =>
      `${(end[0] + head * Math.cos(angle)).toFixed(1)} ${(end[1] + head * Math.sin(angle)).toFixed(1)}`,
  );
  return `M${one}L${end.join(' ')}L${other}`;
}

function wordsSvg({ at, words, anchor = 'middle' }: Words): string {
  return textAt(at[0], at[1], words, { 'text-anchor': anchor, class: 'beside' });
}

function middle([x, y]: Point, words: string): string {
  return textAt(x, y + 5, words, { 'text-anchor': 'middle' });
}

function centreOf({ x, y, width, height }: Place): Point {
  return [x + width / 2, y + height / 2];
}
