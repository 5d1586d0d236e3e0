import { check, checkChoice, checkInteger, checkList, checkPositive } from '../check.ts';

/**
 * Whole numbers of samples for a training set and the sets held out from it.
 *
 * A size below 1 is a share of `count`, a whole number a number of samples. `'scikit-learn'` rounds
 * held-out shares up and leaves training the rest. `'torch'` (as `random_split`) rounds every share
 * down, training's too, and deals the remainder one by one from training on. At 10 samples and 0.25
 * the first tests on 3, the second on 2.
 *
 * @param count number of samples
 * @param heldOut sizes of the held-out sets
 * @param rounding `'scikit-learn'` (default) or `'torch'`
 * @returns the training size, then one size a held-out set; they sum to `count`
 * @throws RangeError when a size is not positive or a set would be empty
 * @example
 * ```ts
 * import { splitSizes } from '#vision';
 * splitSizes(10, [0.25]); // [7, 3]
 * splitSizes(10, [0.25], 'torch'); // [8, 2]
 * ```
 * @source scikit-learn 1.9.1, `sklearn.model_selection.train_test_split`; PyTorch 2.15,
 *   `torch.utils.data.random_split`
 */
export function splitSizes(
  count: number,
  heldOut: readonly number[],
  rounding: 'scikit-learn' | 'torch' = 'scikit-learn',
): number[] {
  checkInteger('count', count, 1);
  checkList('heldOut', heldOut);
  for (const [i, size] of heldOut.entries()) {
    checkPositive(`heldOut[${i}]`, size);
    const holds = size < 1 || Number.isSafeInteger(size);
    check(holds, `heldOut[${i}]`, size, 'a share below 1 or a whole number of samples');
  }
  checkChoice('rounding', rounding, ['scikit-learn', 'torch']);
  const round = rounding === 'torch' ? Math.floor : Math.ceil;
  const sizes = heldOut.map((size) => (size < 1 ? round(size * count) : size));
  const taken = sizes.reduce((sum, size) => sum + size, 0);
  const sharesOnly = heldOut.every((size) => size < 1);
  if (rounding === 'torch' && sharesOnly) {
    const trainSize = heldOut.reduce((rest, share) => rest - share * count, count);
    sizes.unshift(Math.floor(trainSize + 1e-9));
    const missing = count - taken - sizes[0];
    for (let i = 0; i < missing; i++) sizes[i % sizes.length]++;
  } else {
    sizes.unshift(count - taken);
  }
  for (const size of sizes) {
    check(size > 0, 'heldOut', heldOut, `sizes that leave no set of ${count} empty (${sizes})`);
  }
  return sizes;
}
