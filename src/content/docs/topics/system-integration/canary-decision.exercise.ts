/**
 * Stop the canary, promote it, or look on?
 *
 * After so many boards with so many wrongly rejected ones, weigh an acceptable rate against an
 * unacceptable one, each with a risk of 5 %: Wald's sequential test. Return 'promote', 'roll back'
 * or 'continue'.
 *
 * @station 8
 * @hint How much likelier is what you saw at the bad rate than at the good one? Each rejected board multiplies that ratio, and so does each passed one.
 * @hint Add logarithms: a rejected board gives ln(bad / good), a passed one ln((1 − bad) / (1 − good)), which is a little below zero.
 * @hint At ln(0.95 / 0.05) or more roll back, at ln(0.05 / 0.95) or less promote.
 */
import { sequentialProbabilityRatioTest } from '#vision';
import type { Exercise } from '../../../../runner/exercise.ts';

type Decision = 'promote' | 'roll back' | 'continue';
type Answer = (boards: number, rejected: number, good: number, bad: number) => Decision;

const bound = Math.log(0.95 / 0.05);
const decide = (evidence: number): Decision =>
  evidence >= bound ? 'roll back' : evidence <= -bound ? 'promote' : 'continue';

export const exercise: Exercise<Answer> = {
  starter() {
    type Decision = 'promote' | 'roll back' | 'continue';

    function decide(boards: number, rejected: number, good: number, bad: number): Decision {
      // A rate alone: after 100 boards it jumps about.
      return rejected / boards > (good + bad) / 2 ? 'roll back' : 'promote';
    }
    return decide;
  },

  solution() {
    type Decision = 'promote' | 'roll back' | 'continue';

    function decide(boards: number, rejected: number, good: number, bad: number): Decision {
      const passed = boards - rejected;
      const evidence = rejected * Math.log(bad / good) + passed * Math.log((1 - bad) / (1 - good));
      const bound = Math.log(0.95 / 0.05);
      if (evidence >= bound) return 'roll back';
      return evidence <= -bound ? 'promote' : 'continue';
    }
    return decide;
  },

  drawn(random) {
    const boards = 3 + random.integer(12);
    return [boards, random.integer(boards), random.uniform(0.05, 0.3), random.uniform(0.4, 0.8)];
  },

  wrong: [
    {
      says: 'too few boards to say',
      answer() {
        return (boards, rejected, good, bad) =>
          rejected / boards > (good + bad) / 2 ? 'roll back' : 'promote';
      },
    },
    {
      says: 'Passed boards are evidence too',
      answer() {
        return (_, rejected, good, bad) => decide(rejected * Math.log(bad / good));
      },
    },
    {
      says: 'the other way round',
      answer() {
        return (boards, rejected, good, bad) =>
          decide(
            rejected * Math.log(good / bad) +
              (boards - rejected) * Math.log((1 - good) / (1 - bad)),
          );
      },
    },
  ],

  checks(decide, check) {
    const [good, bad] = [0.005, 0.01];
    const tellRate = 'That rate comes from too few boards to say: look on.';
    check('One reject among the first ten boards', () => decide(10, 1, good, bad), 'continue', {
      because: () => tellRate,
    });
    check('None among the first ten', () => decide(10, 0, good, bad), 'continue', {
      because: () => tellRate,
    });
    check('None among 600', () => decide(600, 0, good, bad), 'promote', {
      because: (found) =>
        found === 'continue'
          ? 'Passed boards are evidence too: each takes a little from the ratio.'
          : 'Good news led to a roll-back: is your ratio the other way round?',
    });
    check('Nine among 560', () => decide(560, 9, good, bad), 'roll back', {
      because: (found) =>
        found === 'promote'
          ? 'Bad news led to a promotion: is your ratio the other way round?'
          : undefined,
    });
    check(
      '88 among 12,781: slow, since the rate lies between',
      () => decide(12_781, 88, good, bad),
      'promote',
    );
    const cases = [
      [400, 12, 0.01, 0.03],
      [250, 1, 0.01, 0.03],
      [90, 5, 0.02, 0.05],
    ] as const;
    const words = { accept: 'promote', reject: 'roll back', continue: 'continue' } as const;
    for (const [boards, rejected, acceptable, unacceptable] of cases) {
      const rates = { acceptable, unacceptable };
      const { verdict } = sequentialProbabilityRatioTest(boards, rejected, rates);
      const name = `${rejected} of ${boards}, ${100 * acceptable} % against ${100 * unacceptable} %`;
      check(name, () => decide(boards, rejected, acceptable, unacceptable), words[verdict]);
    }
  },
};
