import { checkInteger, checkResults } from '../check.ts';
import type { Matrix } from '../check.ts';
import { checkSameFeatures, euclidean, nearestOf } from './distances.ts';

/** How a picture's score is weighed. */
export interface PatchCoreOptions {
  /** Neighbours that weigh the score; default 9. With 1 the score is the largest distance itself. */
  readonly neighbours?: number;
}

/** What PatchCore says of a picture. */
export interface PatchCoreResult {
  /** The picture's score, in the features' unit; higher means more unlike the good ones. */
  readonly score: number;
  /** Index of the patch that decides. */
  readonly patch: number;
  /** Index of the memory's row that is nearest to it. */
  readonly nearest: number;
  /** One distance a patch: the anomaly map. */
  readonly distances: readonly number[];
}

/**
 * PatchCore: the distance of each patch from the nearest one remembered, and the picture's score.
 *
 * The patch that is farthest decides. Its distance s\* is then weighed by how lonely its nearest
 * remembered vector is: if other vectors near that one are about as far from the patch, the patch lies
 * in a well-known region, and the weight falls to 1 − 1/b; if they are much farther, to 1. Takes time
 * in proportion to patches × memory × features: that search is what PatchCore costs on a line.
 *
 * Formula: $s = \left(1 - \frac{e^{\|p - m^*\|}}{\sum_{m \in N_b(m^*)} e^{\|p - m\|}}\right) \|p - m^*\|$
 *
 * @param memory M rows of D numbers from good pictures, thinned by `greedyCoreset`
 * @param patches one row of D numbers for each patch of the picture
 * @param options `neighbours` b (default 9)
 * @returns score, the patch that decides, its nearest row, and every patch's distance
 * @throws RangeError when rows differ in length, or there are no neighbours
 * @example
 * ```ts
 * import { patchCoreScore } from '#vision';
 * const memory = [[0, 0], [1, 0], [0, 1]];
 * const { distances, score, patch } = patchCoreScore(memory, [[0, 0], [4, 0]], { neighbours: 2 });
 * distances; // [0, 3]
 * patch; // 1
 * score.toFixed(4); // '2.1932'
 * ```
 * @source Roth et al., "Towards Total Recall in Industrial Anomaly Detection", 2022, section 3.3;
 *   anomalib 2.7.0, `PatchcoreModel.compute_anomaly_score`
 */
export function patchCoreScore(
  memory: Matrix,
  patches: Matrix,
  options: PatchCoreOptions = {},
): PatchCoreResult {
  const { neighbours = 9 } = options;
  checkInteger('options.neighbours', neighbours, 1);
  checkSameFeatures('patches', patches, 'memory', memory);
  const found = patches.map((patch) => nearestOf(memory, patch));
  const distances = found.map(({ distance }) => distance);
  const patch = distances.indexOf(distances.reduce((a, b) => Math.max(a, b)));
  const { index: nearest, distance } = found[patch];
  if (neighbours === 1) return { score: distance, patch, nearest, distances };
  const around = nearestTo(memory, nearest, neighbours);
  const far = around.map((i) => euclidean(memory[i], patches[patch]));
  checkResults('memory', far);
  const largest = far.reduce((a, b) => Math.max(a, b));
  const sum = far.reduce((total, each) => total + Math.exp(each - largest), 0);
  const weight = 1 - Math.exp(distance - largest) / sum;
  return { score: weight * distance, patch, nearest, distances };
}

/** The rows nearest to a row, itself among them: the earlier of equally near ones. */
function nearestTo(memory: Matrix, row: number, count: number): number[] {
  const gaps = memory.map((kept) => euclidean(kept, memory[row]));
  checkResults('memory', gaps);
  return [...gaps.keys()].sort((i, j) => gaps[i] - gaps[j] || i - j).slice(0, count);
}
