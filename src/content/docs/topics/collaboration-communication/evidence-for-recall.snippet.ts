/**
 * How many defects make a promise?
 *
 * “No misses” means little until you say out of how many. The curve is the recall that you may
 * claim with 95 % confidence; the rule of three gives nearly the same in your head. Ask for 99.9 %.
 *
 * @station 5
 */
import { clopperPearsonInterval, defectsNeededForRecall, runningExample } from '#vision';

const wanted = 0.995;
const shown = [100, 200, 300, 400, 600, 1_000];

const claim = (defects: number, escapes: number) =>
  100 * (1 - clopperPearsonInterval(escapes, defects, { side: 'upper' }).high);
const series = {
  'no escape': shown.map((defects) => [defects, claim(defects, 0)] as const),
  'rule of three': shown.map((defects) => [defects, 100 * (1 - 3 / defects)] as const),
  'one escape': shown.map((defects) => [defects, claim(defects, 1)] as const),
};
const { defects, line } = runningExample;
for (const escapes of [0, 1, 2]) {
  const needed = defectsNeededForRecall(wanted, { escapes });
  const days = (needed / defects.boardRate) * (line.taktSeconds / 86_400);
  console.log(`With ${escapes} missed: ${needed} defects, ${days.toFixed(1)} days of one line.`);
}
console.log(
  `Rule of three: ${Math.round(3 / (1 - wanted))}. A hundred show ${claim(100, 0).toFixed(1)} %.`,
);
const lines = [{ y: 100 * wanted, label: 'wanted' }];
const labels = { x: 'Defects shown', y: 'Recall you may claim (%)' };
show.line({ title: 'Evidence', ...labels, series, lines });
