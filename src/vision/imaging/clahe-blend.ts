import { toByte } from './bytes.ts';
import { createImage } from './image.ts';
import type { Image } from './image.ts';

/** For every pixel of an axis: the tiles before and after it, and the weight of the second. */
export interface Neighbours {
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly weight: Float64Array;
}

/** For every pixel of an axis: the tiles whose centres enclose it and the later one's weight. */
export function neighboursOnAxis(length: number, tileLength: number, tiles: number): Neighbours {
  const inverse = Math.fround(1 / tileLength);
  const before = new Int32Array(length);
  const after = new Int32Array(length);
  const weight = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const place = Math.fround(Math.fround(i * inverse) - 0.5);
    const tile = Math.floor(place);
    weight[i] = Math.fround(place - tile);
    before[i] = Math.max(tile, 0);
    after[i] = Math.min(tile + 1, tiles - 1);
  }
  return { before, after, weight };
}

/** Looks every value up in the four nearest tables and blends what they say. */
export function blendTables(
  image: Image,
  tables: readonly Float64Array[],
  across: Neighbours,
  down: Neighbours & { readonly columns: number },
): Image {
  const f = Math.fround;
  const blended = createImage(image.width, image.height);
  for (let y = 0, i = 0; y < image.height; y++) {
    const upper = down.before[y] * down.columns;
    const lower = down.after[y] * down.columns;
    const low = down.weight[y];
    for (let x = 0; x < image.width; x++, i++) {
      const value = image.data[i];
      const [left, right] = [across.before[x], across.after[x]];
      const far = across.weight[x];
      const near = f(1 - far);
      const above = f(
        f(tables[upper + left][value] * near) + f(tables[upper + right][value] * far),
      );
      const below = f(
        f(tables[lower + left][value] * near) + f(tables[lower + right][value] * far),
      );
      blended.data[i] = toByte(f(f(above * f(1 - low)) + f(below * low)));
    }
  }
  return blended;
}
