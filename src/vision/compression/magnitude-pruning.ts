import {
  check,
  checkAllFinite,
  checkBetween,
  checkChoice,
  checkLength,
  checkSameLength,
  listOf,
} from '../check.ts';
import type { Numbers } from '../check.ts';
import { maskOfSmallest } from './smallest-first.ts';

/** Among which weights the smallest are looked for. */
export interface MagnitudePruningOptions {
  /**
   * `'global'` (default): among all layers together, so that a layer of small weights may lose nearly
   * everything. `'per-layer'`: the same share of each layer.
   */
  readonly scope?: 'global' | 'per-layer';
}

/**
 * Masks that remove the weights of smallest magnitude, wherever they stand (unstructured pruning).
 *
 * The number removed is the share times the count, halves to even. Of equal magnitudes the earlier
 * goes first, layer by layer, so that the same weights give the same mask everywhere. A removed
 * weight is a zero that is still stored and multiplied, unless format and chip know how to skip it.
 *
 * @param layers weights of each layer, such as `tensor.data`; biases are left alone as a rule
 * @param share of weights to remove, 0 to 1
 * @param options `scope`: `'global'` (default) or `'per-layer'`
 * @returns a mask for each layer: 1 for a weight that stays, 0 for one that goes
 * @throws RangeError when there is no layer, one is empty, a weight is not finite, or share is not 0–1
 * @example
 * ```ts
 * import { magnitudeMasks } from '#vision';
 * const layers = [[4, -3], [0.2, -0.1]];
 * magnitudeMasks(layers, 0.5); // [[1, 1], [0, 0]]
 * magnitudeMasks(layers, 0.5, { scope: 'per-layer' }); // [[1, 0], [1, 0]]
 * ```
 * @source Han, Pool, Tran, Dally, "Learning both Weights and Connections for Efficient Neural
 *   Networks", 2015; PyTorch 2.15, `torch.nn.utils.prune.global_unstructured` and `l1_unstructured`
 */
export function magnitudeMasks(
  layers: readonly Numbers[],
  share: number,
  options: MagnitudePruningOptions = {},
): number[][] {
  const { scope = 'global' } = options;
  checkChoice('options.scope', scope, ['global', 'per-layer']);
  checkBetween('share', share, 0, 1);
  checkLength('layers', layers);
  const magnitudes = layers.map((layer, i) => {
    const weights = listOf(`layers[${i}]`, layer);
    checkLength(`layers[${i}]`, weights);
    checkAllFinite(`layers[${i}]`, weights);
    return weights.map(Math.abs);
  });
  if (scope === 'per-layer') return magnitudes.map((layer) => maskOfSmallest(layer, share));
  const mask = maskOfSmallest(magnitudes.flat(), share);
  let start = 0;
  return magnitudes.map(({ length }) => mask.slice(start, (start += length)));
}

/**
 * Weights with zeros where the mask says so.
 *
 * Apply it again after every step of the training that follows, or the removed weights grow back.
 *
 * @param weights of a layer
 * @param mask 1 for a weight that stays, 0 for one that goes
 * @returns the weights that stay, and zeros
 * @throws RangeError when lengths differ, a weight is not finite, or the mask holds other than 0 and 1
 * @example
 * ```ts
 * import { applyMask } from '#vision';
 * applyMask([4, -3, 0.2], [1, 0, 1]); // [4, 0, 0.2]
 * ```
 * @source PyTorch 2.15, `torch.nn.utils.prune.BasePruningMethod.apply_mask`
 */
export function applyMask(weights: Numbers, mask: Numbers): number[] {
  weights = listOf('weights', weights);
  mask = listOf('mask', mask);
  checkSameLength('mask', mask, 'weights', weights);
  checkAllFinite('weights', weights);
  checkMask('mask', mask);
  const stays = mask;
  return weights.map((weight, i) => (stays[i] === 1 ? weight : 0));
}

/** Expects zeros and ones. */
export function checkMask(argument: string, mask: readonly number[]): void {
  mask.forEach((value, i) => {
    check(value === 0 || value === 1, `${argument}[${i}]`, value, '0 or 1');
  });
}
