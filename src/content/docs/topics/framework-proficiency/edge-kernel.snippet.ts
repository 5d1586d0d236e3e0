/**
 * A convolution in four loops
 *
 * Nine numbers slide over a corner of the board and answer where a dark pixel stands to the left of
 * a bright one. Set stride to 2 and the output halves, as the formula says; turn the kernel on its
 * side and it answers to the other edges.
 *
 * @station 4
 */
import { conv2d, cropImage, imageFromRows, imageToRows, syntheticBoard, tensorFrom } from '#vision';

const [stride, padding] = [1, 0];
const kernel = [
  [-1, 0, 1],
  [-2, 0, 2],
  [-1, 0, 1],
];
const board = syntheticBoard(147, { width: 128, channels: 1 });
const pixels = imageToRows(cropImage(board.image, [0, 0, 48, 48]));

const size = Math.floor((pixels.length + 2 * padding - kernel.length) / stride) + 1;
const output = Array.from({ length: size }, () => new Array<number>(size).fill(0));
for (let y = 0; y < size; y++)
  for (let x = 0; x < size; x++)
    for (let v = 0; v < 3; v++)
      for (let u = 0; u < 3; u++)
        output[y][x] +=
          kernel[v][u] * (pixels[y * stride + v - padding]?.[x * stride + u - padding] ?? 0);

const library = conv2d(tensorFrom([[pixels]]), tensorFrom([[kernel]]), [], { stride, padding });
const apart = output.flat().map((value, i) => Math.abs(value - library.data[i]));
console.log(`⌊(${pixels.length} + 2 · ${padding} − 3) / ${stride}⌋ + 1 = ${size} places a side`);
console.log(`Four loops and conv2d differ by ${Math.max(...apart)}.`);
const grey = (value: number) => Math.max(0, Math.min(255, 128 + value / 4));
show.images([
  { image: imageFromRows(pixels), caption: `${pixels.length} × ${pixels.length} pixels in` },
  { image: imageFromRows(output.map((row) => row.map(grey))), caption: `${size} × ${size} out` },
]);
