/**
 * One number that leans to recall
 *
 * Write F-beta from three counts: defects caught, defects that escaped, and good boards rejected.
 * Recall counts beta times as much as precision. Where nothing was caught, it is 0.
 *
 * @station 5
 * @hint Precision is the share of rejects that are defective; recall is the share of defects that were caught.
 * @hint It is a harmonic mean: (1 + beta²) · precision · recall on top. Which of the two goes with beta² below?
 * @hint In counts there is no 0 / 0 to fear: (1 + beta²) · caught over (1 + beta²) · caught + beta² · escapes + overkills.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (caught: number, escapes: number, overkills: number, beta: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function weighRecall(caught: number, escapes: number, overkills: number, beta: number): number {
      // This is accuracy's habit: it counts mistakes alike. What does beta say about them?
      return caught / (caught + escapes + overkills + 0 * beta);
    }
    return weighRecall;
  },

  solution() {
    function weighRecall(caught: number, escapes: number, overkills: number, beta: number): number {
      if (caught === 0) return 0;
      const hits = (1 + beta ** 2) * caught;
      return hits / (hits + beta ** 2 * escapes + overkills);
    }
    return weighRecall;
  },

  drawn(random) {
    return [random.integer(20), random.integer(20), random.integer(20), random.uniform(0.1, 4)];
  },

  wrong: [
    {
      says: 'leans to precision',
      answer() {
        return (caught, escapes, overkills, beta) => {
          const hits = (1 + beta ** 2) * caught;
          return caught === 0 ? 0 : hits / (hits + escapes + beta ** 2 * overkills);
        };
      },
    },
    {
      says: 'Square beta',
      answer() {
        return (caught, escapes, overkills, beta) => {
          const hits = (1 + beta) * caught;
          return caught === 0 ? 0 : hits / (hits + beta * escapes + overkills);
        };
      },
    },
    {
      says: 'harmonic mean',
      answer() {
        return (caught, escapes, overkills, beta) => {
          const precision = caught / (caught + overkills);
          const recall = caught / (caught + escapes);
          return caught === 0 ? 0 : (precision + beta ** 2 * recall) / (1 + beta ** 2);
        };
      },
    },
    {
      says: '0 / 0',
      answer() {
        return (caught, escapes, overkills, beta) => {
          const precision = caught / (caught + overkills);
          const recall = caught / (caught + escapes);
          return ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall);
        };
      },
    },
  ],

  checks(weighRecall, check) {
    check('Beta 0: precision alone', () => weighRecall(3, 2, 1, 0), 0.75);
    check('No defect and no call', () => weighRecall(0, 0, 0, 2), 0);
    check('F1: 8 caught, 2 escaped, 8 overkills', () => weighRecall(8, 2, 8, 1), 16 / 26, {
      because: (found) =>
        Math.abs(found - 0.65) < 1e-9
          ? 'That is the plain mean of 0.5 and 0.8. F-beta is their harmonic mean, nearer to the worse.'
          : undefined,
    });
    check('F2 of the same', () => weighRecall(8, 2, 8, 2), 40 / 56, {
      because: (found) =>
        Math.abs(found - 40 / 74) < 1e-9
          ? 'Your beta leans to precision: beta² belongs to the escapes.'
          : Math.abs(found - 24 / 36) < 1e-9
            ? 'Square beta: F2 puts 4 on an escape, not 2.'
            : undefined,
    });
    check('F0.5 of the same', () => weighRecall(8, 2, 8, 0.5), 10 / 18.5, {
      because: () => 'Below 1, beta leans the other way: an overkill counts more than an escape.',
    });
    check('No mistake', () => weighRecall(40, 0, 0, 2), 1);
    check('An inspector who passes everything', () => weighRecall(0, 40, 0, 2), 0, {
      because: (found) =>
        Number.isNaN(found)
          ? 'Nothing was rejected, so precision is 0 / 0. Agree on 0 before you divide.'
          : undefined,
    });
  },
};
