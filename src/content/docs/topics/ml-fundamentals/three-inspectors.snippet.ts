/**
 * Three inspectors, and what chance agrees on
 *
 * Three people judge the same 300 joints. Raw agreement flatters them when most joints are good;
 * kappa takes out what chance would agree on. Let 0.02 of them be defective and watch kappa fall.
 *
 * @station 3
 */
import { cohenKappa, fleissKappa, Random, ratingTable } from '#vision';

const random = new Random(3);
const defective = 0.3;
const truth = Array.from({ length: 300 }, () => random.chance(defective));
const mistakes = { Ada: 0.03, Ben: 0.05, Cho: 0.06 };
const calls = Object.values(mistakes).map((rate) =>
  truth.map((bad) => (bad !== random.chance(rate) ? 'reject' : 'pass')),
);

const names = Object.keys(mistakes);
const kappas = calls.map((first) => calls.map((second) => cohenKappa(first, second)));
const ratings = truth.map((_, joint) => calls.map((call) => call[joint]));
const unanimous = ratings.filter((row) => row.every((call) => call === row[0])).length;
const kappa = fleissKappa(ratingTable(ratings));
console.log(`All three agree on ${((100 * unanimous) / truth.length).toFixed(0)} % of the joints.`);
console.log(`Fleiss' kappa of the three is ${kappa.toFixed(2)}.`);
const labels = { x: 'Inspector', y: 'Inspector', rows: names, columns: names };
show.heatMap({ title: "Cohen's kappa, pair by pair", ...labels, values: kappas });
