import { checkChoice, checkInteger } from '../check.ts';
import { incompleteBeta } from '../classification/incomplete-beta.ts';
import { upperIncompleteGamma } from '../drift/gamma-functions.ts';

/** How the p-value is found. */
export interface McNemarOptions {
  /**
   * `exact` (default): the binomial distribution; `mid-p`: half of the chance of the very result is
   * left out, which is less cautious; `chi-square`: with continuity correction, for many
   * disagreements (equal counts give 0, where statsmodels corrects past it).
   */
  readonly method?: 'exact' | 'mid-p' | 'chi-square';
}

/** What McNemar's test says of two models on the same samples. */
export interface McNemarResult {
  /** The smaller count; under `chi-square` its statistic. */
  readonly statistic: number;
  /** Probability of counts at least as uneven if the models are equally good, 0 to 1. */
  readonly pValue: number;
}

/**
 * McNemar's test: of the samples on which two models disagree, is one right more often?
 *
 * Samples that both get right or both get wrong say nothing about the difference. If the models are
 * equally good, each disagreement is a coin toss. The samples must be independent: twelve crops of
 * one board are not.
 *
 * Formula: $p = 2 \sum_{i=0}^{\min(b, c)} \binom{b + c}{i} 2^{-(b + c)}$, at most 1
 *
 * @param onlyFirst samples that the first model alone gets right
 * @param onlySecond samples that the second model alone gets right
 * @param options `method`: `exact` (default), `mid-p` or `chi-square`
 * @returns statistic and two-sided p-value; p is 1 where the models never disagree
 * @throws RangeError when a count is not a whole number of at least 0
 * @example
 * ```ts
 * import { mcNemarTest } from '#vision';
 * mcNemarTest(1, 9).pValue.toFixed(6); // '0.021484'
 * mcNemarTest(1, 9, { method: 'mid-p' }).pValue.toFixed(6); // '0.011719'
 * ```
 * @source McNemar 1947; statsmodels 0.15.0, `statsmodels.stats.contingency_tables.mcnemar`;
 *   Fagerland, Lydersen and Laake, "The McNemar test for binary matched-pairs data", 2013 (mid-p)
 */
export function mcNemarTest(
  onlyFirst: number,
  onlySecond: number,
  options: McNemarOptions = {},
): McNemarResult {
  const { method = 'exact' } = options;
  checkChoice('options.method', method, ['exact', 'mid-p', 'chi-square']);
  checkInteger('onlyFirst', onlyFirst);
  checkInteger('onlySecond', onlySecond);
  const [fewer, trials] = [Math.min(onlyFirst, onlySecond), onlyFirst + onlySecond];
  if (method === 'chi-square') {
    const gap = Math.max(0, Math.abs(onlyFirst - onlySecond) - 1);
    const statistic = trials === 0 ? 0 : gap ** 2 / trials;
    return { statistic, pValue: upperIncompleteGamma(0.5, statistic / 2) };
  }
  const atMost = chanceOfAtMost(fewer, trials);
  const itself = atMost - chanceOfAtMost(fewer - 1, trials);
  const pValue = 2 * (method === 'mid-p' ? atMost - itself / 2 : atMost);
  // Where the counts are equal, both tails hold the middle.
  const even = method === 'mid-p' && onlyFirst === onlySecond;
  return { statistic: fewer, pValue: even ? 1 - itself / 2 : Math.min(1, pValue) };
}

/** The chance of at most so many heads in fair tosses. */
function chanceOfAtMost(heads: number, tosses: number): number {
  if (heads < 0) return 0;
  return heads >= tosses ? 1 : incompleteBeta(0.5, tosses - heads, heads + 1);
}
