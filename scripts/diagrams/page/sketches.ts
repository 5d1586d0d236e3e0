/**
 * Shapes that Mermaid hands to a sketching library even where nothing is to look sketched: two paths
 * of random points for one plain shape. They are drawn as what they stand for.
 */
import { rootBox, round } from './geometry.ts';
import { tag, type Attributes } from './markup.ts';

/** The plain shape in place of a sketched path; nothing for the second path of a pair. */
export function plainShape(
  root: SVGSVGElement,
  element: SVGGeometryElement,
  paint: Attributes,
): string | undefined {
  const group = element.closest('.node g.outer-path, .node g.divider');
  if (!group || element.localName !== 'path') return undefined;
  if (element !== group.querySelector('path')) return '';
  const { left, top, right, bottom, width, height } = rootBox(root, element);
  if (group.matches('.divider')) {
    const [x1, y1] = [round(left), round(top)];
    const end = width > height ? { x2: round(right), y2: y1 } : { x2: x1, y2: round(bottom) };
    return tag('line', { x1, y1, ...end, ...paint });
  }
  const roundEnds = element.getAttribute('d')?.includes('C');
  const box = { x: round(left), y: round(top), width: round(width), height: round(height) };
  return tag('rect', { ...box, rx: roundEnds ? round(height / 2) : undefined, ...paint });
}
