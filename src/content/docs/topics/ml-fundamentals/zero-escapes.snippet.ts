/**
 * What zero escapes prove
 *
 * Not one of the test set's defects escaped. How many may still escape on the line? Fewer defects,
 * weaker proof: add an escape and see what it costs.
 *
 * @station 5
 */
import { clopperPearsonInterval, defectsNeededForRecall, wilsonInterval } from '#vision';

const escapes = 0;
const shown = [60, 80, 100, 150, 200, 300, 400, 500, 600];
const bound = (defects: number) =>
  100 * clopperPearsonInterval(escapes, defects, { side: 'upper' }).high;

for (const defects of [20, 600])
  console.log(
    `${escapes} of ${defects} escaped: up to ${bound(defects).toFixed(1)} % may, with 95 % confidence`,
  );
console.log(`To claim 99.5 % recall, show ${defectsNeededForRecall(0.995, { escapes })} defects.`);
const exact = shown.map((defects) => [defects, bound(defects)] as const);
const wilson = shown.map(
  (defects) => [defects, 100 * wilsonInterval(escapes, defects, { side: 'upper' }).high] as const,
);
const ruleOfThree = shown.map((defects) => [defects, 300 / defects] as const);
const series = {
  'Clopper–Pearson, exact': exact,
  Wilson: wilson,
  'rule of three (none escaped)': ruleOfThree,
};
const lines = [{ y: 0.5, label: '99.5 % recall' }];
const labels = { x: 'Defects in the test set', y: 'Escape rate, 95 % upper bound (%)' };
show.line({ title: `${escapes} escapes seen`, ...labels, series, lines });
