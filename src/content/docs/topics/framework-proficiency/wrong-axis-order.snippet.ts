/**
 * The same numbers in the wrong order
 *
 * The camera writes red, green, blue, pixel by pixel (NHWC); PyTorch reads plane by plane (NCHW).
 * Both hold the same count of numbers, so nothing complains. Write the right index into the second
 * reader and the board comes back.
 *
 * @station 7
 */
import { createImage, syntheticBoard } from '#vision';
import type { Image } from '#vision';

const { image } = syntheticBoard(147, { width: 64, design: 3 });
const { width, height, channels } = image;

/** Reads a flat list of numbers as an image; `indexOf` says where a channel of a pixel stands. */
function readAs(indexOf: (y: number, x: number, c: number) => number): Image {
  const picture = createImage(width, height, channels);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < channels; c++)
        picture.data[(y * width + x) * channels + c] = image.data[indexOf(y, x, c)];
  return picture;
}
const channelsLast = readAs((y, x, c) => (y * width + x) * channels + c);
const channelsFirst = readAs((y, x, c) => (c * height + y) * width + x);

const moved = channelsFirst.data.filter((value, i) => value !== image.data[i]).length;
const share = (100 * moved) / image.data.length;
console.log(
  `${image.data.length} numbers either way; ${share.toFixed(0)} % stand for another pixel.`,
);
show.images([
  { image: channelsLast, caption: 'Read as NHWC, as written' },
  { image: channelsFirst, caption: 'Read as NCHW, no error raised' },
]);
