/**
 * Keep the best box, drop its doubles
 *
 * Write non-maximum suppression: take the boxes from the best score down, and keep one unless its
 * IoU with a kept box is above the threshold. Return the indices of the kept, best first; of two
 * equal scores the earlier box comes first.
 *
 * @station 9
 * @hint Sort the indices by score, not the boxes: you have to return where each box stood.
 * @hint Go down the list with a list of kept indices. A candidate has to be compared with the kept ones only.
 * @hint kept.some((k) => intersectionOverUnion(boxes[k], boxes[candidate]) > threshold) says whether it is a double.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import { intersectionOverUnion } from '#vision';
import type { Box } from '#vision';

type Answer = (boxes: readonly Box[], scores: readonly number[], threshold: number) => number[];

export const exercise: Exercise<Answer> = {
  starter() {
    function keepTheBest(
      boxes: readonly Box[],
      scores: readonly number[],
      threshold: number,
    ): number[] {
      const overlaps = (i: number, j: number) => intersectionOverUnion(boxes[i], boxes[j]);
      // Which order do you go in, and which boxes is a candidate compared with?
      return scores.map((_, i) => i).filter((i) => overlaps(i, i) > threshold);
    }
    return keepTheBest;
  },

  solution() {
    function keepTheBest(
      boxes: readonly Box[],
      scores: readonly number[],
      threshold: number,
    ): number[] {
      const bestFirst = scores.map((_, i) => i).sort((i, j) => scores[j] - scores[i]);
      const kept: number[] = [];
      for (const candidate of bestFirst) {
        const double = kept.some(
          (k) => intersectionOverUnion(boxes[k], boxes[candidate]) > threshold,
        );
        if (!double) kept.push(candidate);
      }
      return kept;
    }
    return keepTheBest;
  },

  drawn(random) {
    const boxes = Array.from({ length: 7 }, () => {
      const [left, top] = [random.integer(6), random.integer(6)];
      return [left, top, left + 1 + random.integer(6), top + 1 + random.integer(6)] as const;
    });
    return [boxes, boxes.map(() => random.integer(5) / 4), random.pick([0.25, 0.5])];
  },

  wrong: [
    {
      says: 'from the best score down',
      answer() {
        return (boxes, scores, threshold) => {
          const kept: number[] = [];
          scores.forEach((_, i) => {
            if (!kept.some((k) => intersectionOverUnion(boxes[k], boxes[i]) > threshold))
              kept.push(i);
          });
          return kept;
        };
      },
    },
    {
      says: 'already dropped',
      answer() {
        return (boxes, scores, threshold) => {
          const order = scores.map((_, i) => i).sort((i, j) => scores[j] - scores[i]);
          return order.filter((i, at) =>
            order
              .slice(0, at)
              .every((better) => intersectionOverUnion(boxes[better], boxes[i]) <= threshold),
          );
        };
      },
    },
    {
      says: 'equal to the threshold',
      answer() {
        return (boxes, scores, threshold) => {
          const kept: number[] = [];
          for (const i of scores.map((_, i) => i).sort((i, j) => scores[j] - scores[i]))
            if (!kept.some((k) => intersectionOverUnion(boxes[k], boxes[i]) >= threshold))
              kept.push(i);
          return kept;
        };
      },
    },
    {
      says: 'best score first',
      answer() {
        return (boxes, scores, threshold) => {
          const kept: number[] = [];
          for (const i of scores.map((_, i) => i).sort((i, j) => scores[j] - scores[i]))
            if (!kept.some((k) => intersectionOverUnion(boxes[k], boxes[i]) > threshold))
              kept.push(i);
          return kept.sort((i, j) => i - j);
        };
      },
    },
  ],

  checks(keepTheBest, check) {
    const spur: readonly Box[] = [
      [0, 0, 10, 10],
      [1, 0, 11, 10],
      [40, 0, 50, 10],
    ];
    check(
      'Two boxes on a spur, one on a short',
      () => keepTheBest(spur, [0.6, 0.9, 0.7], 0.5),
      [1, 2],
      {
        because: (found) =>
          found.includes(0)
            ? 'Box 0 scores 0.6 and lies on box 1, which scores 0.9. Go from the best score down.'
            : undefined,
      },
    );
    check(
      'Three that do not touch',
      () =>
        keepTheBest(
          [
            [0, 0, 4, 4],
            [9, 0, 13, 4],
            [20, 0, 24, 4],
          ],
          [0.2, 0.9, 0.5],
          0.5,
        ),
      [1, 2, 0],
      {
        because: (found) =>
          found.length === 3 ? 'All are kept; return them with the best score first.' : undefined,
      },
    );
    const chain: readonly Box[] = [
      [0, 0, 10, 10],
      [3, 0, 13, 10],
      [6, 0, 16, 10],
    ];
    check(
      'A chain: the second lies on both',
      () => keepTheBest(chain, [0.9, 0.8, 0.7], 0.5),
      [0, 2],
      {
        because: (found) =>
          found.length === 1
            ? 'Box 2 lies on box 1, but box 1 is already dropped. Only kept boxes may drop others.'
            : undefined,
      },
    );
    const half: readonly Box[] = [
      [0, 0, 4, 4],
      [0, 0, 4, 2],
    ];
    check('An IoU of exactly 0.5', () => keepTheBest(half, [0.9, 0.8], 0.5), [0, 1], {
      because: (found) =>
        found.length === 1
          ? 'An IoU equal to the threshold is kept; only above it is a double.'
          : undefined,
    });
    check('Equal scores', () => keepTheBest(spur.slice(0, 2), [0.8, 0.8], 0.5), [0], {
      because: () => 'Of equal scores the earlier box comes first.',
    });
    check('No boxes', () => keepTheBest([], [], 0.5), []);
  },
};
