import { checkAllBetween, checkChoice, checkLength } from '../check.ts';
import type { Vector } from '../check.ts';

/**
 * p-values of several tests, each raised so that together they may be held to one level.
 *
 * Twenty slices tested at 0.05 give one false alarm on average. Holm bounds the chance of any false
 * alarm and is never weaker than Bonferroni; Benjamini and Hochberg bound the expected share of
 * false alarms among the alarms.
 *
 * Formula: Holm, in ascending order: $\tilde p_{(i)} = \max_{j \le i} \min\!\left(1,\; (m - j + 1)\, p_{(j)}\right)$
 *
 * @param pValues a p-value a test, 0 to 1
 * @param method `holm` (default), `bonferroni` or `benjamini-hochberg`
 * @returns an adjusted p-value a test, in the same order, 0 to 1
 * @throws RangeError when there is none or one is not from 0 to 1
 * @example
 * ```ts
 * import { adjustPValues } from '#vision';
 * adjustPValues([0.01, 0.04, 0.03]); // [0.03, 0.06, 0.06]
 * adjustPValues([0.01, 0.04, 0.03], 'benjamini-hochberg'); // [0.03, 0.04, 0.04]
 * ```
 * @source Holm 1979; Benjamini and Hochberg 1995; statsmodels 0.15.0, `multipletests`
 */
export function adjustPValues(
  pValues: Vector,
  method: 'holm' | 'bonferroni' | 'benjamini-hochberg' = 'holm',
): number[] {
  checkChoice('method', method, ['holm', 'bonferroni', 'benjamini-hochberg']);
  checkLength('pValues', pValues);
  checkAllBetween('pValues', pValues, 0, 1);
  const tests = pValues.length;
  if (method === 'bonferroni') return pValues.map((p) => Math.min(1, tests * p));
  const ascending = [...pValues.keys()].sort((a, b) => pValues[a] - pValues[b]);
  const adjusted = new Array<number>(tests);
  if (method === 'holm') {
    let most = 0;
    ascending.forEach((test, rank) => {
      most = Math.max(most, Math.min(1, (tests - rank) * pValues[test]));
      adjusted[test] = most;
    });
    return adjusted;
  }
  let least = 1;
  for (let rank = tests; rank > 0; rank--) {
    const test = ascending[rank - 1];
    least = Math.min(least, (tests / rank) * pValues[test]);
    adjusted[test] = least;
  }
  return adjusted;
}
