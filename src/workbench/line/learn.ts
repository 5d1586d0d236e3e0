import type { SyntheticBoard } from '#vision/board';
import { intersectionOverUnion } from '#vision/boxes';
import { fleissKappa, ratingTable } from '#vision/classification';
import { trainPatchClassifier } from '#vision/network';
import type { PatchClassifier, TrainingEpoch } from '#vision/network';
import { findLeaks, trainTestSplit } from '#vision/splits';
import type { Fold } from '#vision/splits';
import type { Image } from '#vision/imaging';
import type { Matrix } from '../../vision/check.ts';
import { Random } from '../../vision/random.ts';
import { labelSource, splitBy } from '../choices.ts';
import type { Choices } from '../choices.ts';
import { differencesOf } from './differences.ts';
import { inspector } from './inspector.ts';

/** Each place is cut out twice, a little apart, before anything is split: twins that can leak. */
const offsets = [-2, 2];
/** A patch to learn from. */
export interface Example {
  readonly patch: Matrix;
  readonly board: number;
  /** Which place, so that its twins get one label. */
  readonly place: number;
  /** 1 where a defect was etched. */
  readonly truth: number;
}

export interface Labels {
  /** One a patch. */
  readonly labels: readonly number[];
  readonly kappa: number;
}

/** All differences of the boards as patches, with what was etched there. */
export function examplesOf(boards: readonly SyntheticBoard[], pictures: readonly Image[]) {
  let place = 0;
  return boards.flatMap(({ golden, defects }, board) =>
    differencesOf(pictures[board], golden, offsets).flatMap(({ box, patches }): Example[] => {
      const isDefect = defects.some(({ goldenBox }) => intersectionOverUnion(goldenBox, box) > 0.1);
      const rest = { board, place: place++, truth: Number(isDefect) };
      return patches.map((patch) => ({ patch, ...rest }));
    }),
  );
}

/** What the three inspectors say of each place, and the label that counts. */
export function label(examples: readonly Example[], { labels, seed }: Choices): Labels {
  const random = new Random(seed);
  const truths = examples.filter((_, i) => i % offsets.length === 0).map(({ truth }) => truth);
  const ratings = truths.map((truth) => {
    const chance = truth === 1 ? inspector.sees : inspector.imagines;
    return [0, 1, 2].map(() => Number(random.chance(chance)));
  });
  const counts = ratings.map(([first, second, third], place) => {
    if (labels === labelSource.one) return first;
    return labels === labelSource.majority ? Number(first + second + third > 1) : truths[place];
  });
  return {
    labels: examples.map(({ place }) => counts[place]),
    kappa: fleissKappa(ratingTable(ratings, [0, 1])),
  };
}

/** A quarter is held out: whole boards, or patches as they come. */
export function splitExamples(examples: readonly Example[], { split, seed }: Choices): Fold {
  const random = new Random(seed);
  if (split === splitBy.patch) return trainTestSplit(examples.length, { random });
  return trainTestSplit(examples.length, { random, groups: boardsOf(examples) });
}

/** Boards that stand on both sides. */
export function leaksOf(examples: readonly Example[], fold: Fold): number {
  return findLeaks(fold, { groups: boardsOf(examples) }).groups.length;
}

export function train(
  examples: readonly Example[],
  labels: readonly number[],
  { train: learnt, test: held }: Fold,
  { epochs, augment, seed }: Choices,
  onEpoch?: (epoch: TrainingEpoch) => void,
): PatchClassifier {
  const of = (places: readonly number[]) => ({
    patches: places.map((i) => examples[i].patch),
    labels: places.map((i) => labels[i]),
  });
  const { patches, labels: targets } = of(learnt);
  return trainPatchClassifier(patches, targets, {
    ...{ epochs, seed, augment: augment === 1, validation: of(held) },
    ...(onEpoch && { onEpoch }),
  });
}

function boardsOf(examples: readonly Example[]): number[] {
  return examples.map(({ board }) => board);
}
