import { check, checkChoice, checkInteger } from '../check.ts';
import { inverseIncompleteBeta } from './incomplete-beta.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Where the true share may lie, from 0 to 1. */
export interface ProportionInterval {
  readonly low: number;
  readonly high: number;
}

/** How sure, and on which side. */
export interface IntervalOptions {
  /** Above 0 and below 1; default 0.95. */
  readonly confidence?: number;
  /** `both` (default); `upper` bounds from above only (low is 0), `lower` from below (high is 1). */
  readonly side?: 'both' | 'upper' | 'lower';
}

/**
 * The Wilson score interval for a share, such as an escape rate.
 *
 * Covers close to the confidence on average, even for few trials and shares near 0; it can fall a
 * little short for some shares. Where a promise is at stake, take `clopperPearsonInterval`.
 *
 * Formula: $\frac{1}{1 + z^2/n} \left( \hat p + \frac{z^2}{2n} \pm z \sqrt{\frac{\hat p (1 - \hat p)}{n} + \frac{z^2}{4n^2}} \right)$
 *
 * @param events how often it happened, for instance escapes
 * @param trials how often it could have, for instance defects
 * @param options `confidence` (default 0.95), `side` (default `both`)
 * @returns the bounds, from 0 to 1
 * @throws RangeError when the counts are not whole, trials are 0, events exceed trials, or the
 *   confidence is not above 0 and below 1
 * @example
 * ```ts
 * import { wilsonInterval } from '#vision';
 * wilsonInterval(0, 600).high.toFixed(6); // '0.006362'
 * ```
 * @source Wilson 1927; Brown, Cai and DasGupta 2001; statsmodels 0.15.0, `proportion_confint`
 */
export function wilsonInterval(
  events: number,
  trials: number,
  options: IntervalOptions = {},
): ProportionInterval {
  const { tail, lower, upper } = readInterval(events, trials, options);
  const z = -normalQuantile(tail);
  const share = events / trials;
  const centre = share + z ** 2 / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z / (2 * trials)) ** 2);
  const scale = 1 + z ** 2 / trials;
  return {
    low: lower && events > 0 ? (centre - spread) / scale : 0,
    high: upper && events < trials ? (centre + spread) / scale : 1,
  };
}

/**
 * The Clopper–Pearson ("exact") interval for a share: never covers less than the confidence.
 *
 * With no event in n trials the one-sided 95 % bound is 1 − 0.05^(1/n), close to 3 / n: the rule of
 * three.
 *
 * Formula: $\left[ B^{-1}\!\left(\tfrac{\alpha}{2};\, k,\, n - k + 1\right),\; B^{-1}\!\left(1 - \tfrac{\alpha}{2};\, k + 1,\, n - k\right) \right]$
 *
 * @param events how often it happened, for instance escapes
 * @param trials how often it could have, for instance defects
 * @param options `confidence` (default 0.95), `side` (default `both`)
 * @returns the bounds, from 0 to 1
 * @throws RangeError when the counts are not whole, trials are 0, events exceed trials, or the
 *   confidence is not above 0 and below 1
 * @example
 * ```ts
 * import { clopperPearsonInterval } from '#vision';
 * clopperPearsonInterval(0, 598, { side: 'upper' }).high.toFixed(6); // '0.004997'
 * ```
 * @source Clopper and Pearson 1934; statsmodels 0.15.0, `proportion_confint(method='beta')`.
 *   SciPy's `binomtest(...).proportion_ci` agrees to 2e-12 in absolute terms, where its root
 *   finder stops
 */
export function clopperPearsonInterval(
  events: number,
  trials: number,
  options: IntervalOptions = {},
): ProportionInterval {
  const { tail, lower, upper } = readInterval(events, trials, options);
  const misses = trials - events;
  return {
    low: lower && events > 0 ? inverseIncompleteBeta(tail, events, misses + 1) : 0,
    high: upper && misses > 0 ? inverseIncompleteBeta(1 - tail, events + 1, misses) : 1,
  };
}

function readInterval(events: number, trials: number, options: IntervalOptions) {
  const { confidence = 0.95, side = 'both' } = options;
  checkChoice('options.side', side, ['both', 'upper', 'lower']);
  checkInteger('trials', trials, 1);
  checkInteger('events', events);
  check(events <= trials, 'events', events, `at most trials (${trials})`);
  checkOpen('options.confidence', confidence);
  return {
    tail: (1 - confidence) / (side === 'both' ? 2 : 1),
    lower: side !== 'upper',
    upper: side !== 'lower',
  };
}

/** Expects a number strictly between 0 and 1. */
export function checkOpen(argument: string, value: number): void {
  check(value > 0 && value < 1, argument, value, 'a number above 0 and below 1');
}
