/**
 * Whom to ask about
 *
 * Each row has a model's probabilities for the kinds of a picture. Return the indices of the `count`
 * pictures in which the lead of the first kind over the second is smallest, the closest race first; of
 * equal ones the earlier picture.
 *
 * @station 3
 * @hint The lead is the largest probability less the second largest. The order of the kinds in a row says nothing.
 * @hint Sort the indices by their lead, rising. A sort keeps equal ones in their order.
 * @hint [...row].sort((a, b) => b - a) leaves the row as it is and gives the two largest first.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (rows: number[][], count: number) => number[];

export const exercise: Exercise<Answer> = {
  starter() {
    function closestRace(rows: number[][], count: number): number[] {
      // The least sure of its first kind. Is that also the closest race?
      const lead = (row: number[]) => Math.max(...row);
      const order = rows.map((_, i) => i).sort((i, j) => lead(rows[i]) - lead(rows[j]));
      return order.slice(0, count);
    }
    return closestRace;
  },

  solution() {
    function closestRace(rows: number[][], count: number): number[] {
      const leads = rows.map((row) => {
        const [first, second] = [...row].sort((a, b) => b - a);
        return first - second;
      });
      const order = leads.map((_, i) => i).sort((i, j) => leads[i] - leads[j]);
      return order.slice(0, count);
    }
    return closestRace;
  },

  drawn(random) {
    const rows = Array.from({ length: 6 }, () => {
      const parts = Array.from({ length: 3 }, () => 1 + random.integer(5));
      const whole = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => part / whole);
    });
    return [rows, 1 + random.integer(6)];
  },

  wrong: [
    {
      says: 'least sure of the first kind',
      answer() {
        return (rows, count) =>
          rows
            .map((_, i) => i)
            .sort((i, j) => Math.max(...rows[i]) - Math.max(...rows[j]))
            .slice(0, count);
      },
    },
    {
      says: 'surest first',
      answer() {
        return (rows, count) => {
          const leads = rows.map((row) => {
            const [first, second] = [...row].sort((a, b) => b - a);
            return first - second;
          });
          return leads
            .map((_, i) => i)
            .sort((i, j) => leads[j] - leads[i])
            .slice(0, count);
        };
      },
    },
    {
      says: 'place in the row',
      answer() {
        return (rows, count) =>
          rows
            .map((_, i) => i)
            .sort((i, j) => Math.abs(rows[i][0] - rows[i][1]) - Math.abs(rows[j][0] - rows[j][1]))
            .slice(0, count);
      },
    },
  ],

  checks(closestRace, check) {
    const rows = [
      [0.5, 0.45, 0.05],
      [0.4, 0.3, 0.3],
      [0.9, 0.05, 0.05],
    ];
    check('A close race of two, and three that are all low', () => closestRace(rows, 2), [0, 1], {
      because: (found) =>
        found[0] === 1
          ? 'Picture 1 is least sure of the first kind, but nobody is close behind. In picture 0 two kinds compete: 0.50 against 0.45.'
          : found[0] === 2
            ? 'That is the surest first. A small lead is a close race.'
            : undefined,
    });
    check(
      'The two largest stand last',
      () =>
        closestRace(
          [
            [0.2, 0.2, 0.6],
            [0.02, 0.5, 0.48],
          ],
          1,
        ),
      [1],
      {
        because: () =>
          'Compare the two largest probabilities, whatever their place in the row: 0.50 and 0.48.',
      },
    );
    check(
      'Equal leads',
      () =>
        closestRace(
          [
            [0.75, 0.25],
            [0.25, 0.75],
            [0.5, 0.5],
          ],
          3,
        ),
      [2, 0, 1],
    );
    check('None asked for', () => closestRace(rows, 0), []);
  },
};
