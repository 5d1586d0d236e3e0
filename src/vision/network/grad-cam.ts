import { checkChoice, checkResult } from '../check.ts';
import type { Matrix } from '../check.ts';
import { checkClassifier } from './patch-classifier.ts';
import type { PatchClassifier } from './patch-classifier.ts';
import { checkPatches, patchTensor } from './patches.ts';
import { runPatchNetwork, weightShapes } from './patch-network.ts';

/** Which verdict is asked about. */
export interface GradCamOptions {
  /** 1 (default): what speaks for a defect; 0: what speaks for a good patch. */
  readonly label?: 0 | 1;
}

/**
 * Grad-CAM: where on a patch the network's last map speaks for a verdict.
 *
 * Each channel of the last map is weighed by the mean gradient of the verdict's logit there; the
 * channels are added, and what is below zero is cut. The map has half the patch's side: a cell is two
 * pixels, and in a deep network 32, larger than a small defect. It shows where the score is sensitive
 * and not why: cover the place and see whether the score falls.
 *
 * Formula: $L = \mathrm{ReLU}\Bigl(\sum_k \alpha_k A^k\Bigr), \quad \alpha_k = \frac{1}{Z} \sum_{i,j} \frac{\partial y}{\partial A^k_{ij}}$
 *
 * @param classifier what `trainPatchClassifier` returned
 * @param patch a grey patch, rows of values 0–255, of the side that the classifier was trained on
 * @param options `label`: 1 (default) or 0
 * @returns rows of the map, half the patch's side, 0 or more
 * @throws RangeError when the patch has another size
 * @example
 * ```ts
 * import { gradCam } from '#vision';
 * const blind = { side: 4, filters: [1, 1] as const, parameters: new Array(24).fill(0), mean: 0, standardDeviation: 1 };
 * const patch = [[9, 9, 9, 9], [9, 9, 9, 9], [9, 9, 9, 9], [9, 9, 9, 9]];
 * gradCam(blind, patch); // [[0, 0], [0, 0]]
 * ```
 * @source Selvaraju et al., "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based
 *   Localization", 2017, equations 1 and 2
 */
export function gradCam(
  classifier: PatchClassifier,
  patch: Matrix,
  options: GradCamOptions = {},
): number[][] {
  const { label = 1 } = options;
  checkChoice('options.label', label, [0, 1]);
  const { side, filters, parameters } = classifier;
  checkPatches([patch], side);
  checkClassifier(classifier);
  const input = patchTensor([patch], classifier);
  const { lastMapOf } = runPatchNetwork(input, weightShapes(side, filters), parameters);
  const oneHot = { shape: [1, 2, 1, 1], data: Float64Array.of(1 - label, label) };
  const { map, gradient } = lastMapOf(oneHot);
  const [, channels, height, width] = map.shape;
  const places = height * width;
  const sum = new Float64Array(places);
  for (let k = 0; k < channels; k++) {
    const slopes = gradient.data.subarray(k * places, (k + 1) * places);
    const weight = slopes.reduce((total, slope) => total + slope, 0) / places;
    for (let i = 0; i < places; i++) sum[i] += weight * map.data[k * places + i];
  }
  sum.forEach((value) => {
    checkResult('classifier.parameters', value);
  });
  return Array.from({ length: height }, (_, y) =>
    Array.from(sum.subarray(y * width, (y + 1) * width), (value) => Math.max(0, value)),
  );
}
