/** The mark of a station: its number in a copper ring, as on the line's map. */
import { rootBox, round } from './geometry.ts';
import { tag } from './markup.ts';
import { isShape, paintedAs } from './shapes.ts';

const radius = 10.5;

/** Sits on the upper left corner of a node. */
export function badge(svg: SVGSVGElement, node: Element, station: number): string {
  const boxes = [...node.querySelectorAll<SVGGraphicsElement>('*')]
    .filter((element) => isShape(element) && paintedAs(element))
    .map((element) => rootBox(svg, element));
  const x = round(Math.min(...boxes.map((box) => box.left)) + 2);
  const y = round(Math.min(...boxes.map((box) => box.top)) + 1);
  const ring = { cx: x, cy: y, r: radius, fill: 'var(--paper)', stroke: 'var(--copper)' };
  const digits = { x, y: round(y + 4.6), 'font-size': 13 };
  return tag('circle', ring) + tag('text', digits, String(station));
}
