import { defectKinds, syntheticBoard } from '#vision/board';
import type { DefectKind, SyntheticBoard } from '#vision/board';
import { goldenDifference, toGrey } from '#vision/imaging';
import { Random } from '../vision/random.ts';

export const boardsPerRound = 20;
/** Far more than on a line, or the round would have none. */
export const defectivePerRound = 7;

/** A board of a round before it is drawn. */
export interface DealtBoard {
  readonly number: number;
  readonly defect: DefectKind | null;
  readonly conditions: {
    readonly shift: readonly [number, number];
    readonly rotation: number;
    readonly blur: number;
    readonly noise: number;
  };
  readonly lot: number;
}

/** Deals a round: the same seed deals the same boards. */
export function dealRound(seed: number): DealtBoard[] {
  const random = new Random(seed);
  const defective = random
    .shuffle(Array.from({ length: boardsPerRound }, (_, i) => i))
    .slice(0, defectivePerRound);
  return Array.from({ length: boardsPerRound }, (_, i) => ({
    number: 1000 * (seed % 900) + i,
    defect: defective.includes(i) ? random.pick(defectKinds) : null,
    conditions: {
      shift: [random.normal(0, 1.5), random.normal(0, 1.5)],
      rotation: random.normal(0, 0.35),
      blur: 0.5,
      noise: 5,
    },
    lot: 1 + random.integer(5),
  }));
}

/** Draws a board of a round: one design, so that a reader comes to know it. */
export function drawDealt({ number, defect, conditions, lot }: DealtBoard): SyntheticBoard {
  return syntheticBoard(number, {
    width: 160,
    design: 31,
    defects: defect ? [defect] : [],
    conditions,
    lot,
    lotVariation: 0.4,
  });
}

/** The machine's word on the same board: stop where the difference from the golden twin holds anything. */
export function machineStops({ image, golden }: SyntheticBoard): boolean {
  const recipe = { threshold: 26, openingSize: 3, minimumArea: 9, maxShift: 6 };
  return goldenDifference(toGrey(image), toGrey(golden), recipe).components.length > 0;
}
