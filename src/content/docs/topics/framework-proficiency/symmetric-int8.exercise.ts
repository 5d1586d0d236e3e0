/**
 * Weights into int8 and back
 *
 * Quantize weights symmetrically: the magnitude maps to 127, zero to zero, halves go to the even
 * neighbour, and what lies outside saturates at ±127. Return the scale, the integers, and the
 * weights that they stand for. A magnitude of 0 gets scale 1.
 *
 * @station 7
 * @hint The scale is one step in units of the weights. How many steps lie between 0 and the magnitude?
 * @hint Math.round takes 0.5 to 1 and −0.5 to −0. What tells you that a quotient is exactly half-way, and which neighbour is even?
 * @hint With f = Math.floor(q): below a half take f, above take f + 1, at a half take whichever of the two has f % 2 === 0. Clamp after rounding.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Int8 {
  readonly scale: number;
  readonly integers: number[];
  readonly restored: number[];
}
type Answer = (weights: number[], magnitude: number) => Int8;

const throughInt8 = (round: (q: number) => number, lowest: number, steps = 127): Answer => {
  return (weights, magnitude) => {
    const scale = magnitude / steps || 1;
    const clamp = (integer: number) => Math.min(127, Math.max(lowest, integer));
    const integers = weights.map((weight) => clamp(round(weight / scale)));
    return { scale, integers, restored: integers.map((integer) => integer * scale) };
  };
};
const halfEven = (q: number): number => {
  const floor = Math.floor(q);
  if (q - floor !== 0.5) return Math.round(q);
  return floor % 2 === 0 ? floor : floor + 1;
};

export const exercise: Exercise<Answer> = {
  starter() {
    function toInt8(
      weights: number[],
      magnitude: number,
    ): { scale: number; integers: number[]; restored: number[] } {
      const scale = magnitude;
      // Divide by the scale, round halves to even, clamp. Then back again.
      return { scale, integers: weights, restored: weights };
    }
    return toInt8;
  },

  solution() {
    function roundHalfEven(value: number): number {
      const below = Math.floor(value);
      const rest = value - below;
      if (rest === 0.5) return below % 2 === 0 ? below : below + 1;
      return rest < 0.5 ? below : below + 1;
    }

    function toInt8(
      weights: number[],
      magnitude: number,
    ): { scale: number; integers: number[]; restored: number[] } {
      const scale = magnitude === 0 ? 1 : magnitude / 127;
      const integers = weights.map((weight) =>
        Math.max(-127, Math.min(127, roundHalfEven(weight / scale))),
      );
      return { scale, integers, restored: integers.map((integer) => integer * scale) };
    }
    return toInt8;
  },

  drawn(random) {
    return [
      Array.from({ length: 8 }, () => (random.integer(65) - 32) / 8),
      random.pick([0, 1, 15.875, 2.5]),
    ];
  },

  wrong: [
    {
      says: 'Math.round',
      answer() {
        return throughInt8(Math.round, -127);
      },
    },
    {
      says: 'away from zero',
      answer() {
        return throughInt8((q) => Math.sign(q) * Math.round(Math.abs(q)), -127);
      },
    },
    {
      says: 'no twin',
      answer() {
        return throughInt8(halfEven, -128);
      },
    },
    {
      says: '127 steps',
      answer() {
        return throughInt8(halfEven, -127, 127.5);
      },
    },
    {
      says: 'wraps round',
      answer() {
        return (weights, magnitude) => {
          const scale = magnitude / 127 || 1;
          const integers = weights.map((weight) => halfEven(weight / scale));
          return { scale, integers, restored: integers.map((integer) => integer * scale) };
        };
      },
    },
  ],

  checks(toInt8, check) {
    check('A scale of one', () => toInt8([127, -64, 0.4], 127).integers, [127, -64, 0]);
    check('The scale of magnitude 2.54', () => toInt8([2.54], 2.54).scale, 0.02, {
      because: (found) =>
        Math.abs(found - 2.54 / 127.5) < 1e-9 || Math.abs(found - 2.54 / 128) < 1e-9
          ? 'From 0 to the magnitude there are 127 steps.'
          : undefined,
    });
    const halves = [0.25, 0.75, -0.25, 1.25];
    check('Halves', () => toInt8(halves, 63.5).integers, [0, 2, 0, 2], {
      because: ([first, , third]) => {
        if (toInt8([1], 127).scale !== 1) return 'Settle the scale first.';
        if (first === 1 && third === -1) return 'You rounded halves away from zero.';
        return first === 1 ? 'Math.round takes halves up, not to the even neighbour.' : undefined;
      },
    });
    check('Outliers saturate', () => toInt8([300, -300], 127).integers, [127, -127], {
      because: ([high, low]) => {
        if (high === 300) return 'int8 ends at 127; without a clamp 300 wraps round to 44.';
        return low === -128 ? 'The range is symmetric: −128 would have no twin.' : undefined;
      },
    });
    check('And back', () => toInt8([0.9, -0.3, 200], 63.5).restored, [1, -0.5, 63.5]);
    check(
      'All weights zero',
      () => toInt8([0, 0], 0),
      { scale: 1, integers: [0, 0], restored: [0, 0] },
      {
        because: ({ scale, integers }) =>
          scale === 0 || integers.some(Number.isNaN)
            ? 'A scale of 0 divides by 0, and 0 / 0 is not a number.'
            : undefined,
      },
    );
  },
};
