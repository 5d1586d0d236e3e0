/**
 * Keep what is farthest from what you keep
 *
 * The coreset of PatchCore, in one dimension. Begin with value 0 of the list. Then take, again and
 * again, the value whose distance from its nearest kept value is largest; of equal ones the earlier.
 * Return the indices in the order in which they were taken. `size` is at most the number of values.
 *
 * @station 4
 * @hint For every value: how far is the nearest kept one? That is Math.min over the kept ones.
 * @hint Take the index where that is largest. With > instead of >= the earlier of equal ones stays.
 * @hint A value that is kept has distance 0, like its doubles: leave kept indices out.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (values: number[], size: number) => number[];

export const exercise: Exercise<Answer> = {
  starter() {
    function farthestFirst(values: number[], size: number): number[] {
      const kept = [0];
      // The largest value, again and again. Which is farthest from all that are kept?
      while (kept.length < size) kept.push(values.indexOf(Math.max(...values)));
      return kept;
    }
    return farthestFirst;
  },

  solution() {
    function farthestFirst(values: number[], size: number): number[] {
      const kept = [0];
      const gap = (i: number) => Math.min(...kept.map((k) => Math.abs(values[i] - values[k])));
      for (let taken = 1; taken < size; taken++) {
        const left = values.map((_, i) => i).filter((i) => !kept.includes(i));
        kept.push(left.reduce((best, i) => (gap(i) > gap(best) ? i : best)));
      }
      return kept;
    }
    return farthestFirst;
  },

  drawn(random) {
    const values = Array.from({ length: 7 }, () => random.integer(12));
    return [values, 1 + random.integer(7)];
  },

  wrong: [
    {
      says: 'the kept one before',
      answer() {
        return (values, size) => {
          const kept = [0];
          while (kept.length < size) {
            const last = values[kept[kept.length - 1]];
            const left = values.map((_, i) => i).filter((i) => !kept.includes(i));
            const far = (i: number) => Math.abs(values[i] - last);
            kept.push(left.reduce((best, i) => (far(i) > far(best) ? i : best)));
          }
          return kept;
        };
      },
    },
    {
      says: 'mean of the kept',
      answer() {
        return (values, size) => {
          const kept = [0];
          while (kept.length < size) {
            const mean = kept.reduce((sum, k) => sum + values[k], 0) / kept.length;
            const left = values.map((_, i) => i).filter((i) => !kept.includes(i));
            const far = (i: number) => Math.abs(values[i] - mean);
            kept.push(left.reduce((best, i) => (far(i) > far(best) ? i : best)));
          }
          return kept;
        };
      },
    },
    {
      says: 'twice',
      answer() {
        return (values, size) => {
          const kept = [0];
          const gap = (i: number) => Math.min(...kept.map((k) => Math.abs(values[i] - values[k])));
          while (kept.length < size)
            kept.push(values.map((_, i) => i).reduce((best, i) => (gap(i) > gap(best) ? i : best)));
          return kept;
        };
      },
    },
    {
      says: 'the earlier',
      answer() {
        return (values, size) => {
          const kept = [0];
          const gap = (i: number) => Math.min(...kept.map((k) => Math.abs(values[i] - values[k])));
          while (kept.length < size) {
            const left = values.map((_, i) => i).filter((i) => !kept.includes(i));
            kept.push(left.reduce((best, i) => (gap(i) >= gap(best) ? i : best)));
          }
          return kept;
        };
      },
    },
  ],

  checks(farthestFirst, check) {
    const same = (found: readonly number[], other: readonly number[]) =>
      found.length === other.length && found.every((value, i) => value === other[i]);
    check('Five patches, three to keep', () => farthestFirst([0, 1, 2, 10, 5], 3), [0, 3, 4], {
      because: (found) =>
        same(found, [0, 3, 1])
          ? 'After 0 and 10 you took 1. Compare with the nearest of all that are kept, not with the kept one before.'
          : undefined,
    });
    check('A line of four', () => farthestFirst([0, 9, 8, 4], 3), [0, 1, 3], {
      because: (found) =>
        same(found, [0, 1, 2])
          ? 'The value 8 lies beside the kept 9. The distance from the mean of the kept says nothing: take the nearest kept one.'
          : undefined,
    });
    check('All alike', () => farthestFirst([3, 3, 3], 3), [0, 1, 2], {
      because: (found) =>
        new Set(found).size < found.length
          ? 'An index was taken twice. What is kept has distance 0, like its doubles: leave it out.'
          : 'Of equal distances the earlier is taken.',
    });
    check('Equally far on both sides', () => farthestFirst([5, 0, 10], 2), [0, 1], {
      because: () => 'Of equal distances the earlier is taken.',
    });
    check('One is enough', () => farthestFirst([7, 1], 1), [0]);
  },
};
