import { kolmogorovSmirnovTest, populationStabilityIndex } from '#vision/drift';
import { Random } from '../../vision/random.ts';

/** Brightness of the board's picture in grey levels: mean and standard deviation at acceptance. */
export const brightness = { mean: 120, deviation: 4 } as const;
/** Boards of acceptance that everything is compared with. */
export const referenceBoards = 1000;
/** Grey levels that the mean has fallen by. */
export const shifts = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4] as const;
/** Boards that are compared with the reference. */
export const boardCounts = [25, 50, 100, 200, 400, 800] as const;
/** The customary marks of PSI, and the significance asked of KS. */
export const alarms = { look: 0.1, act: 0.25, significance: 0.01 } as const;

/** Boards as they come, so many, so much darker. */
export function boardsOf(random: Random, count: number, shift: number): number[] {
  return Array.from({ length: count }, () =>
    random.normal(brightness.mean - shift, brightness.deviation),
  );
}

export const reference: readonly number[] = boardsOf(new Random(1), referenceBoards, 0);

/** How far the boards of now are from the reference. */
export interface Distance {
  readonly stability: number;
  readonly difference: number;
  readonly pValue: number;
}

export function distanceOf(boards: readonly number[]): Distance {
  const { statistic, pValue } = kolmogorovSmirnovTest(reference, boards, { method: 'limit' });
  return { stability: populationStabilityIndex(reference, boards), difference: statistic, pValue };
}
