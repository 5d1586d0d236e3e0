/**
 * Has the light changed?
 *
 * Two lists count pictures in the same bins of brightness: at acceptance and this week. Write the
 * population stability index, (now − before) · ln(now / before) summed over the bins' shares. An
 * empty bin counts as a share of 0.0001.
 *
 * @station 11
 * @hint Counts of two weeks compare only as shares: divide each by the sum of its own list.
 * @hint The sum goes over bins: (q − p) · ln(q / p), where p is the share before and q the share now.
 * @hint Put 0.0001 in before you take the logarithm, and only where the count is 0: Math.max would lift other small shares too.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import { populationStabilityIndexOfCounts } from '#vision';

type Answer = (before: number[], now: number[]) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function stabilityIndex(before: number[], now: number[]): number {
      // Differences of counts. This week was shorter than acceptance, though.
      return now.reduce((sum, count, bin) => sum + Math.abs(count - before[bin]), 0);
    }
    return stabilityIndex;
  },

  solution() {
    function stabilityIndex(before: number[], now: number[]): number {
      const shares = (counts: number[]) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        return counts.map((count) => (count === 0 ? 0.0001 : count / total));
      };
      const [reference, current] = [shares(before), shares(now)];
      return current.reduce(
        (sum, share, bin) => sum + (share - reference[bin]) * Math.log(share / reference[bin]),
        0,
      );
    }
    return stabilityIndex;
  },

  drawn(random) {
    const counts = () => Array.from({ length: 5 }, () => 5 * random.integer(9) + random.integer(2));
    return [
      [...counts(), 3],
      [...counts(), 4],
    ];
  },

  wrong: [
    {
      says: 'shares',
      answer() {
        return (before, now) =>
          now.reduce((sum, q, bin) => {
            const [p, share] = [before[bin] || 0.0001, q || 0.0001];
            return sum + (share - p) * Math.log(share / p);
          }, 0);
      },
    },
    {
      says: 'Kullback–Leibler',
      answer() {
        return (before, now) => {
          const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
          return now.reduce((sum, count, bin) => {
            const [p, q] = [before[bin] / total(before) || 0.0001, count / total(now) || 0.0001];
            return sum + q * Math.log(q / p);
          }, 0);
        };
      },
    },
    {
      says: 'An empty bin',
      answer() {
        return (before, now) => {
          const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
          return now.reduce((sum, count, bin) => {
            const [p, q] = [before[bin] / total(before), count / total(now)];
            return sum + (q - p) * Math.log(q / p);
          }, 0);
        };
      },
    },
    {
      says: 'natural logarithm',
      answer() {
        return (before, now) => {
          const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
          return now.reduce((sum, count, bin) => {
            const [p, q] = [before[bin] / total(before) || 0.0001, count / total(now) || 0.0001];
            return sum + (q - p) * Math.log10(q / p);
          }, 0);
        };
      },
    },
  ],

  checks(stabilityIndex, check) {
    const index = (before: number[], now: number[]) =>
      populationStabilityIndexOfCounts(before, now);
    const near = (found: number, other: number) => Math.abs(found - other) < 1e-9;
    const [accepted, week] = [
      [50, 50],
      [25, 75],
    ];
    check(
      'Half and half becomes a quarter and the rest',
      () => stabilityIndex(accepted, week),
      index(accepted, week),
      {
        because: (found) =>
          found > 1
            ? 'Turn counts into shares first.'
            : near(found, 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5))
              ? 'That is the Kullback–Leibler divergence: the factor is now − before, not now.'
              : near(found, 0.25 * Math.log10(3))
                ? 'The index takes the natural logarithm, Math.log; marks such as 0.25 count on it.'
                : undefined,
      },
    );
    check('The same shares in a shorter week', () => stabilityIndex([400, 600], [20, 30]), 0, {
      because: () => 'Nothing moved: compare shares, not counts.',
    });
    check('The other way round', () => stabilityIndex(week, accepted), index(week, accepted));
    check(
      'An emptied bin of 10 %',
      () => stabilityIndex([10, 40, 50], [0, 40, 50]),
      index([10, 40, 50], [0, 40, 50]),
      {
        because: (found) =>
          Number.isFinite(found)
            ? undefined
            : 'An empty bin makes ln(0). Its share counts as 0.0001.',
      },
    );
    check(
      'A bin that was empty before',
      () => stabilityIndex([0, 100], [5, 95]),
      index([0, 100], [5, 95]),
    );
  },
};
