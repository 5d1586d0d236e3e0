/**
 * What a loss says of a mask that is empty
 *
 * A network that says "background" everywhere with 99 %, and one that marks the defect with 90 %, on
 * pictures of 64 × 64 px. As the defect shrinks, cross-entropy hardly tells them apart. Dice does.
 *
 * @station 4
 */
import { binaryCrossEntropyWithLogits } from '#vision';

const side = 64;
const logit = (share: number) => Math.log(share / (1 - share));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** One minus the Dice of probabilities: products instead of shared pixels. */
const diceLoss = (shares: readonly number[], label: readonly number[]) =>
  1 - (2 * sum(shares.map((share, i) => share * label[i]))) / (sum(shares) + sum(label));

const rows = [1024, 256, 64, 36, 9].map((defect) => {
  const label = Array.from({ length: side * side }, (_, i) => (i < defect ? 1 : 0));
  const empty = label.map(() => 0.01);
  const found = label.map((on) => (on === 1 ? 0.9 : 0.01));
  const crossEntropy = (shares: readonly number[]) =>
    binaryCrossEntropyWithLogits(shares.map(logit), label).toFixed(3);
  return {
    'defect (px)': defect,
    'cross-entropy, empty': crossEntropy(empty),
    'cross-entropy, found': crossEntropy(found),
    'Dice loss, empty': diceLoss(empty, label).toFixed(3),
    'Dice loss, found': diceLoss(found, label).toFixed(3),
  };
});
show.table(rows, { title: 'Mean loss of a picture' });
