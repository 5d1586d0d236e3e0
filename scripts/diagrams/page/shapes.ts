/** The shapes of a drawing: as Mermaid placed them, painted as drawing.css says. */
import { isTranslation, matrixTo, movePath, movePoints, rootBox, round } from './geometry.ts';
import { tag, type Attributes } from './markup.ts';
import { paintOf } from './paint.ts';

const drawable = 'rect, circle, ellipse, line, path, polygon, polyline';

export function isShape(element: Element): element is SVGGeometryElement {
  return element.matches(drawable);
}

/** How a shape is painted; undefined where it cannot be seen. */
export function paintedAs(element: SVGElement): Attributes | undefined {
  const style = getComputedStyle(element);
  const fill = paintOf(style.fill, element);
  const stroke = paintOf(style.stroke, element);
  const width = round(parseFloat(style.strokeWidth));
  const drawn = stroke !== 'none' && width > 0;
  if (style.visibility === 'hidden' || (fill === 'none' && !drawn)) return undefined;
  return {
    fill,
    stroke: drawn ? stroke : undefined,
    'stroke-width': drawn && width !== 1.5 ? width : undefined,
    'stroke-dasharray': drawn && style.strokeDasharray !== 'none' ? dashes(style) : undefined,
  };
}

function dashes({ strokeDasharray }: CSSStyleDeclaration): string {
  return strokeDasharray.replaceAll('px', '').replaceAll(',', '');
}

/** One shape as markup, in the root's coordinates. */
export function shapeMarkup(
  root: SVGSVGElement,
  element: SVGGeometryElement,
  paint: Attributes,
): string {
  const matrix = matrixTo(root, element);
  if (isPill(element)) return tag('rect', { ...pill(rootBox(root, element)), ...paint });
  if (isTranslation(matrix)) {
    return tag(element.localName, { ...placed(element, matrix.e, matrix.f), ...paint });
  }
  const { a, b, c, d, e, f } = matrix;
  const transform = `matrix(${[a, b, c, d].map((value) => Number(value.toFixed(4))).join(' ')} ${round(e)} ${round(f)})`;
  return tag(element.localName, { ...placed(element, 0, 0), transform, ...paint });
}

/** A node with round ends: Mermaid draws it point by point. */
function isPill(element: SVGGeometryElement): boolean {
  const data = element.getAttribute('d') ?? '';
  return element.closest('.node') !== null && data.length > 1000;
}

function pill({ x, y, width, height }: DOMRect): Attributes {
  return {
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    rx: round(height / 2),
  };
}

/** The geometry of a shape, moved by dx and dy. */
export function placed(element: SVGElement, dx: number, dy: number): Attributes {
  const number = (name: string, shift = 0) =>
    round(Number(parseFloat(element.getAttribute(name) ?? '0')) + shift);
  switch (element.localName) {
    case 'rect':
      return {
        x: number('x', dx),
        y: number('y', dy),
        width: number('width'),
        height: number('height'),
        rx: number('rx') || undefined,
      };
    case 'circle':
      return { cx: number('cx', dx), cy: number('cy', dy), r: number('r') };
    case 'ellipse':
      return { cx: number('cx', dx), cy: number('cy', dy), rx: number('rx'), ry: number('ry') };
    case 'line':
      return {
        x1: number('x1', dx),
        y1: number('y1', dy),
        x2: number('x2', dx),
        y2: number('y2', dy),
      };
    case 'path':
      return { d: movePath(element.getAttribute('d') ?? '', dx, dy) };
    default:
      return { points: movePoints(element.getAttribute('points') ?? '', dx, dy) };
  }
}
