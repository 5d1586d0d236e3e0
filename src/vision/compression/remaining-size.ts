import { check, checkAllFinite, checkInteger, checkLength, checkResult, listOf } from '../check.ts';
import type { Numbers, Vector } from '../check.ts';

/** A layer as far as its size goes. */
export interface SizedLayer {
  /** Its weights, zeros where pruned. */
  readonly weights: Numbers;
  /** Places at which each weight is used: output pixels of a convolution, 1 of a linear layer; default 1. */
  readonly places?: number;
}

/** How weights are stored. */
export interface RemainingSizeOptions {
  /** Bits of a weight, 1 to 64; default 32. */
  readonly bits?: number;
  /** Bits of the position that is kept with each weight in the indexed format, 1 to 64; default 16. */
  readonly indexBits?: number;
}

/** What remains of a network after pruning. */
export interface RemainingSize {
  readonly weights: number;
  readonly nonZero: number;
  /** Share of weights that are zero, 0 to 1. */
  readonly sparsity: number;
  /** Bytes, each layer rounded up. */
  readonly bytes: {
    /** All weights, zeros too: what a file holds and a chip fetches as a rule. */
    readonly dense: number;
    /** A bit a weight says whether it is there, then those that are. */
    readonly bitmap: number;
    /** Each weight that is there with its position. */
    readonly indexed: number;
    /** Two of every four with two bits of position each; null where four in a row hold more than two. */
    readonly twoOfFour: number | null;
  };
  /** Of one image: all, and those whose weight is not zero. */
  readonly multiplyAdds: { readonly dense: number; readonly nonZero: number };
}

/**
 * What pruning leaves: weights, bytes by format, and multiplications.
 *
 * `multiplyAdds.nonZero` is what a chip that skips every zero would do. An ordinary one does
 * `multiplyAdds.dense`, whatever the sparsity: only removed filters lower it. At 32 bits a bitmap is
 * smaller than dense above 1/32 sparsity, an index of 16 bits above 1/3, at 8 bits above 2/3.
 *
 * @param layers weights of each layer, and the places at which they are used
 * @param options `bits` of a weight (default 32), `indexBits` of a position (default 16)
 * @returns counts, sparsity, bytes and multiply-adds of all layers
 * @throws RangeError when there is no layer, one is empty, a weight is not finite, or an option is out of range
 * @example
 * ```ts
 * import { remainingSize } from '#vision';
 * const { bytes, multiplyAdds } = remainingSize([{ weights: [0, 5, 0, 3, 0, 0, 0, 2], places: 10 }], { bits: 8 });
 * bytes; // { dense: 8, bitmap: 4, indexed: 9, twoOfFour: 5 }
 * multiplyAdds; // { dense: 80, nonZero: 30 }
 * ```
 * @source Han, Mao, Dally, "Deep Compression", 2016, section 2 (indexed); Mishra et al.,
 *   "Accelerating Sparse Deep Neural Networks", 2021, section 3 (two of four)
 */
export function remainingSize(
  layers: readonly SizedLayer[],
  options: RemainingSizeOptions = {},
): RemainingSize {
  const { bits = 32, indexBits = 16 } = options;
  checkBits('options.bits', bits);
  checkBits('options.indexBits', indexBits);
  checkLength('layers', layers);
  let [weights, nonZero, dense, bitmap, indexed, paired] = [0, 0, 0, 0, 0, 0];
  const multiplyAdds = { dense: 0, nonZero: 0 };
  layers.forEach(({ weights: given, places = 1 }, i) => {
    const list = listOf(`layers[${i}].weights`, given);
    checkLength(`layers[${i}].weights`, list);
    checkAllFinite(`layers[${i}].weights`, list);
    checkInteger(`layers[${i}].places`, places, 1);
    const all = list.length;
    const left = list.filter((weight) => weight !== 0).length;
    weights += all;
    nonZero += left;
    dense += Math.ceil((all * bits) / 8);
    bitmap += Math.ceil((left * bits + all) / 8);
    indexed += Math.ceil((left * (bits + indexBits)) / 8);
    paired += Math.ceil(((all / 2) * (bits + 2)) / 8);
    multiplyAdds.dense += all * places;
    multiplyAdds.nonZero += left * places;
  });
  checkResult('layers', multiplyAdds.dense);
  const isPaired = layers.every(({ weights: given }) => isTwoOfFour(Array.from(given)));
  const bytes = { dense, bitmap, indexed, twoOfFour: isPaired ? paired : null };
  return { weights, nonZero, sparsity: (weights - nonZero) / weights, bytes, multiplyAdds };
}

function isTwoOfFour(weights: Vector): boolean {
  if (weights.length % 4 !== 0) return false;
  for (let i = 0; i < weights.length; i += 4) {
    const left = weights.slice(i, i + 4).filter((weight) => weight !== 0);
    if (left.length > 2) return false;
  }
  return true;
}

function checkBits(argument: string, bits: number): void {
  checkInteger(argument, bits, 1);
  check(bits <= 64, argument, bits, 'at most 64');
}
