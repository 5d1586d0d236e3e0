/**
 * Kappa from a table
 *
 * Two inspectors judged the same boards. The table counts how often the first said the row and the
 * second said the column. Return Cohen's kappa: the agreement beyond chance. When chance alone
 * agrees fully there is nothing to measure: NaN.
 *
 * @station 3
 * @hint The share on which they agree stands on the diagonal.
 * @hint By chance they would meet in class i as often as the first says i times as often as the second says i: row share × column share, added up over the classes.
 * @hint kappa = (agreed − chance) / (1 − chance).
 */
import { cohenKappa } from '#vision';
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (table: number[][]) => number;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const agreement = (table: readonly (readonly number[])[]): number =>
  sum(table.map((row, i) => row[i])) / sum(table.flat());

export const exercise: Exercise<Answer> = {
  starter() {
    function kappa(table: number[][]): number {
      const all = table.flat().reduce((sum, count) => sum + count, 0);
      // Agreement alone: how much of it is luck?
      return table.reduce((sum, row, i) => sum + row[i], 0) / all;
    }
    return kappa;
  },

  solution() {
    function kappa(table: number[][]): number {
      const all = table.flat().reduce((sum, count) => sum + count, 0);
      let [agreed, chance] = [0, 0];
      table.forEach((row, i) => {
        const first = row.reduce((sum, count) => sum + count, 0) / all;
        const second = table.reduce((sum, other) => sum + other[i], 0) / all;
        agreed += row[i] / all;
        chance += first * second;
      });
      return chance === 1 ? NaN : (agreed - chance) / (1 - chance);
    }
    return kappa;
  },

  drawn(random) {
    return [
      Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => 1 + random.integer(20))),
    ];
  },

  wrong: [
    {
      says: 'That is the agreement',
      answer() {
        return agreement;
      },
    },
    {
      says: 'as if both chose every class equally often',
      answer() {
        return (table) => {
          const chance = 1 / table.length;
          return (agreement(table) - chance) / (1 - chance);
        };
      },
    },
    {
      says: 'both inspectors have their own habits',
      answer() {
        return (table) => {
          const all = sum(table.flat());
          const chance = sum(table.map((row) => (sum(row) / all) ** 2));
          return (agreement(table) - chance) / (1 - chance);
        };
      },
    },
    {
      says: 'Both said one and the same thing throughout',
      answer() {
        return (table) => {
          const all = sum(table.flat());
          const column = (i: number) => sum(table.map((row) => row[i]));
          const chance = sum(table.map((row, i) => (sum(row) * column(i)) / all ** 2));
          return chance === 1 ? 1 : (agreement(table) - chance) / (1 - chance);
        };
      },
    },
  ],

  checks(kappa, check) {
    check(
      'The first calls all good, the second all bad',
      () =>
        kappa([
          [0, 5],
          [0, 0],
        ]),
      0,
    );
    const picked = [
      [45, 5],
      [5, 45],
    ];
    check('100 boards, half of them bad', () => kappa(picked), 0.8, {
      because: (found) =>
        Math.abs(found - 0.9) < 1e-9 ? 'That is the agreement, with luck in it.' : undefined,
    });
    const everyday = [
      [92, 4],
      [4, 0],
    ];
    check('92 % agreement on everyday boards', () => kappa(everyday), -1 / 24, {
      because: (found) =>
        Math.abs(found - 0.84) < 1e-9
          ? 'That is chance as if both chose every class equally often; here nearly all is “good”.'
          : undefined,
    });
    const strict = [
      [40, 0],
      [30, 30],
    ];
    check('A strict inspector and a kind one', () => kappa(strict), 4 / 9, {
      because: (found) =>
        Math.abs(found - 0.375) < 1e-9
          ? 'Row and column differ here: both inspectors have their own habits.'
          : undefined,
    });
    const kinds = [
      [20, 2, 0],
      [3, 15, 4],
      [1, 2, 13],
    ];
    const calls = kinds.flatMap((row, i) =>
      row.flatMap((count, j) => Array.from({ length: count }, () => [i, j] as const)),
    );
    const expected = cohenKappa(
      calls.map(([first]) => first),
      calls.map(([, second]) => second),
    );
    check('Three kinds of defect', () => kappa(kinds), expected);
    const silent = [
      [80, 0],
      [0, 0],
    ];
    check('All boards good, and both say so', () => kappa(silent), NaN, {
      because: () =>
        'Both said one and the same thing throughout: there is nothing to measure, NaN.',
    });
  },
};
