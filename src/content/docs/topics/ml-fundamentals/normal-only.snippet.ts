/**
 * Normal in each number, not in both
 *
 * Two features of a solder joint, learned from good joints only. PaDiM's idea in two dimensions: the
 * distance counts in spreads and knows that features move together. Move the joint and look.
 *
 * @station 4
 */
import { fitGaussian, percentile, Random } from '#vision';

const random = new Random(12);
/** More paste makes a joint wider and duller: width in pixels, gloss in grey levels. */
const goodJoint = () => {
  const paste = random.normal();
  return [40 + 3 * paste + random.normal(), 120 - 12 * paste + 4 * random.normal()] as const;
};
const good = Array.from({ length: 60 }, goodJoint);
const { mean, covariance } = fitGaussian(good);
const [[a, b], [, d]] = covariance;

/** Mahalanobis distance: offsets weighed by the inverse of the covariance. */
const distance = (joint: readonly [number, number]) => {
  const [x, y] = [joint[0] - mean[0], joint[1] - mean[1]];
  return Math.sqrt((d * x * x - 2 * b * x * y + a * y * y) / (a * d - b * b));
};
/** Set on fresh joints: the model is too sure of those that it learned from. */
const fresh = Array.from({ length: 600 }, () => distance(goodJoint()));
const threshold = percentile(fresh, 99.5);

const cold = [45, 135] as const;
const spreads = cold.map((value, i) => Math.abs(value - mean[i]) / Math.sqrt(covariance[i][i]));
console.log(
  `Width ${spreads[0].toFixed(1)} spreads off, gloss ${spreads[1].toFixed(1)}: each normal.`,
);
console.log(`Together: distance ${distance(cold).toFixed(1)}, threshold ${threshold.toFixed(1)}.`);
const series = { good, 'cold joint': [cold] };
show.scatter({ title: 'Solder joints', x: 'Width (px)', y: 'Gloss (grey levels)', series });
