/**
 * How bad can it still be?
 *
 * A test showed `escapes` among `defects`. Return the highest escape rate that such a test does not
 * rule out: the rate at which so few escapes, or fewer, would have the chance 1 − confidence. To
 * six digits; where all escaped, 1.
 *
 * @station 5
 * @hint No escape in n defects has the chance (1 − rate)ⁿ. Set that to 1 − confidence and solve it: that is the case of 0 escapes.
 * @hint With k escapes, add the chances of 0, 1, … k escapes. Each is the one before times (n − i) / (i + 1) · rate / (1 − rate).
 * @hint The chance falls as the rate rises, so halve the interval from 0 to 1 fifty times: too likely, go up; too unlikely, go down.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import { clopperPearsonInterval } from '#vision';

type Answer = (escapes: number, defects: number, confidence: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function escapeBound(escapes: number, defects: number, confidence: number): number {
      // What was seen. How much worse can it be with so few defects?
      return (escapes / defects) * (confidence > 0 ? 1 : 0);
    }
    return escapeBound;
  },

  solution() {
    function escapeBound(escapes: number, defects: number, confidence: number): number {
      if (escapes === defects) return 1;
      /** The chance of so few escapes, or fewer, at a rate. */
      const chance = (rate: number) => {
        let term = (1 - rate) ** defects;
        let sum = term;
        for (let i = 0; i < escapes; i++) {
          term *= (((defects - i) / (i + 1)) * rate) / (1 - rate);
          sum += term;
        }
        return sum;
      };
      let [low, high] = [0, 1];
      for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (chance(middle) > 1 - confidence) low = middle;
        else high = middle;
      }
      return low;
    }
    return escapeBound;
  },

  drawn(random) {
    const defects = 2 + random.integer(60);
    return [random.integer(Math.min(defects, 8) + 1), defects, random.uniform(0.5, 0.99)];
  },

  wrong: [
    {
      says: 'rule of three',
      answer() {
        return (escapes, defects) => Math.min(1, (3 + escapes) / defects);
      },
    },
    {
      says: 'normal approximation',
      answer() {
        return (escapes, defects) => {
          const rate = escapes / defects;
          return Math.min(1, rate + 1.645 * Math.sqrt((rate * (1 - rate)) / defects));
        };
      },
    },
    {
      says: 'exactly this many',
      answer() {
        return (escapes, defects, confidence) => {
          if (escapes === defects) return 1;
          const chance = (rate: number) => {
            let term = (1 - rate) ** defects;
            for (let i = 0; i < escapes; i++)
              term *= (((defects - i) / (i + 1)) * rate) / (1 - rate);
            return term;
          };
          let [low, high] = [escapes / defects, 1];
          for (let step = 0; step < 50; step++) {
            const middle = (low + high) / 2;
            if (chance(middle) > 1 - confidence) low = middle;
            else high = middle;
          }
          return low;
        };
      },
    },
  ],

  checks(escapeBound, check) {
    const within = 1e-6;
    const bound = (escapes: number, defects: number, confidence: number) =>
      clopperPearsonInterval(escapes, defects, { side: 'upper', confidence }).high;
    const near = (found: number, other: number) => Math.abs(found - other) < 1e-6;
    check('0 of 20 escaped', () => escapeBound(0, 20, 0.95), bound(0, 20, 0.95), {
      within,
      because: (found) =>
        near(found, 0)
          ? 'None escaped, so the normal approximation gives 0 ± 0: it proves too much.'
          : near(found, 0.15)
            ? 'That is the rule of three, 3 / n: a good guess aloud, not six digits.'
            : undefined,
    });
    check('0 of 598 escaped', () => escapeBound(0, 598, 0.95), bound(0, 598, 0.95), { within });
    check('1 of 20 escaped', () => escapeBound(1, 20, 0.95), bound(1, 20, 0.95), {
      within,
      because: (found) =>
        near(found, 0.2)
          ? 'The rule of three, shifted by one, is not it: add the chances of 0 and of 1 escape.'
          : found < 0.21 && found > 0.15
            ? 'You ask for the chance of exactly this many escapes; ask for this many or fewer.'
            : undefined,
    });
    check('3 of 100, 99 % confidence', () => escapeBound(3, 100, 0.99), bound(3, 100, 0.99), {
      within,
    });
    check('All of 5 escaped', () => escapeBound(5, 5, 0.95), 1, { within });
  },
};
