/** Numbers and paths of a drawing, moved into the coordinates of its root. */

/** Tenths of a pixel are as fine as a screen can show. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** From an element's coordinates to those of the root. */
export function matrixTo(root: SVGSVGElement, element: SVGGraphicsElement): DOMMatrix {
  const rootMatrix = root.getScreenCTM();
  const matrix = element.getScreenCTM();
  if (!rootMatrix || !matrix)
    throw new Error(`found an element that is not drawn: ${element.outerHTML}`);
  return DOMMatrix.fromMatrix(rootMatrix).inverse().multiply(DOMMatrix.fromMatrix(matrix));
}

export function isTranslation({ a, b, c, d }: DOMMatrix): boolean {
  const near = (value: number, target: number) => Math.abs(value - target) < 1e-6;
  return near(a, 1) && near(b, 0) && near(c, 0) && near(d, 1);
}

/** How many numbers a path's command takes, and which of them are x and y. */
const axes: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  T: 'xy',
  A: 'rrrrrxy',
  Z: '',
};

/** A path's data, moved and rounded; relative commands stay as they are, but for a first `m`. */
export function movePath(data: string, dx: number, dy: number): string {
  return [...data.matchAll(/([a-df-zA-DF-Z])([^a-df-zA-DF-Z]*)/g)]
    .map(([, command = '', rest = ''], index) => {
      const absolute = command === command.toUpperCase() || index === 0;
      const kinds = axes[command.toUpperCase()] ?? '';
      const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(Number);
      const moved = numbers.map((value, position) => {
        const kind = absolute ? kinds[position % kinds.length] : 'r';
        const shift = kind === 'x' ? dx : kind === 'y' ? dy : 0;
        return round(value + shift);
      });
      return command + moved.join(' ').replaceAll(' -', '-');
    })
    .join('');
}

/** The points of a polygon, moved and rounded. */
export function movePoints(points: string, dx: number, dy: number): string {
  return [...points.matchAll(/-?[\d.]+(?:e[-+]?\d+)?/gi)]
    .map(([value], index) => round(Number(value) + (index % 2 === 0 ? dx : dy)))
    .join(' ');
}

/** The box of an element in the root's coordinates. */
export function rootBox(svg: SVGSVGElement, element: SVGGraphicsElement): DOMRect {
  const box = element.getBBox();
  const matrix = matrixTo(svg, element);
  if (isTranslation(matrix)) {
    return new DOMRect(box.x + matrix.e, box.y + matrix.f, box.width, box.height);
  }
  const corners = [
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ].map(([x = 0, y = 0]) => matrix.transformPoint({ x, y }));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}
