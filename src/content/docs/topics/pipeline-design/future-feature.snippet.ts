/**
 * A feature from the future
 *
 * "Repairs booked on this lot" says how bad a lot is. Joined weeks later it also counts the repair of
 * the very board it is asked about. Joined as of the second of the photograph it knows less, and
 * keeps its word on the line. Book repairs after five minutes and see which curve moves.
 *
 * @station 3
 */
import { Random, rocAreaUnderCurve, rocCurve } from '#vision';

const minutesToBook = 120;
const random = new Random(3);
const boards = Array.from({ length: 300 }, (_, lot) => {
  const defectRate = random.chance(0.2) ? 0.02 : 0.002;
  return Array.from({ length: 100 }, (_, i) => {
    const [photographed, isDefective] = [i * 4, random.chance(defectRate)];
    const booked = photographed + random.exponential(1 / minutesToBook);
    return { lot, photographed, isDefective, booked };
  });
}).flat();
const repairs = boards.filter(({ isDefective }) => isDefective);
const repairsOf = (lot: number, until: number) =>
  repairs.filter((repair) => repair.lot === lot && repair.booked < until).length;

const actual = boards.map(({ isDefective }) => (isDefective ? 1 : 0));
const joins = {
  'weeks later': boards.map(({ lot }) => repairsOf(lot, Infinity)),
  'as of the photograph': boards.map(({ lot, photographed }) => repairsOf(lot, photographed)),
};
const series: Record<string, (readonly [number, number])[]> = {};
for (const [name, feature] of Object.entries(joins)) {
  const { falsePositiveRate, truePositiveRate } = rocCurve(actual, feature);
  series[name] = falsePositiveRate.map((x, i) => [100 * x, 100 * truePositiveRate[i]] as const);
  console.log(`${name}: area ${rocAreaUnderCurve(actual, feature).toFixed(2)}`);
}
const words = { x: 'Good boards flagged (%)', y: 'Bad boards flagged (%)' };
show.line({ title: 'One feature, two joins', ...words, series });
