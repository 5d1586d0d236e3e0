/**
 * 99.6 % accurate, and it finds nothing
 *
 * One board in 250 is defective, so an inspector who passes everything is right 99.6 % of the time.
 * Raise the threshold and watch which column notices.
 *
 * @station 5
 */
import { accuracyScore, classScores, confusionMatrix, inspectionCost } from '#vision';
import { matthewsCorrelation, Random, runningExample } from '#vision';

const { costs, defects } = runningExample;
const random = new Random(5);
const boards = 10_000;
const actual = Array.from({ length: boards }, (_, i) => (i < boards * defects.boardRate ? 1 : 0));
const scores = actual.map((bad) => random.normal(bad ? 3 : 0));

const thresholds = { 'pass everything': Infinity, cautious: 3, eager: 1.5 };
const table = Object.entries(thresholds).map(([inspector, threshold]) => {
  const predicted = scores.map((score) => (score >= threshold ? 1 : 0));
  const [[, overkills], [escapes]] = confusionMatrix(actual, predicted, { labels: [0, 1] }).matrix;
  const { precision, recall } = classScores(actual, predicted, { labels: [0, 1] })[1];
  return {
    inspector,
    'accuracy (%)': 100 * accuracyScore(actual, predicted),
    'recall (%)': 100 * recall,
    'precision (%)': 100 * precision,
    MCC: matthewsCorrelation(actual, predicted),
    'cost (USD)': inspectionCost({ escapes, overkills }, costs).total,
  };
});
const [lazy, , eager] = table;
const worth = lazy['cost (USD)'] - eager['cost (USD)'];
console.log(
  `The eager one is less accurate, and ${worth.toFixed(0)} USD cheaper than passing everything.`,
);
show.table(table, { title: `Three inspectors, ${boards} boards, 40 of them defective` });
