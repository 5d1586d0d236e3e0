import { dequantize, quantize, symmetricParameters } from '#vision/quantization';
import { filterSide } from './patch.ts';

/** Across a dark line and along it; the largest weight has a size of 1. The sum is 0, so light drops out. */
const across = [0.15, 0.35, -1, 0.35, 0.15];
const along = [0.5, 0.8, 1, 0.8, 0.5];

/** Weights that answer a dark upright line: ours, a row after the other. */
export const weights: readonly number[] = along.flatMap((y) => across.map((x) => x * y));

/** Bits, and the largest weight of the layer as a multiple of this filter's largest. */
export const bitsOfSlider = { low: 2, high: 8, start: 8 } as const;
export const outliers = { low: 1, high: 128, start: 50 } as const;

/** How the weights become integers. */
export interface Steps {
  readonly bits: number;
  /** The largest weight of the layer, in another filter, as a multiple of this filter's largest. */
  readonly outlier: number;
  readonly perChannel: boolean;
}

/** The filter in integers, and what they stand for. */
export interface SteppedFilter {
  readonly scale: number;
  readonly integers: readonly number[];
  readonly restored: readonly number[];
  /** Of a weight, in steps. */
  readonly largestError: number;
}

export function steppedFilter({ bits, outlier, perChannel }: Steps): SteppedFilter {
  const parameters = symmetricParameters(perChannel ? 1 : Math.max(1, outlier), { bits });
  const integers = quantize(weights, parameters);
  const restored = dequantize(integers, parameters);
  const errors = weights.map((weight, i) => Math.abs(weight - restored[i]));
  const { scale } = parameters;
  return { scale, integers, restored, largestError: Math.max(...errors) / scale };
}

export function asRows(filter: readonly number[]): number[][] {
  return Array.from({ length: filterSide }, (_, row) =>
    filter.slice(row * filterSide, (row + 1) * filterSide),
  );
}
