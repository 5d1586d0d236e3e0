/**
 * Each row by itself
 *
 * Write layer normalisation: each row to mean 0 and variance 1 over its own numbers, the variance
 * over n, with `epsilon` added under the root; then times `scale` and plus `shift`, one number a
 * column.
 *
 * @station 4
 * @hint Mean and variance belong to a row. Nothing of another row goes in.
 * @hint The variance is the mean of the squared distances from the mean: divide by n and not by n − 1.
 * @hint scale[j] * (value − mean) / Math.sqrt(variance + epsilon) + shift[j]
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (rows: number[][], scale: number[], shift: number[], epsilon: number) => number[][];

export const exercise: Exercise<Answer> = {
  starter() {
    function normalByItself(
      rows: number[][],
      scale: number[],
      shift: number[],
      epsilon: number,
    ): number[][] {
      return rows.map((row) => {
        const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
        // Centred. What of the spread, of epsilon, and of scale and shift?
        return row.map((value, j) => value - mean + 0 * (epsilon + scale[j] + shift[j]));
      });
    }
    return normalByItself;
  },

  solution() {
    function normalByItself(
      rows: number[][],
      scale: number[],
      shift: number[],
      epsilon: number,
    ): number[][] {
      const mean = (row: number[]) => row.reduce((sum, value) => sum + value, 0) / row.length;
      return rows.map((row) => {
        const middle = mean(row);
        const deviation = Math.sqrt(mean(row.map((value) => (value - middle) ** 2)) + epsilon);
        return row.map((value, j) => (scale[j] * (value - middle)) / deviation + shift[j]);
      });
    }
    return normalByItself;
  },

  drawn(random) {
    const width = 2 + random.integer(4);
    const row = () => Array.from({ length: width }, () => random.integer(21) - 10);
    return [[row(), row(), row()], row(), row(), random.pick([0.5, 1, 2])];
  },

  wrong: [
    {
      says: 'over n',
      answer() {
        return (rows, scale, shift, epsilon) =>
          rows.map((row) => {
            const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
            const squares = row.reduce((sum, value) => sum + (value - mean) ** 2, 0);
            const deviation = Math.sqrt(squares / (row.length - 1) + epsilon);
            return row.map((value, j) => (scale[j] * (value - mean)) / deviation + shift[j]);
          });
      },
    },
    {
      says: 'down the columns',
      answer() {
        return (rows, scale, shift, epsilon) => {
          const means = rows[0].map(
            (_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length,
          );
          const spreads = rows[0].map((_, j) =>
            Math.sqrt(
              rows.reduce((sum, row) => sum + (row[j] - means[j]) ** 2, 0) / rows.length + epsilon,
            ),
          );
          return rows.map((row) =>
            row.map((value, j) => (scale[j] * (value - means[j])) / spreads[j] + shift[j]),
          );
        };
      },
    },
    {
      says: 'under the root',
      answer() {
        return (rows, scale, shift, epsilon) =>
          rows.map((row) => {
            const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
            const squares = row.reduce((sum, value) => sum + (value - mean) ** 2, 0);
            const deviation = Math.sqrt(squares / row.length) + epsilon;
            return row.map((value, j) => (scale[j] * (value - mean)) / deviation + shift[j]);
          });
      },
    },
  ],

  checks(normalByItself, check) {
    const ones = [1, 1];
    const zeros = [0, 0];
    check(
      'Two numbers, and 3 under the root',
      () => normalByItself([[1, 3]], ones, zeros, 3),
      [[-0.5, 0.5]],
      {
        because: (found) =>
          Math.abs(found[0][1] - 1 / Math.sqrt(5)) < 1e-6
            ? 'The variance is over n here, not over n − 1: 1, and not 2.'
            : Math.abs(found[0][1] - 0.25) < 1e-6
              ? 'Epsilon stands under the root, beside the variance.'
              : undefined,
      },
    );
    check(
      'Two rows of very different size',
      () => normalByItself([[0, 2], [100, 300]], ones, zeros, 0), // prettier-ignore
      [[-1, 1], [-1, 1]], // prettier-ignore
      {
        because: (found) =>
          found[0][0] === found[0][1]
            ? 'You went down the columns, as batch normalisation does. Here each row is for itself.'
            : undefined,
      },
    );
    check('Scale and shift', () => normalByItself([[1, 3]], [10, 2], [0, 7], 3), [[-5, 8]]);
    check('A row of equal numbers', () => normalByItself([[4, 4]], ones, [1, 2], 1e-5), [[1, 2]]);
  },
};
