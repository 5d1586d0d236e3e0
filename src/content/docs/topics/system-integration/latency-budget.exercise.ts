/**
 * Add up a latency budget
 *
 * Each stage says how many milliseconds a pass takes, how often a board passes it, and what share
 * of passes keeps to that time (1 for a hard limit, 0.99 for a p99). Return the total, what the
 * takt leaves over, and the share of boards that is certain to keep the total.
 *
 * @station 9
 * @hint A board passes a stage `times` times. That counts for its milliseconds, and for its chances to be late.
 * @hint The stages may be slow together or apart, and you do not know which. How many boards can be late at most, if no two slow passes fall on the same board?
 * @hint Each pass is late in 1 − share of the cases. Add that up over all passes, take it from 1, and never go below 0.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Stage {
  readonly milliseconds: number;
  readonly times: number;
  readonly share: number;
}
interface Budget {
  readonly total: number;
  readonly spare: number;
  readonly certain: number;
}
type Answer = (stages: Stage[], takt: number) => Budget;

const total = (stages: readonly Stage[]): number =>
  stages.reduce((sum, stage) => sum + stage.milliseconds * stage.times, 0);

export const exercise: Exercise<Answer> = {
  starter() {
    interface Stage {
      milliseconds: number;
      times: number;
      share: number;
    }

    function budget(stages: Stage[], takt: number) {
      // Each stage is counted once, and nothing is said about the slow ones.
      const total = stages.reduce((sum, stage) => sum + stage.milliseconds, 0);
      return { total, spare: takt - total, certain: 0 };
    }
    return budget;
  },

  solution() {
    interface Stage {
      milliseconds: number;
      times: number;
      share: number;
    }

    function budget(stages: Stage[], takt: number) {
      let [total, late] = [0, 0];
      for (const { milliseconds, times, share } of stages) {
        total += milliseconds * times;
        late += (1 - share) * times;
      }
      return { total, spare: takt - total, certain: Math.max(0, 1 - late) };
    }
    return budget;
  },

  drawn(random) {
    const stage = () => ({
      milliseconds: random.integer(50),
      times: 1 + random.integer(8),
      share: random.uniform(0.95, 1),
    });
    return [Array.from({ length: 3 }, stage), 500 + random.integer(1500)];
  },

  wrong: [
    {
      says: 'if slow passes do not come together',
      answer() {
        return (stages, takt) => ({
          total: total(stages),
          spare: takt - total(stages),
          certain: stages.reduce((chance, stage) => chance * stage.share ** stage.times, 1),
        });
      },
    },
    {
      says: 'promises for one field, not for eight',
      answer() {
        return (stages, takt) => ({
          total: total(stages),
          spare: takt - total(stages),
          certain: Math.min(...stages.map((stage) => stage.share)),
        });
      },
    },
    {
      says: 'cannot be less than none',
      answer() {
        return (stages, takt) => ({
          total: total(stages),
          spare: takt - total(stages),
          certain: stages.reduce((sum, stage) => sum - stage.times * (1 - stage.share), 1),
        });
      },
    },
  ],

  checks(budget, check) {
    const capture = { milliseconds: 100, times: 8, share: 1 };
    const decision = { milliseconds: 120, times: 8, share: 0.99 };
    check(
      'Motion and light only, eight times',
      () => budget([capture], 2000),
      { total: 800, spare: 1200, certain: 1 },
      {
        because: (found) =>
          found.total === 100
            ? 'A board has eight fields: count each stage `times` times.'
            : undefined,
      },
    );
    check(
      'Eight fields with a p99 of 120 ms each',
      () => budget([capture, decision], 2000),
      { total: 1760, spare: 240, certain: 0.92 },
      {
        because: ({ certain }) => {
          if (Math.abs(certain - 0.99 ** 8) < 1e-9)
            return 'You may multiply if slow passes do not come together. Nobody promised that.';
          if (certain === 0.99) return 'A p99 promises for one field, not for eight.';
          return undefined;
        },
      },
    );
    check(
      'A ninth stage that breaks the takt',
      () => budget([capture, decision, { milliseconds: 300, times: 1, share: 0.95 }], 2000),
      { total: 2060, spare: -60, certain: 0.87 },
      {
        because: ({ spare }) =>
          spare === 0 ? 'A broken budget shows as a negative spare: say by how much.' : undefined,
      },
    );
    check(
      'Medians: 160 passes, half of them slower',
      () => budget([{ milliseconds: 5, times: 160, share: 0.5 }], 2000),
      { total: 800, spare: 1200, certain: 0 },
      {
        because: ({ certain }) =>
          certain < 0 ? 'A share of boards cannot be less than none: stop at 0.' : undefined,
      },
    );
  },
};
