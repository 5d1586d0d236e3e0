import { describe, expect, it } from 'vitest';
import { resultOf } from './result.ts';
import type { Judged } from './result.ts';
import { boardsPerRound, dealRound, defectivePerRound, drawDealt, machineStops } from './round.ts';

const judged = (defective: boolean, you: boolean, machine: boolean): Judged => ({
  defective,
  you,
  machine,
});

describe('a result', () => {
  const boards = [
    judged(true, true, true),
    judged(true, false, true),
    judged(false, false, false),
    judged(false, true, false),
  ];

  it('counts both mistakes, in money too', () => {
    const { you, machine } = resultOf(boards);
    expect(you).toMatchObject({ stopped: 1, escapes: 1, overkills: 1, passed: 1, cost: 181.5 });
    expect(machine).toMatchObject({ stopped: 2, escapes: 0, overkills: 0, passed: 2, cost: 0 });
  });

  it('measures agreement beyond chance', () => {
    // Half right where chance alone gives half: nothing beyond it.
    const { you, machine, kappaBetween } = resultOf(boards);
    expect([you.kappa, machine.kappa, kappaBetween]).toEqual([0, 1, 0]);
  });
});

describe('a round', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(dealRound(5)).toEqual(dealRound(5));
    expect(dealRound(5)).not.toEqual(dealRound(6));
  });

  it('has as many defective boards as it says', () => {
    for (const seed of [1, 2, 3]) {
      const round = dealRound(seed);
      expect(round).toHaveLength(boardsPerRound);
      expect(round.filter(({ defect }) => defect)).toHaveLength(defectivePerRound);
    }
  });

  it('is one at which the machine is mostly right', { timeout: 60_000 }, () => {
    const boards = dealRound(1).slice(0, 12);
    const right = boards.filter(
      (board) => machineStops(drawDealt(board)) === (board.defect !== null),
    );
    expect(right.length).toBeGreaterThanOrEqual(8);
  });
});
