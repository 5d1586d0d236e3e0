/**
 * A threshold from good boards alone
 *
 * Defects are too rare to collect, so the threshold is set on 100 good boards. That bounds overkill.
 * What it says about escapes only defects can tell: raise the percentile and look.
 *
 * @station 10
 */
import { clopperPearsonInterval, goldenDifference, percentile, syntheticBoard } from '#vision';
import { defectKinds, Random } from '#vision';
import type { DefectKind } from '#vision';

const random = new Random(1);
/** How much a board differs from the golden one where it differs most, in grey levels. */
const score = (number: number, defects: readonly DefectKind[] = []) => {
  const conditions = { gain: random.normal(1, 0.08), noise: 4 };
  const { image, golden } = syntheticBoard(number, { width: 96, channels: 1, defects, conditions });
  return Math.max(...goldenDifference(image, golden, { maxShift: 0 }).difference.data);
};
const boards = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
const accepted = boards(0, 100).map((number) => score(number));
const threshold = percentile(accepted, 99);

const fresh = boards(200, 60).map((number) => score(number));
const overkills = fresh.filter((value) => value >= threshold).length;
const { high } = clopperPearsonInterval(overkills, fresh.length, { side: 'upper' });
const defective = boards(400, 48).map((number) => score(number, [defectKinds[number % 6]]));
const escapes = defective.filter((value) => value < threshold).length;
console.log(
  `Threshold ${threshold.toFixed(1)}: ${overkills} of ${fresh.length} fresh good boards rejected.`,
);
console.log(`So overkill is at most ${(100 * high).toFixed(1)} %, with 95 % confidence.`);
console.log(`${escapes} of ${defective.length} defects escape: no good board could have told.`);
const values = { good: fresh, defective };
const lines = [{ x: threshold, label: 'threshold' }];
show.histogram({ title: 'Scores', x: 'Largest difference (grey levels)', values, lines });
