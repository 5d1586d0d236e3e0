/**
 * Precision does not travel
 *
 * The test set was filled up with defects: every fourth image has one. On the line it is one board
 * in 250. Recall stays where it was; change the share and watch precision move.
 *
 * @station 5
 */
import { Random, runningExample, thresholdCounts } from '#vision';

const lineShare = runningExample.defects.boardRate;
const testShare = 0.25;
const random = new Random(25);
const actual = Array.from({ length: 8_000 }, () => (random.chance(testShare) ? 1 : 0));
const scores = actual.map((bad) => 1 / (1 + Math.exp(-random.normal(bad ? 2.5 : -2.5, 1.5))));

const counts = thresholdCounts(actual, scores);
const points = counts.thresholds.map((threshold, i) => {
  const recall = counts.truePositives[i] / counts.positives;
  const overkill = counts.falsePositives[i] / counts.negatives;
  /** The share of rejected boards that are defective, where so many boards are. */
  const precision = (share: number) => (share * recall) / (share * recall + (1 - share) * overkill);
  return { threshold, recall, onTest: precision(testShare), onLine: precision(lineShare) };
});
const half = points.filter((point) => point.threshold >= 0.5).slice(-1)[0];
console.log(`At threshold 0.5, recall is ${(100 * half.recall).toFixed(1)} % on both.`);
console.log(`Precision: ${(100 * half.onTest).toFixed(1)} % on the test set,`);
console.log(`${(100 * half.onLine).toFixed(1)} % on the line: most rejects are good boards.`);

const kept = points.slice(1).filter((_, i) => i % 400 === 0);
const curve = (name: 'recall' | 'onTest' | 'onLine') =>
  kept.map((point) => [point.threshold, 100 * point[name]] as const);
const series = {
  recall: curve('recall'),
  'precision, test set': curve('onTest'),
  'precision, line': curve('onLine'),
};
show.line({ title: 'One model, two shares of defects', x: 'Threshold', y: '%', series });
