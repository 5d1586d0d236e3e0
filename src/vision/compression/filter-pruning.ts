import { check, checkBetween, checkResults, checkSameLength, listOf } from '../check.ts';
import type { Numbers } from '../check.ts';
import { checkTensor } from '../network/tensor.ts';
import type { Tensor } from '../network/tensor.ts';
import { checkMask } from './magnitude-pruning.ts';
import { maskOfSmallest } from './smallest-first.ts';

/**
 * L1 norm of each filter: the sum of its magnitudes, an estimate of how much its map matters.
 *
 * @param weight shape [filters, …], such as [filters, channels, height, width]
 * @returns one norm a filter, 0 or more
 * @throws RangeError when the tensor is no tensor of finite numbers, or a sum overflows
 * @example
 * ```ts
 * import { filterNorms, tensorFrom } from '#vision';
 * filterNorms(tensorFrom([[1, -2], [0.5, 0]])); // [3, 0.5]
 * ```
 * @source Li, Kadav, Durdanovic, Samet, Graf, "Pruning Filters for Efficient ConvNets", 2017, section 3.1
 */
export function filterNorms(weight: Tensor): number[] {
  checkFilters('weight', weight);
  const filters = weight.shape[0];
  const taps = weight.data.length / filters;
  const norms = Array.from({ length: filters }, (_, filter) => {
    let norm = 0;
    for (let i = filter * taps; i < (filter + 1) * taps; i++) norm += Math.abs(weight.data[i]);
    return norm;
  });
  checkResults('weight', norms);
  return norms;
}

/**
 * Mask that removes the filters of smallest L1 norm, whole (structured pruning).
 *
 * The number removed is the share times the filters, halves to even; of equal norms the earlier goes
 * first. At least one filter stays. What is left is a dense, smaller layer, faster on every chip.
 *
 * @param weight shape [filters, …]
 * @param share of filters to remove, 0 to 1
 * @returns 1 for a filter that stays, 0 for one that goes
 * @throws RangeError when the tensor is no tensor of finite numbers, share is not 0–1, or none stays
 * @example
 * ```ts
 * import { filterMask, tensorFrom } from '#vision';
 * filterMask(tensorFrom([[1, -2], [0.5, 0], [0, 2]]), 0.34); // [1, 0, 1]
 * ```
 * @source Li, Kadav, Durdanovic, Samet, Graf, "Pruning Filters for Efficient ConvNets", 2017;
 *   PyTorch 2.15, `torch.nn.utils.prune.ln_structured` with n = 1, dim = 0
 */
export function filterMask(weight: Tensor, share: number): number[] {
  const norms = filterNorms(weight);
  checkBetween('share', share, 0, 1);
  const mask = maskOfSmallest(norms, share);
  const leaves = `a share that leaves one of ${norms.length} filters`;
  check(mask.includes(1), 'share', share, leaves);
  return mask;
}

/**
 * A weight without the filters that the mask removes; drop the same entries of its bias.
 *
 * @param weight shape [filters, …]
 * @param mask 1 for a filter that stays, 0 for one that goes
 * @returns shape [filters that stay, …]
 * @throws RangeError when the mask is not as long as there are filters, or keeps none
 * @example
 * ```ts
 * import { nestedFrom, removeFilters, tensorFrom } from '#vision';
 * nestedFrom(removeFilters(tensorFrom([[1, -2], [0.5, 0]]), [0, 1])); // [[0.5, 0]]
 * ```
 * @source Li, Kadav, Durdanovic, Samet, Graf, "Pruning Filters for Efficient ConvNets", 2017, figure 1
 */
export function removeFilters(weight: Tensor, mask: Numbers): Tensor {
  checkFilters('weight', weight);
  return withoutSlices(weight, 0, mask);
}

/**
 * The next layer's weight without the channels that the filters of the layer before no longer make.
 *
 * @param weight shape [filters, channels, …]
 * @param mask of the layer before: 1 for a channel that stays, 0 for one that goes
 * @returns shape [filters, channels that stay, …]
 * @throws RangeError when the mask is not as long as there are channels, or keeps none
 * @example
 * ```ts
 * import { nestedFrom, removeChannels, tensorFrom } from '#vision';
 * nestedFrom(removeChannels(tensorFrom([[1, 2], [3, 4]]), [0, 1])); // [[2], [4]]
 * ```
 * @source Li, Kadav, Durdanovic, Samet, Graf, "Pruning Filters for Efficient ConvNets", 2017, figure 1
 */
export function removeChannels(weight: Tensor, mask: Numbers): Tensor {
  checkFilters('weight', weight);
  const rank = weight.shape.length;
  check(rank > 1, 'weight.shape', weight.shape, 'at least 2 dimensions');
  return withoutSlices(weight, 1, mask);
}

function withoutSlices({ shape, data }: Tensor, axis: number, mask: Numbers): Tensor {
  const stays = listOf('mask', mask);
  checkSameLength('mask', stays, `weight.shape[${axis}]`, { length: shape[axis] });
  checkMask('mask', stays);
  const left = stays.filter((value) => value === 1).length;
  check(left > 0, 'mask', 'only 0', 'at least one 1');
  const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
  const kept = data.filter((_, i) => stays[Math.floor(i / inner) % shape[axis]] === 1);
  return { shape: shape.with(axis, left), data: kept };
}

function checkFilters(argument: string, weight: Tensor): void {
  checkTensor(argument, weight);
  const { shape } = weight;
  check(shape.length > 0, `${argument}.shape`, shape, 'at least 1 dimension');
}
