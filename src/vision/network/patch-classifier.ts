import { checkAllFinite, checkFinite, checkList, checkPositive } from '../check.ts';
import type { Matrix } from '../check.ts';
import { checkPatches, patchTensor } from './patches.ts';
import { runPatchNetwork, weightShapes } from './patch-network.ts';
import type { FilterCounts } from './patch-network.ts';
import { softmax } from './softmax.ts';

/** A trained classifier of grey patches: plain data, so that a worker can post it. */
export interface PatchClassifier {
  /** Width and height of a patch, in pixels. */
  readonly side: number;
  readonly filters: FilterCounts;
  readonly parameters: readonly number[];
  /** Mean and standard deviation of the training patches' grey values, 0–255. */
  readonly mean: number;
  readonly standardDeviation: number;
}

const batchSize = 64;

/**
 * Probability of a defect for each patch.
 *
 * @param classifier what `trainPatchClassifier` returned
 * @param patches grey patches, rows of values 0–255, of the side that the classifier was trained on
 * @returns one probability a patch, 0 to 1; not calibrated
 * @throws RangeError when a patch has another size
 * @example
 * ```ts
 * import { classifyPatches } from '#vision';
 * const blind = { side: 4, filters: [1, 1] as const, parameters: new Array(24).fill(0), mean: 0, standardDeviation: 1 };
 * const patch = [[9, 9, 9, 9], [9, 9, 9, 9], [9, 9, 9, 9], [9, 9, 9, 9]];
 * classifyPatches(blind, [patch]); // [0.5]
 * ```
 * @source Own design: two convolutions, two poolings, one fully connected layer
 */
export function classifyPatches(classifier: PatchClassifier, patches: readonly Matrix[]): number[] {
  const { side, filters, parameters } = classifier;
  checkPatches(patches, side);
  checkClassifier(classifier);
  const probabilities: number[] = [];
  for (let start = 0; start < patches.length; start += batchSize) {
    const input = patchTensor(patches.slice(start, start + batchSize), classifier);
    const { data } = runPatchNetwork(input, weightShapes(side, filters), parameters).logits;
    for (let i = 0; i < data.length; i += 2) probabilities.push(softmax([data[i], data[i + 1]])[1]);
  }
  return probabilities;
}

/** Expects numbers where a network has them. */
export function checkClassifier(classifier: PatchClassifier): void {
  checkList('classifier.filters', classifier.filters);
  checkAllFinite('classifier.parameters', classifier.parameters);
  checkPositive('classifier.standardDeviation', classifier.standardDeviation);
  checkFinite('classifier.mean', classifier.mean);
}
