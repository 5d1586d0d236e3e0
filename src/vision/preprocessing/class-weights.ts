import { check, checkChoice, checkLabels, checkLength } from '../check.ts';
import { sortLabels } from '../classification/labels.ts';

/** The weight of one class in a loss. */
export interface ClassWeight {
  readonly label: number | string;
  /** Samples of the class. */
  readonly count: number;
  readonly weight: number;
}

/** How class weights follow from class sizes. */
export interface ClassWeightOptions {
  /**
   * `'balanced'` (default): n / (classes × count), so that the mean weight over samples is 1.
   * `'effective-number'`: (1 − β) / (1 − β^count), scaled so that the weights sum to the number of
   * classes.
   */
  readonly scheme?: 'balanced' | 'effective-number';
  /** β of `'effective-number'`, in [0, 1): 0 weighs all classes alike. Default 0.999. */
  readonly beta?: number;
}

/**
 * Weights that make rare classes count as much as common ones in a loss.
 *
 * With 0.4 % defects, `'balanced'` weighs a defect 249 times a good board: recall rises and
 * probabilities are no longer calibrated.
 *
 * Formula: $w_c = \frac{n}{K \, n_c}$
 *
 * @param labels class of each training sample
 * @param options `scheme` (default `'balanced'`), `beta` (default 0.999)
 * @returns one weight a class that occurs, in scikit-learn's order: numbers by value, text by code
 *   unit; the order in which `crossEntropyLoss` takes the weights of classes 0, 1, 2 …
 * @throws RangeError when there are no labels, numbers and strings are mixed, or beta is outside
 *   [0, 1)
 * @example
 * ```ts
 * import { classWeights } from '#vision';
 * classWeights([1, 0, 0, 0]).map(({ weight }) => weight); // [0.6666666666666666, 2]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.utils.class_weight.compute_class_weight`; Cui et al.,
 *   "Class-Balanced Loss Based on Effective Number of Samples", 2019, section 4
 */
export function classWeights(
  labels: readonly (number | string)[],
  options: ClassWeightOptions = {},
): ClassWeight[] {
  const { scheme = 'balanced', beta = 0.999 } = options;
  checkChoice('scheme', scheme, ['balanced', 'effective-number']);
  checkLength('labels', labels);
  checkLabels('labels', labels);
  check(
    typeof beta === 'number' && beta >= 0 && beta < 1,
    'beta',
    beta,
    'a number from 0 to below 1',
  );
  const counts = new Map<number | string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const classes = sortLabels('labels', labels).map((label) => {
    return { label, count: counts.get(label) ?? 0 };
  });
  if (scheme === 'balanced') {
    return classes.map(({ label, count }) => {
      return { label, count, weight: labels.length / (counts.size * count) };
    });
  }
  const raw = classes.map(({ count }) => (1 - beta) / (1 - beta ** count));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return classes.map(({ label, count }, k) => {
    return { label, count, weight: (raw[k] / total) * counts.size };
  });
}
