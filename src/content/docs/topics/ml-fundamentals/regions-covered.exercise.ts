/**
 * How much of each defect is covered
 *
 * Per-region overlap at one threshold. Every pixel has a score and the number of its defect, 0 for a
 * good one. A pixel is flagged if its score is at least the threshold. Return the mean over defects
 * of the share of their pixels that is flagged, NaN where there is no defect.
 *
 * @station 5
 * @hint Each defect counts the same, however many pixels it has. So a share for each defect comes first, and the mean after.
 * @hint new Set(defects) has every number once. Leave out 0, which is no defect.
 * @hint For each number: the pixels with it, of these the flagged ones, and the quotient. Without a defect the mean is 0 / 0.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (scores: number[], defects: number[], threshold: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function regionsCovered(scores: number[], defects: number[], threshold: number): number {
      const bad = scores.filter((_, pixel) => defects[pixel] > 0);
      // All bad pixels in one heap: what does a small defect count for here?
      return bad.filter((score) => score >= threshold).length / bad.length;
    }
    return regionsCovered;
  },

  solution() {
    function regionsCovered(scores: number[], defects: number[], threshold: number): number {
      const numbers = [...new Set(defects)].filter((number) => number > 0);
      const shares = numbers.map((number) => {
        const own = scores.filter((_, pixel) => defects[pixel] === number);
        return own.filter((score) => score >= threshold).length / own.length;
      });
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    }
    return regionsCovered;
  },

  drawn(random) {
    const pixels = Array.from({ length: 16 }, () => random.integer(4));
    return [pixels.map(() => random.integer(5) / 4), pixels, random.pick([0.25, 0.5, 0.75])];
  },

  wrong: [
    {
      says: 'in one heap',
      answer() {
        return (scores, defects, threshold) => {
          const bad = scores.filter((_, pixel) => defects[pixel] > 0);
          return bad.filter((score) => score >= threshold).length / bad.length;
        };
      },
    },
    {
      says: 'touched',
      answer() {
        return (scores, defects, threshold) => {
          const numbers = [...new Set(defects)].filter((number) => number > 0);
          const touched = numbers.filter((number) =>
            scores.some((score, pixel) => defects[pixel] === number && score >= threshold),
          );
          return touched.length / numbers.length;
        };
      },
    },
    {
      says: 'background is no defect',
      answer() {
        return (scores, defects, threshold) => {
          const numbers = [...new Set(defects)];
          const shares = numbers.map((number) => {
            const own = scores.filter((_, pixel) => defects[pixel] === number);
            return own.filter((score) => score >= threshold).length / own.length;
          });
          return shares.reduce((sum, share) => sum + share, 0) / shares.length;
        };
      },
    },
    {
      says: 'at least',
      answer() {
        return (scores, defects, threshold) => {
          const numbers = [...new Set(defects)].filter((number) => number > 0);
          const shares = numbers.map((number) => {
            const own = scores.filter((_, pixel) => defects[pixel] === number);
            return own.filter((score) => score > threshold).length / own.length;
          });
          return shares.reduce((sum, share) => sum + share, 0) / shares.length;
        };
      },
    },
  ],

  checks(regionsCovered, check) {
    const near = (found: number, other: number) => Math.abs(found - other) < 1e-9;
    check(
      'A stain of eight pixels, and a bite of two that is missed',
      () => regionsCovered([9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 0], 5),
      0.5,
      {
        because: (found) =>
          near(found, 0.8)
            ? 'That is all bad pixels in one heap: the stain speaks for the bite. Take a share for each defect, then the mean.'
            : near(found, 1 / 3)
              ? 'The good pixels were counted as a third region. The background is no defect.'
              : undefined,
      },
    );
    check(
      'Half of a scratch and a quarter of a bite',
      () => regionsCovered([8, 8, 2, 2, 8, 2, 2, 2, 8], [3, 3, 3, 3, 7, 7, 7, 7, 0], 5),
      0.375,
      {
        because: (found) =>
          near(found, 1)
            ? 'A defect that is touched is not covered: ask how large a part of its pixels is flagged.'
            : undefined,
      },
    );
    check('A score of exactly the threshold', () => regionsCovered([5, 4], [1, 1], 5), 0.5, {
      because: (found) =>
        found === 0 ? 'A score equal to the threshold is flagged: at least, not above.' : undefined,
    });
    check('Good pixels alone', () => regionsCovered([9, 1], [0, 0], 5), NaN, {
      because: () => 'Without a defect there is no share to average: 0 / 0, NaN by itself.',
    });
  },
};
