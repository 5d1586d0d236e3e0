/**
 * Where int8 loses a hairline crack
 *
 * One layer, two filters: the first sees coarse edges with weights up to 6, the second a crack one
 * pixel wide with weights of hundredths. One scale for both leaves the second −1, 0 and 1.
 * Weaken the edge filter tenfold and the crack comes back.
 *
 * @station 7
 */
import { conv2d, cropImage, dequantize, imageToRows, mapImage, quantizationError } from '#vision';
import { quantize, symmetricParameters, syntheticBoard, tensorFrom } from '#vision';

const edge = [-3, 0, 3, -6, 0, 6, -3, 0, 3];
const crack = [0.02, -0.05, 0.03, 0.03, -0.06, 0.03, 0.03, -0.05, 0.02];
const board = cropImage(syntheticBoard(147, { channels: 1 }).image, [60, 120, 100, 160]);
for (let y = 0; y < 40; y++) board.data[y * 40 + 23 + Math.round(2 * Math.sin(y / 9))] *= 0.75;

/** The crack filter after int8 and back, with a scale that holds the largest of some weights. */
function throughInt8(weights: readonly number[]): number[] {
  const parameters = symmetricParameters(Math.max(...weights.map(Math.abs)));
  return dequantize(quantize(crack, parameters), parameters);
}
const input = tensorFrom([[imageToRows(board)]]);
const seenBy = (caption: string, filter: readonly number[]) => {
  const weight = { shape: [1, 1, 3, 3], data: Float64Array.from(filter) };
  const { data } = conv2d(input, weight, [], { padding: 1 });
  const decibels = quantizationError(crack, filter).signalToNoiseDecibels.toFixed(0);
  console.log(`${caption}: signal to noise of the crack filter ${decibels} dB`);
  return { caption, image: mapImage({ ...board, data }, (value) => 40 * Math.abs(value)) };
};
const shared = seenBy('One scale', throughInt8([...edge, ...crack]));
const own = seenBy('A scale each', throughInt8(crack));
show.images([{ image: board, caption: 'A crack' }, shared, own]);
