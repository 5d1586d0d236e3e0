/**
 * Average precision at 101 recalls
 *
 * Detections come from the best score down: true where one found a defect that was not yet found.
 * Read the levelled precision at recall 0, 0.01, … 1, as COCO does, and return the mean. Without
 * any defect the answer is −1.
 *
 * @station 5
 * @hint At each rank, precision is hits so far over detections so far; recall is hits so far over all defects.
 * @hint Levelled: at a recall, take the best precision of all ranks that reach at least that recall, not of the first one.
 * @hint Recalls that no rank reaches read 0, and still count among the 101. Write them as i / 100.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (found: boolean[], defects: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function averagePrecision(found: boolean[], defects: number): number {
      // Precision at the end of the list. What is it on the way there?
      return found.filter((hit) => hit).length / Math.max(found.length, defects);
    }
    return averagePrecision;
  },

  solution() {
    function averagePrecision(found: boolean[], defects: number): number {
      if (defects === 0) return -1;
      let hits = 0;
      const ranks = found.map((hit, i) => {
        if (hit) hits++;
        return { precision: hits / (i + 1), recall: hits / defects };
      });
      let sum = 0;
      for (let i = 0; i <= 100; i++) {
        const reached = ranks.filter((rank) => rank.recall >= i / 100);
        sum += Math.max(0, ...reached.map((rank) => rank.precision));
      }
      return sum / 101;
    }
    return averagePrecision;
  },

  drawn(random) {
    const found = Array.from({ length: 8 }, () => random.chance(0.5));
    return [found, found.filter(Boolean).length + random.integer(4)];
  },

  wrong: [
    {
      says: 'levelled',
      answer() {
        return (found, defects) => {
          if (defects === 0) return -1;
          const hits = found.map((_, i) => found.slice(0, i + 1).filter(Boolean).length);
          let sum = 0;
          for (let i = 0; i <= 100; i++) {
            const first = hits.findIndex((count) => count / defects >= i / 100);
            sum += first < 0 ? 0 : hits[first] / (first + 1);
          }
          return sum / 101;
        };
      },
    },
    {
      says: '11 recalls',
      answer() {
        return (found, defects) => {
          if (defects === 0) return -1;
          const hits = found.map((_, i) => found.slice(0, i + 1).filter(Boolean).length);
          let sum = 0;
          for (let i = 0; i <= 10; i++)
            sum += Math.max(
              0,
              ...hits.map((count, at) => (count / defects >= i / 10 ? count / (at + 1) : 0)),
            );
          return sum / 11;
        };
      },
    },
    {
      says: 'defects that were never found',
      answer() {
        return (found, defects) => {
          if (defects === 0) return -1;
          const hits = found.map((_, i) => found.slice(0, i + 1).filter(Boolean).length);
          const all = hits[hits.length - 1] ?? 1;
          let sum = 0;
          for (let i = 0; i <= 100; i++)
            sum += Math.max(
              0,
              ...hits.map((count, at) => (count / all >= i / 100 ? count / (at + 1) : 0)),
            );
          return sum / 101;
        };
      },
    },
  ],

  checks(averagePrecision, check) {
    const near = (found: number, other: number) => Math.abs(found - other) < 1e-9;
    check('All found, nothing else', () => averagePrecision([true, true], 2), 1);
    check(
      'Three of four found, one false between',
      () => averagePrecision([true, true, false, true, false, false], 4),
      (51 + 25 * 0.75) / 101,
      {
        because: (found) =>
          near(found, 7.5 / 11)
            ? 'That is the mean over 11 recalls, as VOC 2007 has it. COCO reads 101.'
            : found > 0.9
              ? 'Recall divides by all defects, including defects that were never found.'
              : undefined,
      },
    );
    check(
      'A late run of hits',
      () => averagePrecision([true, false, false, true, true], 3),
      (34 + 67 * 0.6) / 101,
      {
        because: (found) =>
          near(found, (34 + 33 * 0.5 + 34 * 0.6) / 101)
            ? 'The curve is levelled from the right: at recall 0.5 the last rank still offers 0.6.'
            : undefined,
      },
    );
    check('Nothing detected', () => averagePrecision([], 3), 0, {
      because: (found) =>
        Number.isFinite(found) ? undefined : 'Math.max() of nothing is −Infinity: put a 0 in.',
    });
    check('No defects, one false call', () => averagePrecision([false], 0), -1, {
      because: () =>
        'Without defects there is no recall. COCO says −1 and leaves it out of the mean.',
    });
  },
};
