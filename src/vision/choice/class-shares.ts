import { check, checkAllBetween, checkMatrix } from '../check.ts';
import type { Matrix } from '../check.ts';

/** Expects rows of probabilities, one a class, that sum to 1 as a float32 softmax does. */
export function checkShares(probabilities: Matrix): void {
  checkMatrix('probabilities', probabilities);
  check(
    probabilities[0].length > 1,
    'probabilities[0]',
    `${probabilities[0].length} columns`,
    'one a class, at least 2',
  );
  probabilities.forEach((row, i) => {
    checkAllBetween(`probabilities[${i}]`, row, 0, 1);
    const sum = row.reduce((total, share) => total + share, 0);
    const isWhole = Math.abs(sum - 1) < 1e-5;
    check(isWhole, `probabilities[${i}]`, `a sum of ${sum}`, 'probabilities that sum to 1');
  });
}
