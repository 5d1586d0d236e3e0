import { checkChoice } from '../check.ts';
/** `float64`: numpy's `linspace`, pycocotools' own; `float32`: torch's, which torchmetrics hands it. */
export type GridPrecision = 'float64' | 'float32';

/**
 * The ten IoU thresholds of COCO, .50 to .95.
 *
 * In float32 the threshold for .60 is 0.6000000238418579, so an IoU of exactly 0.6 misses it.
 *
 * @param precision `float64` (default: numpy, pycocotools) or `float32` (torch, torchmetrics ≥ 1.0)
 * @returns ten numbers, ascending
 * @example
 * ```ts
 * import { cocoThresholds } from '#vision';
 * cocoThresholds().slice(0, 3); // [0.5, 0.55, 0.6]
 * cocoThresholds('float32')[2]; // 0.6000000238418579
 * ```
 * @source pycocotools 2.0.11, `cocoeval.Params.setDetParams`; PyTorch 2.15, `torch.linspace`
 */
export function cocoThresholds(precision: GridPrecision = 'float64'): number[] {
  return grid(precision, 0.5, 0.95, 10);
}

/**
 * The 101 recalls of COCO, 0 to 1, at which precision is read.
 *
 * The point for 0.70 is 0.7000000000000001, so a recall of exactly 7 in 10 does not reach it; a grid
 * of i / 100 or of float32 gives other APs in places. Torch's own float32 grid depends on the
 * processor: with fused multiply-add (AVX2 and later), as here, the point is 0.699999988079071;
 * without, 0.7000000476837158.
 *
 * @param precision `float64` (default: numpy, pycocotools) or `float32` (torch, torchmetrics ≥ 1.0)
 * @returns 101 numbers, ascending
 * @example
 * ```ts
 * import { cocoRecalls } from '#vision';
 * cocoRecalls()[70]; // 0.7000000000000001
 * cocoRecalls('float32')[70]; // 0.699999988079071
 * ```
 * @source pycocotools 2.0.11, `cocoeval.Params.setDetParams`; PyTorch 2.15, `torch.linspace`
 */
export function cocoRecalls(precision: GridPrecision = 'float64'): number[] {
  return grid(precision, 0, 1, 101);
}

function grid(precision: GridPrecision, start: number, end: number, count: number): number[] {
  checkChoice('precision', precision, ['float64', 'float32']);
  return precision === 'float64' ? linspace(start, end, count) : linspace32(start, end, count);
}

/** As numpy rounds: steps from the start, the end as given. */
function linspace(start: number, end: number, count: number): number[] {
  const step = (end - start) / (count - 1);
  const last = count - 1;
  return Array.from({ length: count }, (_, i) => (i === last ? end : start + i * step));
}

/** As torch rounds: steps from the nearer end, every number in float32, product and sum fused. */
function linspace32(start: number, end: number, count: number): number[] {
  const [first, last] = [Math.fround(start), Math.fround(end)];
  const step = Math.fround(Math.fround(last - first) / (count - 1));
  return Array.from({ length: count }, (_, i) => {
    const fromEnd = i >= count / 2;
    return Math.fround(fromEnd ? last - step * (count - 1 - i) : first + step * i);
  });
}
