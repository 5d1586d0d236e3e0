import type { Slide } from './sliding-window.ts';

/**
 * Lays the patch under every kernel place into a column ("im2col"), so that a convolution becomes
 * one matrix product. Rows: channel, kernel row, kernel column. Columns: output pixels.
 */
export function unfold(
  image: Float64Array,
  channels: number,
  rows: Slide,
  columns: Slide,
): Float64Array {
  const places = rows.places * columns.places;
  const unfolded = new Float64Array(channels * rows.kernel * columns.kernel * places);
  eachTap(channels, rows, columns, (pixel, cell) => {
    unfolded[cell] = image[pixel];
  });
  return unfolded;
}

/** Adds every column back onto the pixels that it came from: the transpose of `unfold`. */
export function foldInto(
  image: Float64Array,
  unfolded: Float64Array,
  channels: number,
  rows: Slide,
  columns: Slide,
): void {
  eachTap(channels, rows, columns, (pixel, cell) => {
    image[pixel] += unfolded[cell];
  });
}

/** Visits every pair of image pixel and cell of the unfolded matrix; cells on padding are skipped. */
function eachTap(
  channels: number,
  rows: Slide,
  columns: Slide,
  visit: (pixel: number, cell: number) => void,
): void {
  let line = 0;
  for (let channel = 0; channel < channels; channel++) {
    for (let kernelRow = 0; kernelRow < rows.kernel; kernelRow++) {
      for (let kernelColumn = 0; kernelColumn < columns.kernel; kernelColumn++) {
        for (let outRow = 0; outRow < rows.places; outRow++) {
          const cell = (line * rows.places + outRow) * columns.places;
          const row = outRow * rows.stride - rows.padding + kernelRow * rows.dilation;
          if (row < 0 || row >= rows.size) continue;
          const pixel = (channel * rows.size + row) * columns.size;
          let column = kernelColumn * columns.dilation - columns.padding;
          for (let outColumn = 0; outColumn < columns.places; outColumn++) {
            if (column >= 0 && column < columns.size) visit(pixel + column, cell + outColumn);
            column += columns.stride;
          }
        }
        line++;
      }
    }
  }
}
