/** The shapes of a drawing: as Mermaid placed them, painted as drawing.css says. */
import { isTranslation, matrixTo, movePath, movePoints, round } from './geometry.ts';
import { tag, type Attributes } from './markup.ts';
import { paintOf } from './paint.ts';
import { plainShape } from './sketches.ts';

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
    'stroke-dasharray': drawn ? dashes(style) : undefined,
  };
}

function dashes({ strokeDasharray }: CSSStyleDeclaration): string | undefined {
  const lengths = strokeDasharray.replaceAll('px', '').replaceAll(',', '');
  return /[1-9]/.test(lengths) ? lengths : undefined;
}

/** One shape as markup, in the root's coordinates. */
export function shapeMarkup(
  root: SVGSVGElement,
  element: SVGGeometryElement,
  paint: Attributes,
): string {
  const matrix = matrixTo(root, element);
  const plain = plainShape(root, element, paint);
  if (plain !== undefined) return plain;
  if (isTranslation(matrix)) {
    return tag(element.localName, { ...placed(element, matrix.e, matrix.f), ...paint });
  }
  const { a, b, c, d, e, f } = matrix;
  const transform = `matrix(${[a, b, c, d].map((value) => Number(value.toFixed(4))).join(' ')} ${round(e)} ${round(f)})`;
  return tag(element.localName, { ...placed(element, 0, 0), transform, ...paint });
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
