/**
 * What Mermaid shows and we would leave out: its SVG is looked at under its own style sheet first,
 * then each part that can be seen there must have been written anew.
 */
import { isShape } from './shapes.ts';

/** Parts that are ground and no figure, or say what depends on the day of drawing. */
const ground = [
  // Behind the rows of a plan, and its axis.
  'rect.section',
  '.grid path.domain',
  '.today line',
  // Stripes of a table, the ground of a state's inside, and of a commit's name.
  '.row-rect-odd path',
  '.row-rect-even path',
  '.statediagram-cluster > rect.inner',
  '.commit-label-bkg',
].join(', ');

const foreign = 'foreignObject, image, use';

/** The parts of a drawing that can be seen under the style sheets at hand. */
export function visibleParts(svg: SVGSVGElement): SVGGraphicsElement[] {
  return [...svg.querySelectorAll<SVGGraphicsElement>('*')].filter(
    (element) =>
      !element.closest('defs, marker, symbol, style, title, desc') &&
      !element.matches(ground) &&
      takesSpace(element) &&
      isSeen(element),
  );
}

function takesSpace(element: SVGGraphicsElement): boolean {
  if (element.matches(foreign)) return true;
  if (element instanceof SVGTextElement) return /[^\s\u200b]/.test(element.textContent);
  if (!isShape(element)) return false;
  const { width, height } = element.getBBox();
  return width > 0 || height > 0;
}

function isSeen(element: Element): boolean {
  for (let part: Element | null = element; part; part = part.parentElement) {
    const { display, opacity } = getComputedStyle(part);
    if (display === 'none' || opacity === '0') return false;
  }
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return false;
  if (element.matches(foreign)) return true;
  const filled = isColour(style.fill) && style.fillOpacity !== '0';
  const stroked = isColour(style.stroke) && style.strokeOpacity !== '0';
  return filled || (stroked && parseFloat(style.strokeWidth) > 0);
}

function isColour(paint: string): boolean {
  return !/^none$|rgba\([^)]*, 0\)$|^transparent$/.test(paint);
}
