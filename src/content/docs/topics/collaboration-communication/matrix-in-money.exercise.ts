/**
 * A confusion matrix in money
 *
 * The test set holds 40 % bad boards, the line 0.4 %. Turn the four counts of a test into the
 * dollars that a number of boards on the line will cost in escapes and overkill.
 *
 * @station 10
 * @hint Counts of a test set say nothing about the line. What in them stays true when the share of bad boards changes?
 * @hint The escape rate is the share of bad boards that passed; the overkill rate is the share of good boards that were rejected. Each has its own denominator.
 * @hint Bad boards on the line: boards × share. They cost their escape rate × 180; the good ones cost their overkill rate × 1.50.
 */
import { confusionMatrixInMoney } from '#vision';
import type { Exercise } from '../../../../runner/exercise.ts';

interface Counts {
  readonly caught: number;
  readonly escaped: number;
  readonly rejected: number;
  readonly passed: number;
}
type Answer = (test: Counts, boards: number, badShare: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    interface Counts {
      /** Bad boards that were stopped, and bad boards that got away. */
      caught: number;
      escaped: number;
      /** Good boards that were stopped, and good boards that went on. */
      rejected: number;
      passed: number;
    }

    function dollars(test: Counts, boards: number, badShare: number): number {
      // The bill of the test, not of the line.
      return test.escaped * 180 + test.rejected * 1.5 + 0 * boards * badShare;
    }
    return dollars;
  },

  solution() {
    interface Counts {
      /** Bad boards that were stopped, and bad boards that got away. */
      caught: number;
      escaped: number;
      /** Good boards that were stopped, and good boards that went on. */
      rejected: number;
      passed: number;
    }

    function dollars(test: Counts, boards: number, badShare: number): number {
      const escapeRate = test.escaped / (test.caught + test.escaped);
      const overkillRate = test.rejected / (test.rejected + test.passed);
      const bad = boards * badShare;
      return bad * escapeRate * 180 + (boards - bad) * overkillRate * 1.5;
    }
    return dollars;
  },

  drawn(random) {
    const count = () => 1 + random.integer(50);
    const test = { caught: count(), escaped: count(), rejected: count(), passed: count() };
    return [test, 1000 + random.integer(9000), random.uniform(0.001, 0.1)];
  },

  wrong: [
    {
      says: 'as if the line had the test set’s share of bad boards',
      answer() {
        return (test, boards) => {
          const all = test.caught + test.escaped + test.rejected + test.passed;
          return ((test.escaped * 180 + test.rejected * 1.5) / all) * boards;
        };
      },
    },
    {
      says: 'A rate has its own denominator',
      answer() {
        return (test, boards, badShare) => {
          const all = test.caught + test.escaped + test.rejected + test.passed;
          const bad = boards * badShare;
          return (bad * test.escaped * 180 + (boards - bad) * test.rejected * 1.5) / all;
        };
      },
    },
    {
      says: 'Only good boards can be overkill',
      answer() {
        return (test, boards, badShare) => {
          const escapeRate = test.escaped / (test.caught + test.escaped);
          const overkillRate = test.rejected / (test.rejected + test.passed);
          return boards * badShare * escapeRate * 180 + boards * overkillRate * 1.5;
        };
      },
    },
  ],

  checks(dollars, check) {
    const test = { caught: 396, escaped: 4, rejected: 6, passed: 594 };
    check('A shift of 14,400 boards, 0.4 % bad', () => dollars(test, 14_400, 0.004), 318.816, {
      within: 1e-6,
      because: (found) => {
        if (found > 5_000)
          return 'That is the bill as if the line had the test set’s share of bad boards.';
        if (Math.abs(found - 319.68) < 0.01)
          return 'Only good boards can be overkill: take the bad ones off first.';
        if (found < 200)
          return 'A rate has its own denominator: bad boards for escapes, good for overkill.';
        return undefined;
      },
    });
    check('No bad boards on the line: overkill only', () => dollars(test, 1_000, 0), 15);
    check('All boards bad: escapes only', () => dollars(test, 1_000, 1), 1_800);
    const counts = [
      [594, 6],
      [4, 396],
    ];
    const prices = [
      [0, 1.5],
      [180, 0],
    ];
    check(
      'The line is like the test set',
      () => dollars(test, 1_000, 0.4),
      confusionMatrixInMoney(counts, prices).total,
      { within: 1e-6 },
    );
  },
};
