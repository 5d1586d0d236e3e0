import { defectKinds, photograph, syntheticBoard } from '#vision/board';
import type { PatchClassifier } from '#vision/network';
import { Random } from '../vision/random.ts';
import { boardScore, conditionsOf, inspect } from './inspector.ts';
import { drawnBoard } from './drawn-board.ts';

/** Highest scores of boards, one number a board, three digits. */
export interface BoardScores {
  readonly good: readonly number[];
  readonly defective: readonly number[];
}

const lots = 5;
const goodBoards = 200;
const boardsOfEachKind = 10;

/** Has boards of the drawn design inspected: flawless ones, and ones with one defect of each kind. */
export function scoreBoards(classifier: PatchClassifier): BoardScores {
  const random = new Random(5);
  const scoreOf = (image: Parameters<typeof inspect>[1], golden: Parameters<typeof inspect>[2]) =>
    Math.round(1000 * boardScore(inspect(classifier, image, golden))) / 1000;
  // A lot's flawless boards differ only in how they are photographed, so that each is drawn once.
  const flawless = Array.from({ length: lots }, (_, lot) =>
    syntheticBoard(1, { ...drawnBoard, channels: 1, lot: lot + 1, lotVariation: 0.3 }),
  );
  const good = Array.from({ length: goodBoards }, (_, i) => {
    const { image, golden } = flawless[i % lots];
    return scoreOf(photograph(image, conditionsOf(random), i), golden);
  });
  const defective = defectKinds.flatMap((kind) =>
    Array.from({ length: boardsOfEachKind }, (_, i) => {
      const { image, golden } = syntheticBoard(2000 + i, {
        ...drawnBoard,
        channels: 1,
        lot: 1 + (i % lots),
        lotVariation: 0.3,
        defects: [kind],
        conditions: conditionsOf(random),
      });
      return scoreOf(image, golden);
    }),
  );
  return { good, defective };
}
