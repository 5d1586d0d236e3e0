/**
 * Where a query looks
 *
 * Return the attention weights of one query: the softmax of its dot products with the keys, each
 * divided by √d, d the query's length. `open` says of each key whether the query may look at it; a
 * key that is not open has the weight 0, and the others sum to 1. At least one is open.
 *
 * @station 4
 * @hint Score first, weights after: one number a key, then all of them through a softmax.
 * @hint A hidden key must not be in the sum. Setting its weight to 0 afterwards leaves the others too small.
 * @hint Subtract the largest open score before Math.exp, or large scores end in Infinity / Infinity.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (query: number[], keys: number[][], open: boolean[]) => number[];

export const exercise: Exercise<Answer> = {
  starter() {
    function whereItLooks(query: number[], keys: number[][], open: boolean[]): number[] {
      const scores = keys.map((key) => key.reduce((sum, value, k) => sum + value * query[k], 0));
      // Scores are not weights yet. What of their scale, of hidden keys, of large ones?
      return scores.map((score, j) => (open[j] ? score : 0));
    }
    return whereItLooks;
  },

  solution() {
    function whereItLooks(query: number[], keys: number[][], open: boolean[]): number[] {
      const scores = keys.map((key, j) => {
        const dot = key.reduce((sum, value, k) => sum + value * query[k], 0);
        return open[j] ? dot / Math.sqrt(query.length) : -Infinity;
      });
      const largest = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - largest));
      const whole = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => part / whole);
    }
    return whereItLooks;
  },

  drawn(random) {
    const width = 1 + random.integer(4);
    const row = () => Array.from({ length: width }, () => random.integer(9) / 2 - 2);
    const keys = Array.from({ length: 2 + random.integer(4) }, row);
    const seen = random.integer(keys.length);
    return [row(), keys, keys.map((_, j) => j === seen || random.integer(3) > 0)];
  },

  wrong: [
    {
      says: 'divided by √d',
      answer() {
        return (query, keys, open) => {
          const dot = (key: number[]) => key.reduce((sum, value, k) => sum + value * query[k], 0);
          const scores = keys.map((key, j) => (open[j] ? dot(key) : -Infinity));
          const parts = scores.map((score) => Math.exp(score - Math.max(...scores)));
          return parts.map((part) => part / parts.reduce((sum, each) => sum + each, 0));
        };
      },
    },
    {
      says: 'hidden before the softmax',
      answer() {
        return (query, keys, open) => {
          const dot = (key: number[]) => key.reduce((sum, value, k) => sum + value * query[k], 0);
          const scores = keys.map((key) => dot(key) / Math.sqrt(query.length));
          const parts = scores.map((score) => Math.exp(score - Math.max(...scores)));
          const whole = parts.reduce((sum, part) => sum + part, 0);
          return parts.map((part, j) => (open[j] ? part / whole : 0));
        };
      },
    },
    {
      says: 'A score of 0 is no hidden key',
      answer() {
        return (query, keys, open) => {
          const dot = (key: number[]) => key.reduce((sum, value, k) => sum + value * query[k], 0);
          const scores = keys.map((key, j) => (open[j] ? dot(key) / Math.sqrt(query.length) : 0));
          const parts = scores.map((score) => Math.exp(score - Math.max(...scores)));
          return parts.map((part) => part / parts.reduce((sum, each) => sum + each, 0));
        };
      },
    },
    {
      says: 'largest score first',
      answer() {
        return (query, keys, open) => {
          const dot = (key: number[]) => key.reduce((sum, value, k) => sum + value * query[k], 0);
          const parts = keys.map((key, j) =>
            open[j] ? Math.exp(dot(key) / Math.sqrt(query.length)) : 0,
          );
          return parts.map((part) => part / parts.reduce((sum, each) => sum + each, 0));
        };
      },
    },
  ],

  checks(whereItLooks, check) {
    const three = Math.log(3);
    check(
      'A key that fits, and one that does not',
      () =>
        whereItLooks(
          [2 * three, 0, 0, 0],
          [
            [1, 5, 0, 0],
            [0, 0, 7, 1],
          ],
          [true, true],
        ),
      [0.75, 0.25],
      {
        because: (found) =>
          Math.abs(found[0] - 0.9) < 1e-6
            ? 'The scores have to be divided by √d first: 2 here, since a query has four numbers.'
            : undefined,
      },
    );
    check(
      'A key that may not be looked at',
      () => whereItLooks([three], [[1], [0], [1]], [true, true, false]),
      [0.75, 0.25, 0],
      {
        because: (found) =>
          found[2] > 0
            ? 'A score of 0 is no hidden key: e to the 0 is 1. Its score has to be −∞.'
            : Math.abs(found[0] - 3 / 7) < 1e-6
              ? 'The weights sum to less than 1: keys have to be hidden before the softmax and not after it.'
              : undefined,
      },
    );
    check(
      'Large scores',
      () => whereItLooks([900], [[1], [1], [0]], [true, true, true]),
      [0.5, 0.5, 0],
      {
        because: (found) =>
          Number.isNaN(found[0])
            ? 'Infinity / Infinity. Subtract the largest score first; the weights do not change.'
            : undefined,
      },
    );
    check(
      'All scores far below zero',
      () => whereItLooks([-900], [[1], [1]], [true, true]),
      [0.5, 0.5],
    );
    check('One key', () => whereItLooks([3, 1], [[2, 2]], [true]), [1]);
  },
};
