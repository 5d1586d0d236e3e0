/**
 * How well does a box fit?
 *
 * Write the intersection over union of two boxes, [left, top, right, bottom] in pixels, where right
 * and bottom are edges, not pixels. Boxes that do not touch overlap by 0; so does an empty box.
 *
 * @station 5
 * @hint The overlap reaches from the larger of the two left edges to the smaller of the two right edges.
 * @hint Width and height of the overlap can come out negative. What does the product of two negative numbers look like?
 * @hint Union = both areas minus what was counted twice. When it is 0 there is nothing to divide by.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import type { Box } from '#vision';

type Answer = (a: Box, b: Box) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function overlap(a: Box, b: Box): number {
      const [left, top] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
      // Where does the overlap end? How large is it, and how large is the union?
      return left + top;
    }
    return overlap;
  },

  solution() {
    function overlap(a: Box, b: Box): number {
      const width = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]));
      const height = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
      const area = (box: Box) => (box[2] - box[0]) * (box[3] - box[1]);
      const union = area(a) + area(b) - width * height;
      return union === 0 ? 0 : (width * height) / union;
    }
    return overlap;
  },

  drawn(random) {
    const box = () => {
      const [left, top] = [random.integer(5), random.integer(5)];
      return [left, top, left + random.integer(6), top + random.integer(6)] as const;
    };
    return [box(), box()];
  },

  wrong: [
    {
      says: 'both negative',
      answer() {
        return (a, b) => {
          const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
          const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
          const area = (box: Box) => (box[2] - box[0]) * (box[3] - box[1]);
          return (width * height) / (area(a) + area(b) - width * height);
        };
      },
    },
    {
      says: 'one pixel wider',
      answer() {
        return (a, b) => {
          const width = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]) + 1);
          const height = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]) + 1);
          const area = (box: Box) => (box[2] - box[0] + 1) * (box[3] - box[1] + 1);
          return (width * height) / (area(a) + area(b) - width * height);
        };
      },
    },
    {
      says: 'counted twice',
      answer() {
        return (a, b) => {
          const width = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]));
          const height = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
          const area = (box: Box) => (box[2] - box[0]) * (box[3] - box[1]);
          return (width * height) / (area(a) + area(b));
        };
      },
    },
  ],

  checks(overlap, check) {
    check('A box with itself', () => overlap([0, 0, 6, 6], [0, 0, 6, 6]), 1, {
      because: (found) =>
        Math.abs(found - 0.5) < 1e-9 ? 'The overlap is counted twice in the union.' : undefined,
    });
    check('Half of a defect six pixels wide', () => overlap([0, 0, 6, 6], [3, 0, 9, 6]), 1 / 3, {
      because: (found) =>
        Math.abs(found - 28 / 70) < 1e-9
          ? 'Right and bottom are edges here: your boxes are one pixel wider and higher than they are.'
          : undefined,
    });
    check('Neighbours that only touch', () => overlap([0, 0, 6, 6], [6, 0, 12, 6]), 0);
    check('Two boxes far apart, across both axes', () => overlap([0, 0, 2, 2], [5, 5, 9, 9]), 0, {
      because: (found) =>
        found > 0
          ? 'Width and height of the overlap are both negative here, and their product is not.'
          : undefined,
    });
    check('An empty box', () => overlap([4, 4, 4, 4], [4, 4, 4, 4]), 0, {
      because: (found) => (Number.isNaN(found) ? '0 / 0 is not a number.' : undefined),
    });
  },
};
