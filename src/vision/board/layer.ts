import { boundsOf, distanceTo } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** How much of each pixel a material covers, 0 to 1, row-major. */
export interface Layer {
  readonly width: number;
  readonly height: number;
  readonly cover: Float64Array;
}

export function emptyLayer(width: number, height: number): Layer {
  return { width, height, cover: new Float64Array(width * height) };
}

/** Adds shapes to a layer, with edges as soft as a pixel. */
export function addShapes(layer: Layer, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    eachPixel(layer, shape, (i, inside) => {
      layer.cover[i] = Math.max(layer.cover[i], inside);
    });
  }
}

/** Takes shapes away from a layer. */
export function removeShapes(layer: Layer, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    eachPixel(layer, shape, (i, inside) => {
      layer.cover[i] = Math.min(layer.cover[i], 1 - inside);
    });
  }
}

/** The greatest cover under a shape grown by `margin` pixels. */
export function greatestCover(layer: Layer, shape: Shape, margin = 0): number {
  let greatest = 0;
  eachPixel(
    layer,
    shape,
    (i) => {
      greatest = Math.max(greatest, layer.cover[i]);
    },
    margin,
  );
  return greatest;
}

/** The least cover under a shape grown by `margin` pixels. */
export function leastCover(layer: Layer, shape: Shape, margin = 0): number {
  let least = 1;
  eachPixel(
    layer,
    shape,
    (i) => {
      least = Math.min(least, layer.cover[i]);
    },
    margin,
  );
  return least;
}

/** The cover of the pixel at a place, 0 outside. */
export function coverAt(layer: Layer, x: number, y: number): number {
  const inside = x >= 0 && y >= 0 && x < layer.width && y < layer.height;
  return inside ? layer.cover[Math.floor(y) * layer.width + Math.floor(x)] : 0;
}

function eachPixel(
  { width, height }: Layer,
  shape: Shape,
  visit: (index: number, inside: number) => void,
  margin = 0,
): void {
  const [left, top, right, bottom] = boundsOf(shape);
  const reach = margin + 1;
  const lastX = Math.min(width - 1, Math.ceil(right + reach));
  const lastY = Math.min(height - 1, Math.ceil(bottom + reach));
  for (let y = Math.max(0, Math.floor(top - reach)); y <= lastY; y++) {
    for (let x = Math.max(0, Math.floor(left - reach)); x <= lastX; x++) {
      const inside = Math.min(1, 0.5 + margin - distanceTo(shape, x + 0.5, y + 0.5));
      if (inside > 0) visit(y * width + x, inside);
    }
  }
}
