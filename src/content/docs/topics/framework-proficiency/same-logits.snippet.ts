/**
 * The Python model, in TypeScript
 *
 * Tiles and weights by the samples' formulas, layers by this site's library: board
 * XV-2025-03-000140 gets the logits that NumPy, PyTorch and Keras print. Swap 184 and 51, red for
 * blue, and see how far they move.
 *
 * @station 4
 */
import { conv2d, createImage, maxPool2d, relu, tensorFrom } from '#vision';

const copper = [184, 115, 51];
const mask = [20, 110, 60];
const range = (length: number) => Array.from({ length }, (_, i) => i);
function pixel(board: number, tile: number, channel: number, y: number, x: number): number {
  const [column, row] = [(x + 2 * tile) % 8, y - ((3 * board + tile) % 6)];
  const isBad = (board + 2 * tile) % 3 === 0;
  const isBitten = isBad && column < 2 && (row === 0 || row === 1);
  const grain = ((7 * x + 13 * y + 5 * x * y + 11 * board + 3 * tile) % 17) - 8;
  return (column < 4 && !isBitten ? copper : mask)[channel] + grain;
}
const weights = (shape: readonly number[], length: number) => ({
  shape,
  data: Float64Array.from(range(length), (i) => (((37 * i + 11) % 64) - 31.5) / 256),
});
const planes = (tile: number, scale: (grey: number) => number) =>
  [0, 1, 2].map((c) => range(8).map((y) => range(8).map((x) => scale(pixel(0, tile, c, y, x)))));

const tiles = tensorFrom(range(4).map((tile) => planes(tile, (grey) => (grey - 128) / 128)));
const maps = relu(conv2d(tiles, weights([4, 3, 3, 3], 108), [], { padding: 1 }));
const logits = [...conv2d(maxPool2d(maps, 2), weights([1, 4, 4, 4], 64)).data];
console.log(`logits ${logits.map((one) => (one < 0 ? '' : '+') + one.toFixed(5)).join(' ')}`);
const image = createImage(16, 8, 3);
image.data.forEach((_, i) => {
  const [x, y] = [Math.floor(i / 3) % 16, Math.floor(i / 48)];
  image.data[i] = pixel(0, x >> 3, i % 3, y, x & 7);
});
show.image(image, { caption: 'A bitten tile and a good one' });
