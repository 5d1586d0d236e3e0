/** Figures that the framework pages quote: what the recorded samples printed, and sums on our line. */
import evaluated from '../content/docs/topics/framework-proficiency/samples/evaluate_pytorch.sample.json' with { type: 'json' };
import inInt8 from '../content/docs/topics/framework-proficiency/samples/int8_pytorch.sample.json' with { type: 'json' };
import modelled from '../content/docs/topics/framework-proficiency/samples/model_pytorch.sample.json' with { type: 'json' };
import quantized from '../content/docs/topics/framework-proficiency/samples/quantize_numpy.sample.json' with { type: 'json' };
import trained from '../content/docs/topics/framework-proficiency/samples/train_pytorch.sample.json' with { type: 'json' };
import trappedInKeras from '../content/docs/topics/framework-proficiency/samples/traps_keras.sample.json' with { type: 'json' };
import trapped from '../content/docs/topics/framework-proficiency/samples/traps_pytorch.sample.json' with { type: 'json' };
import { imageFromRows, resizeBilinear } from '#vision/imaging';
import { dequantize, quantize, symmetricParameters } from '#vision/quantization';
import { tileSide, tilesPerBoard } from './images.ts';

const outputs = {
  model: modelled.output,
  train: trained.output,
  evaluate: evaluated.output,
  traps: trapped.output,
  'traps in Keras': trappedInKeras.output,
  quantize: quantized.output,
  int8: inInt8.output,
} as const;

/**
 * The numbers of one line that a sample printed, as it printed them.
 *
 * @throws Error when no line starts so
 */
export function printed(sample: keyof typeof outputs, start: string): string[] {
  const line = outputs[sample].split('\n').find((one) => one.startsWith(start));
  if (line === undefined)
    throw new Error(`${sample}: found no line that starts with "${start}": run npm run samples`);
  return line.slice(start.length).match(/-?\d+(?:\.\d+)?/g) ?? [];
}

/** Numbers that training changes in the samples' model: a kernel, its biases, the head, its bias. */
export function learntNumbers(filters = 4, channels = 3, kernel = 3, side = 8): number {
  const convolution = filters * channels * kernel ** 2 + filters;
  const head = filters * (side / 2) ** 2 + 1;
  return convolution + head;
}

/** Bytes of all tiles of a board as float32 in three colours. */
export function boardTensorBytes(): number {
  return tilesPerBoard() * 3 * tileSide ** 2 * 4;
}

/** How many samples weigh in a loss: with some defects of a weight in a batch, PyTorch's mean is smaller. */
export function weightedMeanRatio(batch: number, defects: number, weight: number): number {
  return (batch - defects + defects * weight) / batch;
}

/** Levels that are left to the weak filter when it shares a scale with one so many times stronger. */
export function sharedLevels(times: number, highest = 127): number {
  return 2 * Math.round(highest / times) + 1;
}

/** Share of good boards that are stopped when each of their tiles is called bad so often. */
export function boardFalseCalls(tileRate: number, tiles = tilesPerBoard()): number {
  return 1 - (1 - tileRate) ** tiles;
}

/** First pixel of a 4 × 4 ramp from 0 to 15, shrunk to 2 × 2. */
export function rampCorner(antialias: boolean): number {
  const ramp = imageFromRows([0, 4, 8, 12].map((first) => [0, 1, 2, 3].map((x) => first + x)));
  return resizeBilinear(ramp, 2, 2, { antialias }).data[0];
}

/** One weight through int8 by hand: the scale of the filter's largest magnitude, the integer, what is left. */
export function workedWeight(weight = 0.0171, largest = 0.254) {
  const parameters = symmetricParameters(largest);
  const [integer] = quantize([weight], parameters);
  const [restored] = dequantize([integer], parameters);
  return { largest, weight, scale: parameters.scale, integer, restored };
}

/** Largest sum that a kernel over so many channels can reach in products of two 8-bit integers. */
export function largestIntegerSum(kernel = 3, channels = 64): number {
  return 127 * 128 * kernel ** 2 * channels;
}
