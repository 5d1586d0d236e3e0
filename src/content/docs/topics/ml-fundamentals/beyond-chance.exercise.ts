/**
 * Agreement beyond chance
 *
 * Two inspectors judge the same joints. Write Cohen's kappa: how far they agree beyond what chance
 * would, as a share of what is left. Where chance alone agrees on everything, return NaN.
 *
 * @station 3
 * @hint Observed: the share of joints on which both say the same. Chance: how often two people with these habits would agree blindly.
 * @hint For each verdict, multiply the share with which the first says it by the share with which the second says it, and add up.
 * @hint kappa = (observed − chance) / (1 − chance). If chance is 1, this is 0 / 0, which is NaN by itself.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (first: string[], second: string[]) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function beyondChance(first: string[], second: string[]): number {
      const agreed = first.filter((verdict, joint) => verdict === second[joint]).length;
      // The share on which they agree. How much of it would chance give?
      return agreed / first.length;
    }
    return beyondChance;
  },

  solution() {
    function beyondChance(first: string[], second: string[]): number {
      const share = (verdicts: string[], name: string) =>
        verdicts.filter((verdict) => verdict === name).length / verdicts.length;
      const agreed = first.filter((verdict, joint) => verdict === second[joint]).length;
      const observed = agreed / first.length;
      const chance = [...new Set([...first, ...second])].reduce(
        (sum, name) => sum + share(first, name) * share(second, name),
        0,
      );
      return (observed - chance) / (1 - chance);
    }
    return beyondChance;
  },

  drawn(random) {
    const verdicts = () => Array.from({ length: 12 }, () => random.pick(['p', 'r', 'l']));
    return [verdicts(), verdicts()];
  },

  wrong: [
    {
      says: 'raw agreement',
      answer() {
        return (first, second) => first.filter((v, i) => v === second[i]).length / first.length;
      },
    },
    {
      says: 'toss a coin',
      answer() {
        return (first, second) => {
          const observed = first.filter((v, i) => v === second[i]).length / first.length;
          const chance = 1 / new Set([...first, ...second]).size;
          return (observed - chance) / (1 - chance);
        };
      },
    },
    {
      says: 'habits of the first',
      answer() {
        return (first, second) => {
          const observed = first.filter((v, i) => v === second[i]).length / first.length;
          const chance = [...new Set(first)].reduce(
            (sum, name) => sum + (first.filter((v) => v === name).length / first.length) ** 2,
            0,
          );
          return (observed - chance) / (1 - chance);
        };
      },
    },
  ],

  checks(beyondChance, check) {
    /** Verdicts as "p" for pass and "r" for reject. */
    const joints = (text: string) => [...text];
    const near = (found: number, other: number) => Math.abs(found - other) < 1e-9;
    check(
      'Ten joints, two mistakes',
      () => beyondChance(joints('pppppprrrr'), joints('pppprrrrrr')),
      (0.8 - 0.48) / (1 - 0.48),
      {
        because: (found) =>
          near(found, 0.8)
            ? 'That is raw agreement. Take off what chance gives, here 0.48.'
            : near(found, (0.8 - 0.52) / 0.48)
              ? 'Chance is taken from the habits of the first inspector alone; multiply both.'
              : near(found, 0.6)
                ? 'Inspectors do not toss a coin: one of them passes six joints in ten, the other four.'
                : undefined,
      },
    );
    check(
      'Nearly everything passes: 94 % agree',
      () => beyondChance(joints('p'.repeat(97) + 'rrr'), joints('rrr' + 'p'.repeat(97))),
      (0.94 - 0.9418) / (1 - 0.9418),
      {
        because: (found) =>
          found > 0.5 ? 'They never reject the same joint: kappa is just below 0 here.' : undefined,
      },
    );
    check('Never the same', () => beyondChance(joints('pprr'), joints('rrpp')), -1);
    check('Three verdicts', () => beyondChance(joints('prlprl'), joints('prlprr')), 0.75);
    check('Both pass everything', () => beyondChance(joints('pppp'), joints('pppp')), NaN, {
      because: () => 'Chance agrees on everything, so there is nothing beyond it: 0 / 0, NaN.',
    });
  },
};
