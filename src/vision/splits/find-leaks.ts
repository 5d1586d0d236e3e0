import {
  check,
  checkAllFinite,
  checkAtLeast,
  checkChoice,
  checkInteger,
  checkLabels,
  checkList,
  checkMatrix,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import type { Fold, Label } from './fold.ts';

/** What is known of each sample; each list is as long as the data set. */
export interface LeakEvidence {
  /** Board, panel, lot or inspector. */
  readonly groups?: readonly Label[];
  /** Time of capture, in any unit. */
  readonly timestamps?: Vector;
  /** Feature vectors or perceptual hashes, one row a sample. */
  readonly features?: Matrix;
  /** Largest distance at which two samples count as near-duplicates. Default 0: equal features. */
  readonly nearDistance?: number;
  /** `'euclidean'` (default), or `'hamming'`: the number of entries that differ. */
  readonly metric?: 'euclidean' | 'hamming';
}

/** What stands on both sides of a split. All lists empty: no leak found. */
export interface Leaks {
  /** Indices in both sets. */
  readonly samples: number[];
  /** Groups with samples in both sets, and those samples. */
  readonly groups: { group: Label; train: number[]; test: number[] }[];
  /** Pairs across the sets at most `nearDistance` apart, nearest first. */
  readonly nearDuplicates: { train: number; test: number; distance: number }[];
  /** Training samples taken at or after the first test sample. */
  readonly timestamps: { train: number; timestamp: number; firstTest: number }[];
}

/**
 * Names what stands on both sides of a split: samples, groups, near-duplicates, timestamps.
 *
 * Samples, groups and timestamps take time in proportion to the samples; near-duplicates cost
 * |train|·|test|·D. A timestamp is a leak only where the model is to predict
 * the future; leave `timestamps` out where it is not.
 *
 * @param fold indices of the training and the test set
 * @param evidence what is known of the samples
 * @returns one list a kind of leak, empty where there is none or no evidence was given
 * @throws RangeError when an index has no evidence, or evidence is not finite
 * @example
 * ```ts
 * import { findLeaks } from '#vision';
 * const fold = { train: [0, 1], test: [2] };
 * findLeaks(fold, { groups: ['board 7', 'board 8', 'board 7'] }).groups; // [{ group: 'board 7', train: [0], test: [2] }]
 * ```
 * @source Kapoor and Narayanan, "Leakage and the reproducibility crisis in machine-learning-based
 *   science", 2023, taxonomy L1.4, L3.1 and L3.2
 */
export function findLeaks(fold: Fold, evidence: LeakEvidence): Leaks {
  const { groups, timestamps, features, nearDistance = 0, metric = 'euclidean' } = evidence;
  checkChoice('evidence.metric', metric, ['euclidean', 'hamming']);
  checkList('fold.train', fold.train);
  checkList('fold.test', fold.test);
  if (groups !== undefined) checkLabels('groups', groups);
  checkAtLeast('nearDistance', nearDistance, 0);
  for (const [name, list] of Object.entries({ groups, timestamps, features })) {
    if (list === undefined) continue;
    checkList(name, list);
    checkCovers(fold, name, list);
  }
  const inTrain = new Set(fold.train);
  return {
    samples: fold.test.filter((sample) => inTrain.has(sample)),
    groups: groups ? sharedGroups(fold, groups) : [],
    nearDuplicates: features ? closePairs(fold, features, nearDistance, metric) : [],
    timestamps: timestamps ? lateSamples(fold, timestamps) : [],
  };
}

function checkCovers({ train, test }: Fold, name: string, list: ArrayLike<unknown>): void {
  for (const sample of [...train, ...test]) {
    checkInteger('fold', sample);
    check(sample < list.length, name, `${list.length} items`, `one for sample ${sample}`);
  }
}

function sharedGroups({ train, test }: Fold, groups: readonly Label[]): Leaks['groups'] {
  const trained = samplesByGroup(train, groups);
  return [...samplesByGroup(test, groups)].flatMap(([group, tested]) => {
    const before = trained.get(group);
    return before ? [{ group, train: before, test: tested }] : [];
  });
}

function samplesByGroup(samples: readonly number[], groups: readonly Label[]) {
  const byGroup = new Map<Label, number[]>();
  for (const sample of samples) {
    const together = byGroup.get(groups[sample]);
    if (together) together.push(sample);
    else byGroup.set(groups[sample], [sample]);
  }
  return byGroup;
}

function closePairs(
  { train, test }: Fold,
  features: Matrix,
  nearDistance: number,
  metric: 'euclidean' | 'hamming',
): Leaks['nearDuplicates'] {
  checkMatrix('features', features);
  const distanceOf = metric === 'hamming' ? hammingDistance : euclideanDistance;
  const pairs: Leaks['nearDuplicates'] = [];
  for (const i of train) {
    for (const j of test) {
      const distance = distanceOf(features[i], features[j]);
      if (i !== j && distance <= nearDistance) pairs.push({ train: i, test: j, distance });
    }
  }
  return pairs.sort((a, b) => a.distance - b.distance);
}

function lateSamples({ train, test }: Fold, timestamps: Vector): Leaks['timestamps'] {
  checkAllFinite('timestamps', timestamps);
  const firstTest = test.reduce((first, sample) => Math.min(first, timestamps[sample]), Infinity);
  return train
    .filter((sample) => timestamps[sample] >= firstTest)
    .map((sample) => ({ train: sample, timestamp: timestamps[sample], firstTest }));
}

function euclideanDistance(a: Vector, b: Vector): number {
  return Math.sqrt(a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0));
}

function hammingDistance(a: Vector, b: Vector): number {
  return a.reduce((count, value, i) => count + (value === b[i] ? 0 : 1), 0);
}
