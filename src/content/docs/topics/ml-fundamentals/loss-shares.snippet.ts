/**
 * Who does the loss listen to?
 *
 * 249 good boards, most of them easy, and one defect that the model doubts. Plain cross-entropy
 * listens to the crowd. Turn gamma and see whose voice grows.
 *
 * @station 4
 */
import { classWeights, focalLosses, Random } from '#vision';

const random = new Random(249);
const targets = Array.from({ length: 250 }, (_, board) => (board === 0 ? 1 : 0));
/** Probability of a defect that the model gives each board. */
const given = targets.map((bad) => (bad ? 0.3 : 1 / (1 + Math.exp(-random.normal(-3, 1)))));

const gamma = 2;
const unweighted = { predictions: 'probabilities', alpha: 'none' } as const;
const [good, bad] = classWeights(targets);
const plain = focalLosses(given, targets, { ...unweighted, gamma: 0 });
const losses = {
  'cross-entropy': plain,
  balanced: plain.map((loss, i) => loss * (targets[i] ? bad : good).weight),
  focal: focalLosses(given, targets, { ...unweighted, gamma }),
  'focal, alpha': focalLosses(given, targets, { ...unweighted, alpha: 0.9, gamma }),
};
const bars: Record<string, number> = {};
for (const [name, values] of Object.entries(losses)) {
  bars[name] = (100 * values[0]) / values.reduce((sum, loss) => sum + loss, 0);
  console.log(`${name}: the one defect makes ${bars[name].toFixed(0)} % of the loss`);
}
console.log(
  `Balanced, a defect weighs ${bad.weight.toFixed(0)}, a good board ${good.weight.toFixed(2)}.`,
);
const labels = { x: 'Loss', y: 'Share of the loss from the defect (%)' };
show.bar({ title: 'One defect among 250 boards', ...labels, bars });
