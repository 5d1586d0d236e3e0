/**
 * The cheapest pair first, or the cheapest pairs?
 *
 * Two bites side by side, three predictions. Greedy takes the best overlap and leaves the other bite a
 * box that does not touch it; the Hungarian assignment gives up a little and loses less in all.
 *
 * @station 4
 */
import { boxOverlapLosses, hungarianAssignment } from '#vision';
import type { Box } from '#vision';

const bites: Box[] = [[20, 20, 29, 27], [26, 20, 35, 27]]; // prettier-ignore
const predictions: Box[] = [[24, 20, 33, 27], [29, 19, 38, 26], [60, 40, 69, 47]]; // prettier-ignore

const costs = predictions.map((box) => boxOverlapLosses([box, box], bites));
show.table(
  costs.map(([first, second], i) => ({ prediction: i, 'bite 0': first, 'bite 1': second })),
);

const open = costs.flatMap((row, prediction) =>
  row.map((cost, bite) => ({ prediction, bite, cost })),
);
open.sort((one, other) => one.cost - other.cost);
const greedy: typeof open = [];
for (const pair of open) {
  const taken = greedy.some((g) => g.prediction === pair.prediction || g.bite === pair.bite);
  if (!taken) greedy.push(pair);
}
const { pairs, cost } = hungarianAssignment(costs);
const sum = greedy.reduce((total, pair) => total + pair.cost, 0);
const said = greedy.map(({ prediction, bite }) => `${prediction} for ${bite}`);
console.log(`Greedy: ${said.join(', ')}; loss ${sum.toFixed(2)}`);
const best = pairs.map(([prediction, bite]) => `${prediction} for ${bite}`);
console.log(`Hungarian: ${best.join(', ')}; loss ${cost.toFixed(2)}`);
