/**
 * The fastest on average is not the fastest
 *
 * Four models, best last, and 120 ms for a field. By the mean three of them fit; the line waits
 * for the slowest one in a hundred. Change the budget and see who is left.
 *
 * @station 9
 */
import { Random, runningExample, summarizeLatencies } from '#vision';

const budget = runningExample.line.decisionMilliseconds;
/** Recall on one test set; median milliseconds and their spread (log scale) on the station. */
const models = [
  { name: 'small', recall: 0.965, median: 60, spread: 0.15 },
  { name: 'medium, int8', recall: 0.972, median: 70, spread: 0.12 },
  { name: 'medium', recall: 0.978, median: 88, spread: 0.3 },
  { name: 'large', recall: 0.985, median: 190, spread: 0.1 },
];
const random = new Random(120);
const measured = models.map(({ median, spread, ...model }) => {
  const draw = () => median * Math.exp(random.normal(0, spread));
  const latencies = Array.from({ length: 5_000 }, draw);
  return { ...model, ...summarizeLatencies(latencies, { deadline: budget }) };
});

const recalls = measured.map((model) => 100 * model.recall);
const series: Record<string, { x: number[]; y: number[] }> = {};
for (const statistic of ['mean', 'p99'] as const) {
  series[statistic] = { x: measured.map((model) => model[statistic]), y: recalls };
  const fitting = measured.filter((model) => model[statistic] <= budget);
  const best = fitting.at(-1);
  const late = (100 * (best?.lateShare ?? 0)).toFixed(1);
  const verdict = best ? `${best.name}, recall ${best.recall}, ${late} % of fields late` : 'none';
  console.log(`By the ${statistic}: ${verdict}`);
}
const lines = [{ x: budget, label: 'budget' }];
const labels = { x: 'Milliseconds a field', y: 'Recall (%)' };
show.scatter({ title: 'Four models', ...labels, series, lines });
