import { classifyPatches } from '#vision/network';
import type { PatchClassifier } from '#vision/network';
import {
  calibrateMagnitude,
  dequantize,
  quantizationError,
  quantize,
  symmetricParameters,
} from '#vision/quantization';
import type { Matrix } from '../../vision/check.ts';

/** Score of each place of a board; none where it is like its golden twin. */
export function placeScores(classifier: PatchClassifier, patches: readonly Matrix[]): number[] {
  return patches.length === 0 ? [] : classifyPatches(classifier, patches);
}

/** The surest place decides, with three digits. */
export function boardScore(scores: readonly number[]): number {
  return Math.round(1000 * Math.max(0, ...scores)) / 1000;
}

/** The classifier with weights of so many bits, one step size a layer; its biases with them. */
export function quantized(classifier: PatchClassifier, bits: number) {
  const { parameters, filters, side } = classifier;
  const [first, second] = filters;
  const sizes = [first * 10, second * (9 * first + 1), 2 * (second * (side / 4) ** 2 + 1)];
  let from = 0;
  const restored = sizes.flatMap((size) => {
    const layer = parameters.slice(from, (from += size));
    const scale = symmetricParameters(calibrateMagnitude(layer), { bits });
    return dequantize(quantize(layer, scale), scale);
  });
  return {
    classifier: { ...classifier, parameters: restored },
    largestError: quantizationError(parameters, restored).maximumError,
  };
}
