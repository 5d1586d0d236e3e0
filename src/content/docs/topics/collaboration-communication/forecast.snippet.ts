/**
 * When will it be done?
 *
 * Ten past sprints, thirty items left, no estimates. The average says five sprints; ask how often
 * that comes true before you tell a customer.
 *
 * @station 12
 */
import { forecastSprints, promiseAt } from '#vision';

const finished = [7, 5, 9, 3, 6, 8, 2, 7, 6, 7];
const backlog = 30;

const average = finished.reduce((sum, items) => sum + items, 0) / finished.length;
const outcomes = forecastSprints(finished, backlog, { seed: 12 });
const byAverage = Math.ceil(backlog / average);
const chance = outcomes.filter(({ value }) => value <= byAverage).at(-1)?.confidence ?? 0;

console.log(`Average: ${average} items a sprint, so ${byAverage} sprints.`);
console.log(`Done by then: ${(100 * chance).toFixed(0)} % of the time.`);
console.log(`With 85 % confidence: ${promiseAt(outcomes, 0.85)} sprints.`);

show.bar({
  title: 'Sprints until thirty items are done',
  x: 'Sprints',
  y: 'Chance (%)',
  bars: outcomes.map(({ value, probability }) => [`${value}`, 100 * probability] as const),
});
