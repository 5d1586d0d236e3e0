/**
 * A date that you can promise
 *
 * A Monte-Carlo forecast left you with a list: how many sprints each simulated future took. Return
 * the smallest number of sprints in which at least the wanted share of the futures was done.
 *
 * @station 12
 * @hint Sort the futures from the shortest to the longest. How far in must you go to cover the wanted share?
 * @hint Sort as numbers: [10, 9].sort() leaves 10 in front. And sort a copy: the list is not yours.
 * @hint Entry i, counted from 0, covers (i + 1) / n of the futures: return the first that covers the share.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (futures: number[], share: number) => number;

const sorted = (futures: readonly number[]): number[] => futures.toSorted((a, b) => a - b);

export const exercise: Exercise<Answer> = {
  starter() {
    function promise(futures: number[], share: number): number {
      // The average future: it is late about half of the time.
      const sum = futures.reduce((total, sprints) => total + sprints, 0);
      return sum / futures.length + 0 * share;
    }
    return promise;
  },

  solution() {
    function promise(futures: number[], share: number): number {
      const inOrder = futures.toSorted((a, b) => a - b);
      return inOrder.find((_, i) => (i + 1) / futures.length >= share) ?? NaN;
    }
    return promise;
  },

  drawn(random) {
    return [Array.from({ length: 9 }, () => random.integer(20)), random.uniform()];
  },

  wrong: [
    {
      says: 'half a sprint',
      answer() {
        return (futures, share) => {
          const place = share * (futures.length - 1);
          const inOrder = sorted(futures);
          const below = Math.floor(place);
          const above = Math.min(futures.length - 1, below + 1);
          return inOrder[below] + (place - below) * (inOrder[above] - inOrder[below]);
        };
      },
    },
    {
      says: 'sorted as text',
      answer() {
        return (futures, share) =>
          futures.toSorted()[Math.max(0, Math.ceil(share * futures.length) - 1)];
      },
    },
    {
      says: 'One future too few',
      answer() {
        return (futures, share) =>
          sorted(futures)[Math.max(0, Math.floor(share * futures.length) - 1)];
      },
    },
    {
      says: 'One future too many',
      answer() {
        return (futures, share) =>
          sorted(futures)[Math.min(futures.length - 1, Math.floor(share * futures.length))];
      },
    },
  ],

  checks(promise, check) {
    const futures = [5, 4, 7, 5, 6, 5, 4, 6, 5, 9];
    const because = (found: number) =>
      Number.isInteger(found)
        ? undefined
        : 'Nobody plans half a sprint: return one of the futures, the first that covers the share.';
    check('Half of ten futures', () => promise(futures, 0.5), 5, { because });
    check('85 % of ten: nine must be done', () => promise(futures, 0.85), 7, {
      because: (found) =>
        found === 6 ? 'One future too few: eight of ten are 80 %, below the 85 %.' : because(found),
    });
    check('80 % of ten: eight must be done', () => promise(futures, 0.8), 6, {
      because: (found) =>
        found === 7 ? 'One future too many: eight of ten are the 80 % already.' : because(found),
    });
    check('All of them', () => promise(futures, 1), 9);
    check('A share near nothing', () => promise(futures, 0.01), 4);
    check('Nine and ten sprints', () => promise([10, 9, 11, 9, 12], 0.4), 9, {
      because: (found) =>
        found === 11 ? 'Were they sorted as text? "10" comes before "9".' : undefined,
    });
    const untouched = [3, 1, 2];
    const change = () => {
      promise(untouched, 0.5);
      return untouched;
    };
    check('The list stays as it was', change, [3, 1, 2], {
      because: () => 'sort() changes the list itself: use toSorted() or sort a copy.',
    });
  },
};
