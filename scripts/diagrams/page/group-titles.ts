/** Sets the title of a group into a corner of its frame through which no arrow runs. */
import { rootBox } from './geometry.ts';

const inset = 10;
/** Pixels between two looks at an arrow. */
const step = 3;

export function placeGroupTitles(svg: SVGSVGElement): void {
  const obstacles = [...arrowPoints(svg), ...labelPoints(svg)];
  for (const group of svg.querySelectorAll('g.cluster, g.statediagram-cluster')) {
    const frame = group.querySelector<SVGGraphicsElement>(':scope > rect, rect.outer');
    const label = group.querySelector<SVGGraphicsElement>('.cluster-label');
    const text = label?.querySelector('text');
    if (!frame || !label || !text) continue;
    const outer = rootBox(svg, frame);
    const title = rootBox(svg, text);
    const lefts = [outer.left + inset, outer.right - inset - title.width];
    const tops = [outer.top + inset - 4, outer.bottom - inset + 4 - title.height];
    const inside = tops.flatMap((top) => lefts.map((left) => ({ left, top })));
    const under = { left: outer.left, top: outer.bottom + 3 };
    const corners = [...inside, under];
    const free = corners.find(({ left, top }) => {
      const box = new DOMRect(left - 4, top - 2, title.width + 8, title.height + 4);
      return !obstacles.some((point) => holds(box, point));
    });
    const { left, top } = free ?? corners[0] ?? { left: title.left, top: title.top };
    const moved = `translate(${left - title.left} ${top - title.top})`;
    label.setAttribute('transform', `${moved} ${label.getAttribute('transform') ?? ''}`);
  }
}

function holds(box: DOMRect, { x, y }: DOMPoint): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function arrowPoints(svg: SVGSVGElement): DOMPoint[] {
  return [...svg.querySelectorAll<SVGPathElement>('.edgePaths path')].flatMap((path) => {
    const count = Math.ceil(path.getTotalLength() / step);
    return Array.from({ length: count + 1 }, (_, index) => path.getPointAtLength(index * step));
  });
}

function labelPoints(svg: SVGSVGElement): DOMPoint[] {
  return [...svg.querySelectorAll<SVGGraphicsElement>('.edgeLabel text, .node')].flatMap((part) => {
    const { left, right, top, bottom } = rootBox(svg, part);
    const points: DOMPoint[] = [];
    for (let x = left; x <= right; x += step)
      points.push(new DOMPoint(x, top), new DOMPoint(x, bottom));
    return points;
  });
}
