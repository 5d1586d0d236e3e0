/**
 * In which order do you look?
 *
 * Four checks, with our guess of how likely each one finds the fault and the minutes that it takes.
 * Try all 24 orders. Say that the split was checked last week (a chance of 0) and look again.
 *
 * @station 11
 */
import { runningExample } from '#vision';

const checks = [
  { name: 'pixels', minutes: 10, chance: 0.12 },
  { name: 'light', minutes: 30, chance: 0.28 },
  { name: 'split', minutes: 240, chance: 0.2 },
  { name: 'parts', minutes: 480, chance: 0.3 },
];
type Order = typeof checks;
const ordersOf = (rest: Order): Order[] => {
  if (rest.length === 0) return [[]];
  return rest.flatMap((first, i) => ordersOf(rest.toSpliced(i, 1)).map((more) => [first, ...more]));
};
/** A check costs its minutes as long as the cause is unknown. */
const meanMinutes = (order: Order) =>
  order.reduce((mean, { minutes }, i) => {
    const found = order.slice(0, i).reduce((sum, { chance }) => sum + chance, 0);
    return mean + minutes * (1 - found);
  }, 0);

const orders = ordersOf(checks).sort((one, other) => meanMinutes(one) - meanMinutes(other));
const likeliest = checks.toSorted((one, other) => other.chance - one.chance);
const [best, worst] = [meanMinutes(orders[0]), meanMinutes(orders[orders.length - 1])];
const bars = { best, 'likeliest first': meanMinutes(likeliest), worst };
console.log(`Best of ${orders.length}: ${orders[0].map(({ name }) => name).join(', ')}.`);
const boards = (60 * (meanMinutes(likeliest) - best)) / runningExample.line.taktSeconds;
console.log(`Likeliest first costs ${boards.toFixed(0)} boards more, made in the dark.`);
show.bar({ title: 'Until the cause is known', x: 'Order', y: 'Minutes on average', bars });
