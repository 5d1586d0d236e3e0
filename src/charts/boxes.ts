import { element, short, textAt } from './svg.ts';

/** A box in pixels of a picture: x to the right, y down, right and bottom are edges. */
export interface NamedBox {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Units of the longer side of the drawn area, and the room around it for words. */
const side = 160;
const room = 22;

/** Boxes to one scale, with the ends of both axes; nothing where there is none or no scale for them. */
export function drawBoxes(boxes: readonly NamedBox[]): string {
  const xs = boxes.flatMap(({ left, right }) => [left, right]);
  const ys = boxes.flatMap(({ top, bottom }) => [top, bottom]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const longest = Math.max(right - left, bottom - top, 1);
  if (boxes.length === 0 || !Number.isFinite(longest)) return '';
  const scale = side / longest;
  const x = (value: number) => room + (value - left) * scale;
  const y = (value: number) => room + (value - top) * scale;
  const [width, height] = [x(right) + room + 60, y(bottom) + room];
  const drawn = boxes.map((box, index) => boxMark(box, index, x, y));
  const ends = [
    textAt(x(left), room - 8, short(left), { 'text-anchor': 'middle' }),
    textAt(x(right), room - 8, right > left ? short(right) : '', { 'text-anchor': 'middle' }),
    textAt(room - 5, y(top) + 4, short(top), { 'text-anchor': 'end' }),
    textAt(room - 5, y(bottom) + 4, bottom > top ? short(bottom) : '', { 'text-anchor': 'end' }),
  ];
  const said = boxes.map(
    (box) => `${box.label}: ${[box.left, box.top, box.right, box.bottom].map(short).join(', ')}`,
  );
  return element(
    'svg',
    {
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      width,
      height,
      class: 'chart argument-boxes',
      role: 'img',
      'aria-label': `Left, top, right, bottom. ${said.join('; ')}`,
    },
    ends.join('') + drawn.join(''),
  );
}

type Place = (value: number) => number;

/** A box and its name below its lower edge, each next name further right; an empty box is a dot. */
function boxMark(box: NamedBox, index: number, x: Place, y: Place): string {
  const [left, right] = [x(Math.min(box.left, box.right)), x(Math.max(box.left, box.right))];
  const [top, bottom] = [y(Math.min(box.top, box.bottom)), y(Math.max(box.top, box.bottom))];
  const look = { class: `argument s${index % 8}` };
  const isEmpty = left === right && top === bottom;
  const mark = isEmpty
    ? element('circle', { cx: left, cy: top, r: 3, ...look })
    : element('rect', { x: left, y: top, width: right - left, height: bottom - top, ...look });
  const place = { class: 'reference-label', 'text-anchor': 'end' };
  return mark + textAt(right - 4, top + 13 + (index % 4) * 13, box.label, place);
}
