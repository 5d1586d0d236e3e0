import { borderIndex } from './border.ts';
import { toByte } from './bytes.ts';
import type { Image } from './image.ts';

/** Counts inside a tile; beyond the image the picture is mirrored (reflect-101). */
export function tileHistogram(
  image: Image,
  left: number,
  top: number,
  width: number,
  height: number,
): Int32Array {
  const counts = new Int32Array(256);
  for (let y = top; y < top + height; y++) {
    const row = borderIndex(y, image.height, 'reflect-101') * image.width;
    for (let x = left; x < left + width; x++) {
      counts[image.data[row + borderIndex(x, image.width, 'reflect-101')]]++;
    }
  }
  return counts;
}

/** For each value the one that it becomes: the clipped cumulative histogram of a tile. */
export function equalizingTable(counts: Int32Array, clipLimit: number, area: number): Float64Array {
  if (clipLimit > 0) clip(counts, Math.max(1, Math.trunc((clipLimit * area) / 256)));
  const scale = Math.fround(255 / area);
  let sum = 0;
  return Float64Array.from(counts, (count) => toByte(Math.fround((sum += count) * scale)));
}

/** Cuts every count to the limit and hands the excess to all bins, the remainder in even steps. */
function clip(counts: Int32Array, limit: number): void {
  let excess = 0;
  for (let bin = 0; bin < 256; bin++) {
    if (counts[bin] <= limit) continue;
    excess += counts[bin] - limit;
    counts[bin] = limit;
  }
  const share = Math.floor(excess / 256);
  let rest = excess % 256;
  const step = Math.max(1, Math.floor(256 / rest));
  for (let bin = 0; bin < 256; bin++) {
    const extra = rest > 0 && bin % step === 0;
    counts[bin] += extra ? share + 1 : share;
    if (extra) rest--;
  }
}
