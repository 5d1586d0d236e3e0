/** A place on the board in pixels; the centre of the first pixel is at (0.5, 0.5). */
export type Point = readonly [x: number, y: number];

/** A line with round ends. A disc is a capsule whose ends meet. */
export interface Capsule {
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
}

/** A rectangle with round corners. */
export interface Rectangle {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
  readonly corner: number;
}

export type Shape = Capsule | Rectangle;

export function disc(centre: Point, radius: number): Capsule {
  return { from: centre, to: centre, radius };
}

/** The capsules along a line of points. */
export function polyline(points: readonly Point[], radius: number): Capsule[] {
  return points.slice(1).map((to, i) => ({ from: points[i], to, radius }));
}

/** Pixels to the rim of a shape, below 0 inside. */
export function distanceTo(shape: Shape, x: number, y: number): number {
  if ('centre' in shape) {
    const across = Math.abs(x - shape.centre[0]) - shape.width / 2 + shape.corner;
    const down = Math.abs(y - shape.centre[1]) - shape.height / 2 + shape.corner;
    const outside = Math.hypot(Math.max(across, 0), Math.max(down, 0));
    return outside + Math.min(Math.max(across, down), 0) - shape.corner;
  }
  const [dx, dy] = [shape.to[0] - shape.from[0], shape.to[1] - shape.from[1]];
  const [px, py] = [x - shape.from[0], y - shape.from[1]];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
  return Math.hypot(px - along * dx, py - along * dy) - shape.radius;
}

/** Left, top, right, bottom of a shape. */
export function boundsOf(shape: Shape): readonly [number, number, number, number] {
  if ('centre' in shape) {
    const [x, y] = shape.centre;
    const [across, down] = [shape.width / 2, shape.height / 2];
    return [x - across, y - down, x + across, y + down];
  }
  const { from, to, radius } = shape;
  return [
    Math.min(from[0], to[0]) - radius,
    Math.min(from[1], to[1]) - radius,
    Math.max(from[0], to[0]) + radius,
    Math.max(from[1], to[1]) + radius,
  ];
}
