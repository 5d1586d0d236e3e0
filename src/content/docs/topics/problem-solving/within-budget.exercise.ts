/**
 * The best model that keeps the budget
 *
 * Each model has a recall and measured latencies in milliseconds. Return the name of the one with
 * the highest recall whose 99th percentile is within the budget; of equal recalls, the one with
 * the lower percentile; null if none fits. The 99th percentile is the smallest measured latency
 * that at least 99 % of them do not exceed.
 *
 * @station 9
 * @hint The mean hides the field that makes the line wait. Write a function that returns the 99th percentile of a list first.
 * @hint Sorted, the latency at index Math.ceil(0.99 · n) − 1 is not exceeded by at least 99 % of n. Does sort() sort numbers?
 * @hint Filter the models that fit, sort by recall downwards and then by percentile upwards, and take the first, if there is one.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Model {
  readonly name: string;
  readonly recall: number;
  readonly latencies: readonly number[];
}
type Answer = (models: readonly Model[], budget: number) => string | null;

export const exercise: Exercise<Answer> = {
  starter() {
    function withinBudget(
      models: readonly { name: string; recall: number; latencies: readonly number[] }[],
      budget: number,
    ): string | null {
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      // Fast enough on average. Is that what the line waits for?
      return models.find((model) => mean(model.latencies) <= budget)?.name ?? null;
    }
    return withinBudget;
  },

  solution() {
    function withinBudget(
      models: readonly { name: string; recall: number; latencies: readonly number[] }[],
      budget: number,
    ): string | null {
      const p99 = (values: readonly number[]) =>
        values.toSorted((a, b) => a - b)[Math.ceil(0.99 * values.length) - 1];
      const fitting = models
        .map(({ name, recall, latencies }) => ({ name, recall, slowest: p99(latencies) }))
        .filter(({ slowest }) => slowest <= budget)
        .sort((a, b) => b.recall - a.recall || a.slowest - b.slowest);
      return fitting[0]?.name ?? null;
    }
    return withinBudget;
  },

  drawn(random) {
    const model = (_: unknown, i: number) => ({
      name: `model ${i}`,
      recall: random.pick([0.9, 0.95]),
      latencies: Array.from({ length: 150 }, () => 80 + random.integer(60)),
    });
    return [Array.from({ length: 4 }, model), 130 + random.integer(10)];
  },

  wrong: [
    {
      says: 'its mean fits',
      answer() {
        return (models, budget) => {
          const mean = (values: readonly number[]) =>
            values.reduce((sum, value) => sum + value, 0) / values.length;
          const fitting = models
            .filter((model) => mean(model.latencies) <= budget)
            .sort((a, b) => b.recall - a.recall);
          return fitting[0]?.name ?? null;
        };
      },
    },
    {
      says: 'as text',
      answer() {
        return (models, budget) => {
          const p99 = (values: readonly number[]) =>
            values.toSorted()[Math.ceil(0.99 * values.length) - 1];
          const fitting = models
            .filter((model) => p99(model.latencies) <= budget)
            .sort((a, b) => b.recall - a.recall || p99(a.latencies) - p99(b.latencies));
          return fitting[0]?.name ?? null;
        };
      },
    },
    {
      says: 'one place too far',
      answer() {
        return (models, budget) => {
          const p99 = (values: readonly number[]) =>
            values.toSorted((a, b) => a - b)[Math.floor(0.99 * values.length)];
          const fitting = models
            .filter((model) => p99(model.latencies) <= budget)
            .sort((a, b) => b.recall - a.recall || p99(a.latencies) - p99(b.latencies));
          return fitting[0]?.name ?? null;
        };
      },
    },
    {
      says: 'fastest',
      answer() {
        return (models, budget) => {
          const p99 = (values: readonly number[]) =>
            values.toSorted((a, b) => a - b)[Math.ceil(0.99 * values.length) - 1];
          const fitting = models
            .filter((model) => p99(model.latencies) <= budget)
            .sort((a, b) => p99(a.latencies) - p99(b.latencies));
          return fitting[0]?.name ?? null;
        };
      },
    },
  ],

  checks(withinBudget, check) {
    /** 100 latencies: the usual one, and the slow ones. */
    const measured = (usual: number, ...slow: number[]) => [
      ...slow,
      ...Array.from({ length: 100 - slow.length }, () => usual),
    ];
    const small: Model = { name: 'small', recall: 0.965, latencies: measured(60, 70, 80) };
    const int8: Model = { name: 'medium, int8', recall: 0.972, latencies: measured(85, 100, 104) };
    const medium: Model = { name: 'medium', recall: 0.978, latencies: measured(90, 170, 160, 150) };
    const models = [small, medium, int8];
    check('120 ms for three models', () => withinBudget(models, 120), 'medium, int8', {
      because: (found) =>
        found === 'medium'
          ? 'Three fields of a hundred take 150 ms or more with it; only its mean fits.'
          : found === 'small'
            ? 'It is the fastest that fits. Within the budget, recall decides.'
            : undefined,
    });
    check(
      'Times of two and three digits',
      () => withinBudget([{ ...small, latencies: measured(90, 130, 140) }], 120),
      null,
      {
        because: () =>
          'Two of a hundred are above 120 ms. If you sort, mind that sort() alone compares as text.',
      },
    );
    check(
      'One slow field of a hundred',
      () => withinBudget([{ ...small, latencies: measured(90, 500) }], 120),
      'small',
      {
        because: () =>
          '99 of 100 are within 90 ms, so that is the percentile. You read one place too far.',
      },
    );
    check(
      'On the budget to the millisecond',
      () => withinBudget([{ ...small, latencies: measured(120) }], 120),
      'small',
    );
    check(
      'Equal recalls',
      () =>
        withinBudget(
          [
            { ...int8, name: 'first' },
            { ...int8, name: 'quicker', latencies: measured(70) },
          ],
          120,
        ),
      'quicker',
      { because: () => 'Both have the same recall; take the lower 99th percentile.' },
    );
    check('None fits', () => withinBudget(models, 50), null);
  },
};
