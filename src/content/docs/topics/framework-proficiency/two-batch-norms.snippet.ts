/**
 * One layer, two libraries
 *
 * A fresh batch-norm layer sees the batch 1, 3, 8 a number of times and is then asked about the 1.
 * PyTorch and Keras differ in momentum, epsilon and the variance that they keep. After 400 batches
 * only the variance is left of the difference; give Keras a momentum of 0.1 and see it sooner.
 *
 * @station 7
 */
import { batchNorm, tensorFrom } from '#vision';
import type { BatchNormState } from '#vision';

const batch = [1, 3, 8];
const n = batch.length;
const libraries = {
  PyTorch: { momentum: 0.1, epsilon: 1e-5, kept: 1 },
  Keras: { momentum: 0.01, epsilon: 1e-3, kept: (n - 1) / n }, // 0.99 in Keras's own sense
};

/** The answer for the 1 in evaluation mode, after some batches of training. */
function answerAfter(batches: number, { momentum, epsilon, kept }: typeof libraries.Keras): number {
  const input = tensorFrom(batch.map((value) => [value]));
  let state: BatchNormState = { scale: [1], shift: [0], runningMean: [0], runningVariance: [1] };
  for (let i = 0; i < batches; i++) {
    const old = state.runningVariance[0] * (1 - momentum);
    const { state: next } = batchNorm(input, state, { momentum, epsilon });
    state = { ...next, runningVariance: [old + (next.runningVariance[0] - old) * kept] };
  }
  return batchNorm(input, state, { mode: 'evaluation', epsilon }).output.data[0];
}
const series: Record<string, (readonly [number, number])[]> = {};
for (const [name, library] of Object.entries(libraries)) {
  series[name] = Array.from({ length: 21 }, (_, i) => [i * 20, answerAfter(i * 20, library)]);
  console.log(`${name}: after 1 batch ${answerAfter(1, library).toFixed(4)}`);
}
show.line({ title: 'The same 1, twice', x: 'Batches seen', y: 'Answer for the 1', series });
