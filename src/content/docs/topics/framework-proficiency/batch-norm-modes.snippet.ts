/**
 * The neighbours decide, until you call eval
 *
 * One picture of one board, judged in a batch of eight. In training mode its normalised value moves
 * with the lamp over the other seven; in evaluation mode it cannot. Give the training batches
 * steadier lamps and watch where the flat line lies.
 *
 * @station 7
 */
import { batchNorm, Random, syntheticBoard, tensorFrom } from '#vision';
import type { BatchNormState } from '#vision';

const brightness = Array.from({ length: 8 }, (_, i) => {
  const { image } = syntheticBoard(147 + i, { width: 64, channels: 1, design: i + 1 });
  return image.data.reduce((sum, grey) => sum + grey, 0) / image.data.length;
});
/** A batch of one feature, mean brightness; the lamp shines on all but our board, the first. */
const batchOf = (lamp: number) =>
  tensorFrom(brightness.map((grey, i) => [i > 0 ? grey * lamp : grey]));

const random = new Random(4);
let state: BatchNormState = { scale: [1], shift: [0], runningMean: [0], runningVariance: [1] };
for (let step = 0; step < 200; step++)
  state = batchNorm(batchOf(random.uniform(0.8, 1.2)), state).state;

const ours = (lamp: number, mode: 'training' | 'evaluation') =>
  batchNorm(batchOf(lamp), state, { mode }).output.data[0];
const lamps = Array.from({ length: 13 }, (_, i) => 0.7 + i * 0.05);
const series = {
  'training mode': lamps.map((lamp) => [lamp, ours(lamp, 'training')] as const),
  'evaluation mode': lamps.map((lamp) => [lamp, ours(lamp, 'evaluation')] as const),
};
const words = { x: 'Lamp over the other seven (1 = normal)', y: 'Our board, normalised' };
show.line({ title: 'Not a pixel of ours has changed', ...words, series });
const [dim, bright] = [ours(0.7, 'training').toFixed(1), ours(1.3, 'training').toFixed(1)];
console.log(`Training mode: ${dim} to ${bright}. Evaluation: ${ours(1, 'evaluation').toFixed(1)}.`);
