/**
 * Put the threshold where the money is
 *
 * An escape costs 180 USD, an overkill 1.50 USD, and one board in 250 is defective. The cheapest
 * threshold is not 0.5, and it does not keep the customer's promise either.
 *
 * @station 10
 */
import { Random, runningExample, thresholdCosts } from '#vision';

const { costs, defects, promise } = runningExample;
const random = new Random(10);
const actual = Array.from({ length: 4_000 }, (_, board) => (board % 8 === 0 ? 1 : 0));
const scores = actual.map((bad) => 1 / (1 + Math.exp(-random.normal(bad ? 2 : -3, 1.5))));

const points = thresholdCosts(actual, scores, costs, { prevalence: defects.boardRate }).slice(1);
const lowest = Math.min(...points.map((point) => point.costPerPart));
const rules = {
  'a habit': points.filter((point) => point.threshold >= 0.5),
  cheapest: points.filter((point) => point.costPerPart === lowest),
  'the promise': points.filter((point) => point.falsePositiveRate <= promise.overkillRate),
};
const table = Object.entries(rules).map(([rule, kept]) => {
  const { threshold, escapeRate, falsePositiveRate, costPerPart } = kept[kept.length - 1];
  const shares = { 'escapes (%)': 100 * escapeRate, 'overkill (%)': 100 * falsePositiveRate };
  return { rule, threshold, ...shares, 'USD per 1,000 boards': 1000 * costPerPart };
});
show.table(table, { title: 'Three thresholds, one model' });

const cost = points
  .filter((_, i) => i % 100 === 0)
  .map((p) => [p.threshold, 1000 * p.costPerPart] as const);
const lines = table.map(({ rule, threshold }) => ({ x: threshold, label: rule }));
show.line({ title: 'Cost', x: 'Threshold', y: 'USD per 1,000 boards', series: { cost }, lines });
