/**
 * Shapes that Mermaid hands to a sketching library even where nothing is to look sketched: two paths
 * of random points for one plain shape. They are drawn as what they stand for.
 */
import { rootBox, round } from './geometry.ts';
import { tag, type Attributes } from './markup.ts';

/** What Mermaid sketches: outlines, lines between the rows of a table, and marks of states without words. */
const sketched = '.node g.outer-path, .node g.divider, .node > g:not([class])';

/** The plain shape in place of a sketched path; nothing for the second path of a pair. */
export function plainShape(
  root: SVGSVGElement,
  element: SVGGeometryElement,
  paint: Attributes,
): string | undefined {
  const group = element.closest(sketched);
  if (!group || element.localName !== 'path' || group.querySelector('text')) return undefined;
  const paths = [...group.querySelectorAll('path')];
  if (element !== paths[0]) return '';
  const { left, top, right, bottom, width, height } = rootBox(root, element);
  if (group.matches('.divider')) {
    const [x1, y1] = [round(left), round(top)];
    const end = width > height ? { x2: round(right), y2: y1 } : { x2: x1, y2: round(bottom) };
    return tag('line', { x1, y1, ...end, ...paint });
  }
  const box = { x: round(left), y: round(top), width: round(width), height: round(height) };
  switch (outlineOf(element)) {
    case 'rectangle':
      return tag('rect', { ...box, ...paint });
    case 'round ends':
      return tag('rect', { ...box, rx: round(height / 2), ...paint }) + centre();
    case 'rhombus': {
      const middle = { x: round(left + width / 2), y: round(top + height / 2) };
      const points = [
        middle.x,
        box.y,
        round(right),
        middle.y,
        middle.x,
        round(bottom),
        box.x,
        middle.y,
      ];
      return tag('polygon', { points: points.join(' '), ...paint });
    }
    case undefined:
      return undefined;
  }

  /** The disc in the ring of a state that ends. */
  function centre(): string {
    const inner = paths.at(2);
    if (!inner) return '';
    const disc = rootBox(root, inner);
    const [cx, cy] = [disc.left + disc.width / 2, disc.top + disc.height / 2].map(round);
    return tag('circle', { cx, cy, r: round(disc.width / 2), fill: paint.stroke });
  }
}

type Outline = 'rectangle' | 'round ends' | 'rhombus';

/** Which plain shape a path stands for, by the points of its box that it holds; none where it has straight lines of its own. */
function outlineOf(path: SVGGeometryElement): Outline | undefined {
  const { x, y, width, height } = path.getBBox();
  const holds = (across: number, down: number) =>
    path.isPointInFill(new DOMPoint(x + width * across, y + height * down));
  const corners = (inset: number) =>
    [inset, 1 - inset].flatMap((across) => [inset, 1 - inset].map((down) => holds(across, down)));
  const sides = [holds(0.01, 0.5), holds(0.99, 0.5), holds(0.5, 0.01), holds(0.5, 0.99)];
  if (!sides.every(Boolean)) return undefined;
  if (corners(0.01).every(Boolean)) return 'rectangle';
  if (corners(0.01).some(Boolean)) return undefined;
  if (corners(0.2).every(Boolean)) return 'round ends';
  return corners(0.2).some(Boolean) ? undefined : 'rhombus';
}
