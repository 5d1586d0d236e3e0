/**
 * The cheapest threshold
 *
 * Boards that score at least the threshold are rejected. Given scores, the truth, and what an
 * escape and an overkill cost, return the threshold, out of the scores and Infinity, that costs
 * least; of several that cost the same, the highest.
 *
 * @station 10
 * @hint Write a function that says what one threshold costs. Then try every candidate.
 * @hint The candidates are the scores and Infinity, which rejects nothing: that can be the cheapest.
 * @hint Go through the candidates from the highest to the lowest, and move on only when the cost is strictly less.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Costs {
  readonly escape: number;
  readonly overkill: number;
}
type Answer = (scores: number[], defective: boolean[], costs: Costs) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function cheapest(
      scores: number[],
      defective: boolean[],
      costs: { escape: number; overkill: number },
    ): number {
      // A habit, not an answer. What would 0.5 cost?
      return scores.length + defective.length + costs.escape > 0 ? 0.5 : Infinity;
    }
    return cheapest;
  },

  solution() {
    function cheapest(
      scores: number[],
      defective: boolean[],
      costs: { escape: number; overkill: number },
    ): number {
      const cost = (threshold: number) =>
        scores.reduce((sum, score, i) => {
          const rejected = score >= threshold;
          if (defective[i]) return rejected ? sum : sum + costs.escape;
          return rejected ? sum + costs.overkill : sum;
        }, 0);
      const candidates = [...scores, Infinity].sort((a, b) => b - a);
      return candidates.reduce((best, next) => (cost(next) < cost(best) ? next : best));
    }
    return cheapest;
  },

  drawn(random) {
    const scores = Array.from({ length: 8 }, () => random.integer(10) / 10);
    return [
      scores,
      scores.map(() => random.chance(0.4)),
      { escape: 1 + random.integer(9), overkill: 1 + random.integer(4) },
    ];
  },

  wrong: [
    {
      says: 'at least the threshold',
      answer() {
        return (scores, defective, costs) => {
          const cost = (threshold: number) =>
            scores.reduce((sum, score, i) => {
              const rejected = score > threshold;
              if (defective[i]) return rejected ? sum : sum + costs.escape;
              return rejected ? sum + costs.overkill : sum;
            }, 0);
          const candidates = [...scores, Infinity].sort((a, b) => b - a);
          return candidates.reduce((best, next) => (cost(next) < cost(best) ? next : best));
        };
      },
    },
    {
      says: 'fewest mistakes',
      answer() {
        return (scores, defective) => {
          const mistakes = (threshold: number) =>
            scores.filter((score, i) => score >= threshold !== defective[i]).length;
          const candidates = [...scores, Infinity].sort((a, b) => b - a);
          return candidates.reduce((best, next) => (mistakes(next) < mistakes(best) ? next : best));
        };
      },
    },
    {
      says: 'reject nothing',
      answer() {
        return (scores, defective, costs) => {
          const cost = (threshold: number) =>
            scores.reduce((sum, score, i) => {
              const rejected = score >= threshold;
              if (defective[i]) return rejected ? sum : sum + costs.escape;
              return rejected ? sum + costs.overkill : sum;
            }, 0);
          const candidates = [...scores].sort((a, b) => b - a);
          return candidates.reduce((best, next) => (cost(next) < cost(best) ? next : best));
        };
      },
    },
  ],

  checks(cheapest, check) {
    const costs = { escape: 180, overkill: 1.5 };
    const defective = [true, false, false, true, false, false];
    const scores = [0.9, 0.7, 0.6, 0.3, 0.2, 0.1];
    check(
      'An escape that costs as much as 120 overkills',
      () => cheapest(scores, defective, costs),
      0.3,
      {
        because: (found) =>
          found === 0.9
            ? 'That threshold makes the fewest mistakes. Count what they cost, not how many they are.'
            : found === 0.2
              ? 'A board is rejected when it scores at least the threshold: 0.3 rejects the defect at 0.3.'
              : undefined,
      },
    );
    check(
      'Overkill that costs more than an escape',
      () => cheapest(scores, defective, { escape: 1, overkill: 5 }),
      0.9,
    );
    check('Good boards only', () => cheapest([0.8, 0.4], [false, false], costs), Infinity, {
      because: () => 'Nothing is defective, so it is cheapest to reject nothing: Infinity.',
    });
    check('Defects only', () => cheapest([0.8, 0.4], [true, true], costs), 0.4);
    check(
      'Two that cost the same',
      () => cheapest([0.9, 0.5], [true, false], { escape: 1, overkill: 0 }),
      0.9,
      {
        because: (found) => (found === 0.5 ? 'Of several, return the highest.' : undefined),
      },
    );
  },
};
