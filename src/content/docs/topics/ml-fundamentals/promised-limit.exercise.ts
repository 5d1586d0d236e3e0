/**
 * A limit that keeps its promise
 *
 * Scores of good boards that were kept aside, and the share of good boards that may be stopped. Return
 * the conformal limit: the ⌈(n + 1) · (1 − share)⌉-th score from below. Where that rank is above n, no
 * limit keeps the promise: return Infinity.
 *
 * @station 10
 * @hint Sort the scores as numbers: sort() alone puts 10 before 9.
 * @hint The rank counts from 1, an index from 0.
 * @hint n + 1 and not n: the board to come is one of them.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (scores: number[], share: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function promisedLimit(scores: number[], share: number): number {
      const inOrder = [...scores].sort((a, b) => a - b);
      // That is the share among the boards at hand. What of the next one?
      return inOrder[Math.floor(inOrder.length * (1 - share))];
    }
    return promisedLimit;
  },

  solution() {
    function promisedLimit(scores: number[], share: number): number {
      const inOrder = [...scores].sort((a, b) => a - b);
      const rank = Math.ceil((inOrder.length + 1) * (1 - share));
      return rank > inOrder.length ? Infinity : inOrder[rank - 1];
    }
    return promisedLimit;
  },

  drawn(random) {
    const scores = Array.from({ length: 3 + random.integer(9) }, () => random.integer(200) / 4);
    return [scores, random.pick([0.5, 0.25, 0.125])];
  },

  wrong: [
    {
      says: 'n + 1',
      answer() {
        return (scores, share) => {
          const inOrder = [...scores].sort((a, b) => a - b);
          return inOrder[Math.ceil(inOrder.length * (1 - share)) - 1];
        };
      },
    },
    {
      says: 'counts from 1',
      answer() {
        return (scores, share) => {
          const inOrder = [...scores].sort((a, b) => a - b);
          return inOrder[Math.ceil((inOrder.length + 1) * (1 - share))] ?? Infinity;
        };
      },
    },
    {
      says: 'no limit keeps',
      answer() {
        return (scores, share) => {
          const inOrder = [...scores].sort((a, b) => a - b);
          const rank = Math.ceil((inOrder.length + 1) * (1 - share));
          return inOrder[Math.min(rank, inOrder.length) - 1];
        };
      },
    },
    {
      says: 'as numbers',
      answer() {
        return (scores, share) => {
          const inOrder = [...scores].sort();
          const rank = Math.ceil((inOrder.length + 1) * (1 - share));
          return rank > inOrder.length ? Infinity : inOrder[rank - 1];
        };
      },
    },
  ],

  checks(promisedLimit, check) {
    check(
      'Seven boards, a quarter may be stopped',
      () => promisedLimit([7, 1, 3, 2, 6, 5, 4], 0.25),
      6,
      {
        because: (found) =>
          found === 7 ? 'One place too high: the rank counts from 1, an index from 0.' : undefined,
      },
    );
    check(
      'Eleven boards, one in four',
      () => promisedLimit([9, 10, 11, 1, 2, 3, 4, 5, 6, 7, 8], 0.25),
      9,
      {
        because: (found) =>
          found === 7
            ? 'Were the scores sorted as numbers? As texts 10 and 11 stand before 2.'
            : undefined,
      },
    );
    check('Nine boards, half', () => promisedLimit([1, 2, 3, 4, 5, 6, 7, 8, 9], 0.5), 5);
    check('Four boards, half', () => promisedLimit([1, 2, 3, 4], 0.5), 3, {
      because: (found) =>
        found === 2
          ? 'The board to come counts, too: n + 1, and 5 · 0.5 rounded up is 3.'
          : undefined,
    });
    check('Three boards, and an eighth', () => promisedLimit([1, 2, 3], 0.125), Infinity, {
      because: () =>
        'Rank 4 of 3: no limit keeps such a promise with so few boards. Say so by returning Infinity.',
    });
  },
};
