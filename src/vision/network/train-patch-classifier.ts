import { checkBetween, checkInteger, checkList, checkPositive } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { Random } from '../random.ts';
import { adamWStep } from './adam.ts';
import type { AdamState } from './adam.ts';
import { crossEntropyGradient, crossEntropyLoss } from './cross-entropy.ts';
import { clipGradientsByNorm } from './gradient-clipping.ts';
import { warmUpCosineSchedule } from './learning-rate-schedules.ts';
import { classifyPatches } from './patch-classifier.ts';
import type { PatchClassifier } from './patch-classifier.ts';
import { initialParameters, runPatchNetwork, weightShapes } from './patch-network.ts';
import type { FilterCounts } from './patch-network.ts';
import { checkExamples, greyStatistics, patchTensor, turned } from './patches.ts';

/** What one epoch came to. */
export interface TrainingEpoch {
  /** From 1. */
  readonly epoch: number;
  readonly epochs: number;
  /** Mean cross-entropy over the epoch's batches, in nats. */
  readonly loss: number;
  /** Share of the validation patches judged right at probability 0.5; null without validation. */
  readonly validationAccuracy: number | null;
}

/** Options of the training. */
export interface PatchTrainingOptions {
  /** Passes over the patches; default 6. */
  readonly epochs?: number;
  /** Patches a step; default 16. */
  readonly batchSize?: number;
  /** Highest learning rate of AdamW; default 0.01. */
  readonly learningRate?: number;
  /** Filters of the two convolutions; default [6, 12]. */
  readonly filters?: FilterCounts;
  /** Weight of good and of defective patches in the loss; default [1, 1]. */
  readonly classWeights?: readonly [good: number, defective: number];
  /** Flips and quarter turns at random, since a defect has no right way up; default true. */
  readonly augment?: boolean;
  readonly validation?: { readonly patches: readonly Matrix[]; readonly labels: Vector };
  /** Share of validation patches judged right at which training ends early, 0 to 1; default none. */
  readonly goal?: number;
  /** Seed of the weights, the order and the augmentation; default 1. */
  readonly seed?: number;
  /** Called after every epoch. */
  readonly onEpoch?: (epoch: TrainingEpoch) => void;
}

/**
 * Trains a small convolutional network to tell patches with a defect from those without.
 *
 * Two 3 × 3 convolutions with max pooling and a linear layer, about 1,300 numbers at 20 pixels a
 * side; cross-entropy, AdamW with warm-up and cosine, gradients clipped. The same seed and patches
 * give the same network. A thousand patches take a few seconds.
 *
 * @param patches grey patches, rows of values 0–255, all square of one side, a multiple of 4
 * @param labels 1 for a patch with a defect, 0 for one without
 * @param options epochs, batch size, learning rate, filters, weights, validation, seed, progress
 * @returns the classifier, for `classifyPatches`
 * @throws RangeError when sizes differ, a label is not 0 or 1, or one class is missing
 * @example
 * ```ts
 * import { classifyPatches, trainPatchClassifier } from '#vision';
 * const flat = (grey: number) => Array.from({ length: 8 }, () => new Array<number>(8).fill(grey));
 * const patches = [flat(10), flat(20), flat(200), flat(210)];
 * const classifier = trainPatchClassifier(patches, [0, 0, 1, 1], { epochs: 40 });
 * classifyPatches(classifier, [flat(15), flat(205)]).map(Math.round); // [0, 1]
 * ```
 * @source LeCun, Bottou, Bengio, Haffner, "Gradient-Based Learning Applied to Document
 * Recognition", 1998 (the layout); He et al., 2015, https://arxiv.org/abs/1502.01852 (the start)
 */
export function trainPatchClassifier(
  patches: readonly Matrix[],
  labels: Vector,
  options: PatchTrainingOptions = {},
): PatchClassifier {
  const { epochs = 6, batchSize = 16, learningRate = 0.01, filters = [6, 12] } = options;
  const { classWeights = [1, 1], augment = true, validation, seed = 1, goal, onEpoch } = options;
  checkInteger('epochs', epochs, 1);
  checkInteger('batchSize', batchSize, 1);
  checkPositive('learningRate', learningRate);
  if (goal !== undefined) checkBetween('goal', goal, 0, 1);
  checkExamples(patches, labels);
  checkList('filters', filters);
  const random = new Random(seed);
  const side = patches[0].length;
  const shapes = weightShapes(side, filters);
  const scale = greyStatistics(patches);
  const batches = Math.ceil(patches.length / batchSize);
  const total = epochs * batches;
  const warmUp = Math.min(batches, total - 1);
  let parameters = initialParameters(shapes, random);
  let state: AdamState | null = null;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = random.shuffle(patches.map((_, i) => i));
    let loss = 0;
    for (let batch = 0; batch < batches; batch++) {
      const chosen = order.slice(batch * batchSize, (batch + 1) * batchSize);
      const seen = chosen.map((i) => (augment ? turned(patches[i], random) : patches[i]));
      const targets = chosen.map((i) => labels[i]);
      const { logits, gradientOf } = runPatchNetwork(patchTensor(seen, scale), shapes, parameters);
      const rows = targets.map((_, i) => [logits.data[2 * i], logits.data[2 * i + 1]]);
      const slope = crossEntropyGradient(rows, targets, { classWeights });
      const back = gradientOf({ shape: logits.shape, data: Float64Array.from(slope.flat()) });
      const [gradient] = clipGradientsByNorm([back], 5).gradients;
      const rate = warmUpCosineSchedule(learningRate, epoch * batches + batch, { warmUp, total });
      ({ parameters, state } = adamWStep(parameters, gradient, state, { learningRate: rate }));
      loss += crossEntropyLoss(rows, targets, { classWeights }) / batches;
    }
    const classifier = { side, filters, parameters, ...scale };
    const validationAccuracy = validation
      ? accuracyOf(classifier, validation.patches, validation.labels)
      : null;
    onEpoch?.({ epoch: epoch + 1, epochs, loss, validationAccuracy });
    if (goal !== undefined && validationAccuracy !== null && validationAccuracy >= goal) break;
  }
  return { side, filters, parameters, ...scale };
}

function accuracyOf(classifier: PatchClassifier, patches: readonly Matrix[], labels: Vector) {
  const right = classifyPatches(classifier, patches).filter(
    (probability, i) => probability >= 0.5 === (labels[i] === 1),
  );
  return right.length / labels.length;
}
