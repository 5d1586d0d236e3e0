import { check, checkMatrix, checkResult, checkSameLength } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';

/** A scaling that was fitted to training data and is applied to any other: x ↦ (x − center) / scale. */
export interface FeatureScaler {
  /** What is taken off each feature. */
  readonly center: Vector;
  /** What each feature is divided by then; 1 where the training data did not vary. */
  readonly scale: Vector;
  /** Scaled copy of N × D samples. */
  readonly transform: (samples: Matrix) => number[][];
  /** Undoes `transform`. */
  readonly inverseTransform: (samples: Matrix) => number[][];
}

/** The scaler for given centers and scales. */
export function featureScaler(center: Vector, scale: Vector): FeatureScaler {
  for (const number of [...center, ...scale]) checkResult('samples', number);
  const each = (samples: Matrix, map: (x: number, j: number) => number) => {
    checkMatrix('samples', samples);
    checkSameLength('samples[0]', samples[0], 'the fitted data', center);
    return samples.map((sample) => sample.map(map));
  };
  return {
    center,
    scale,
    transform: (samples) => each(samples, (x, j) => (x - center[j]) / scale[j]),
    inverseTransform: (samples) => each(samples, (x, j) => x * scale[j] + center[j]),
  };
}

/** The columns of N × D samples with at least one feature. */
export function columnsOf(samples: Matrix): number[][] {
  checkMatrix('samples', samples);
  check(samples[0].length > 0, 'samples[0]', '0 items', 'at least 1');
  return samples[0].map((_, j) => samples.map((sample) => sample[j]));
}

/** Scales too small to divide by become 1, as in scikit-learn. */
export function usableScale(scale: number): number {
  return scale < 10 * Number.EPSILON ? 1 : scale;
}
