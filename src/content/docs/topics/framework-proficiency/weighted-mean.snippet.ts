/**
 * A weighted loss has two means
 *
 * Defects weigh fifty times as much as good patches. PyTorch divides by the weights in the batch,
 * Keras by the number of patches: the same logits, the same weights, another loss and another step
 * size. Set the weight to 1 and the two lines fall together.
 *
 * @station 4
 */
import { crossEntropyLoss } from '#vision';

const weight = 50;
const batch = 32;
const counts = Array.from({ length: 9 }, (_, defects) => defects);

/** One batch with some defects, judged by a network that says "good" a little too often. */
function lossWith(defects: number, denominator: 'weights' | 'samples'): number {
  const targets = Array.from({ length: batch }, (_, i) => (i < defects ? 1 : 0));
  const logits = targets.map(() => [2, 0]);
  return crossEntropyLoss(logits, targets, { classWeights: [1, weight], denominator });
}
const series = {
  'PyTorch, by the weights': counts.map((n) => [n, lossWith(n, 'weights')] as const),
  'Keras, by the patches': counts.map((n) => [n, lossWith(n, 'samples')] as const),
};
const words = { x: `Defects in a batch of ${batch}`, y: 'Loss (nats)' };
show.line({ title: `Defects weigh ${weight} times as much`, ...words, series });
const ratio = lossWith(4, 'samples') / lossWith(4, 'weights');
console.log(
  `With 4 defects Keras reports ${ratio.toFixed(1)} times PyTorch's loss, and so its steps.`,
);
