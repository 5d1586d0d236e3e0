import { check, checkBetween, checkChoice, checkInteger, checkResult } from '../check.ts';
import { normalQuantile } from '../classification/normal-quantile.ts';
import { checkOpen } from '../classification/proportion-interval.ts';
import { normalShare } from '../drift/gamma-functions.ts';

/** What a test of two proportions is held to. */
export interface PowerOptions {
  /** Chance of seeing a difference where there is none; default 0.05. */
  readonly alpha?: number;
  /** Whether a difference either way counts (default), or one way only. */
  readonly alternative?: 'two-sided' | 'one-sided';
}

/**
 * Power of a comparison: the chance that a difference between two rates is noticed.
 *
 * Each model sees samples of its own, as many as the other's. By Cohen's arcsine distance, which is
 * good down to a handful of events a side; below, simulate.
 *
 * Formula: $h = 2 \arcsin \sqrt{p_2} - 2 \arcsin \sqrt{p_1}$, $\;\text{power} = \Phi\!\left(|h| \sqrt{n / 2} - z_{1 - \alpha / 2}\right) + \Phi\!\left(-|h| \sqrt{n / 2} - z_{1 - \alpha / 2}\right)$
 *
 * @param first rate under the first model, 0 to 1
 * @param second rate under the second model, 0 to 1
 * @param samples samples that each model sees
 * @param options `alpha` (default 0.05), `alternative` (default `two-sided`)
 * @returns a probability from 0 to 1
 * @throws RangeError when a rate is not from 0 to 1, alpha is not between 0 and 1 or samples are not
 *   whole
 * @example
 * ```ts
 * import { powerOfTwoProportions } from '#vision';
 * powerOfTwoProportions(0.9, 0.95, 400).toFixed(4); // '0.7770'
 * ```
 * @source Cohen, "Statistical Power Analysis for the Behavioral Sciences", 1988, chapter 6;
 *   statsmodels 0.15.0, `NormalIndPower` and `proportion_effectsize`
 */
export function powerOfTwoProportions(
  first: number,
  second: number,
  samples: number,
  options: PowerOptions = {},
): number {
  const { alpha = 0.05, alternative = 'two-sided' } = options;
  checkChoice('options.alternative', alternative, ['two-sided', 'one-sided']);
  checkOpen('options.alpha', alpha);
  checkInteger('samples', samples, 1);
  checkBetween('first', first, 0, 1);
  checkBetween('second', second, 0, 1);
  const distance = Math.abs(arcsine(second) - arcsine(first)) * Math.sqrt(samples / 2);
  if (alternative === 'one-sided') return normalShare(distance + normalQuantile(alpha));
  const edge = normalQuantile(alpha / 2);
  checkResult('options.alpha', edge);
  return normalShare(distance + edge) + normalShare(edge - distance);
}

/**
 * Samples that each of two models must see for a difference between their rates to be noticed.
 *
 * Ask it before the comparison: the answer for two recalls near 0.95 is more defects than most
 * lines see in a month.
 *
 * @param first rate under the first model, 0 to 1
 * @param second rate under the second model, 0 to 1, another than `first`
 * @param options `power` (default 0.8), `alpha` (default 0.05), `alternative` (default `two-sided`)
 * @returns the least whole number whose power is at least the one asked for
 * @throws RangeError when the rates are equal or not from 0 to 1, or power or alpha are not between
 *   0 and 1
 * @example
 * ```ts
 * import { samplesForTwoProportions } from '#vision';
 * samplesForTwoProportions(0.9, 0.95); // 424
 * ```
 * @source as for `powerOfTwoProportions`
 */
export function samplesForTwoProportions(
  first: number,
  second: number,
  options: PowerOptions & { readonly power?: number } = {},
): number {
  const { power = 0.8 } = options;
  checkOpen('options.power', power);
  const enough = (samples: number) =>
    powerOfTwoProportions(first, second, samples, options) >= power;
  let high = 1;
  while (!enough(high)) {
    high *= 2;
    const apart = high <= 2 ** 52;
    check(apart, 'second', second, `a rate further from first (${first})`);
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function arcsine(rate: number): number {
  return 2 * Math.asin(Math.sqrt(rate));
}
