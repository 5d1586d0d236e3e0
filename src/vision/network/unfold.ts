import type { Slide } from './sliding-window.ts';

/**
 * Lays the patch under every kernel place into a column ("im2col"), so that a convolution becomes
 * one matrix product. Rows: channel, kernel row, kernel column. Columns: output pixels.
 *
 * Cells that lie on padding are not written: a fresh array holds their zeros, and one that is used
 * again for an image of the same size still does.
 */
export function unfoldInto(
  unfolded: Float64Array,
  image: Float64Array,
  channels: number,
  rows: Slide,
  columns: Slide,
): void {
  eachTap(channels, rows, columns, (pixel, cell) => {
    unfolded[cell] = image[pixel];
  });
}

/** Adds every column back onto the pixels that it came from: the transpose of `unfoldInto`. */
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
