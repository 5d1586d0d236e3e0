/**
 * Retry without a stampede
 *
 * After an outage 200 stations all want the cloud at once. Return the waits in seconds before each
 * retry: the first limit is `base`, each next one twice as long, none above `cap`; the wait is a
 * random share of its limit ("full jitter"). `random` gives a number from 0 to 1.
 *
 * @station 8
 * @hint Without jitter the limits are base, 2 × base, 4 × base, … What is the limit of retry i, counted from 0?
 * @hint Cap the limit first, then take the random share: capped afterwards, the long waits would be equal again.
 * @hint One call of random() a retry, in order: random() * Math.min(cap, base * 2 ** i).
 */
import { Random } from '#vision';
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (retries: number, base: number, cap: number, random: () => number) => number[];

export const exercise: Exercise<Answer> = {
  starter() {
    function waits(retries: number, base: number, cap: number, random: () => number): number[] {
      // Every station waits equally long, and all come back together.
      return Array.from({ length: retries }, () => Math.min(cap, base) + 0 * random());
    }
    return waits;
  },

  solution() {
    function waits(retries: number, base: number, cap: number, random: () => number): number[] {
      return Array.from({ length: retries }, (_, i) => random() * Math.min(cap, base * 2 ** i));
    }
    return waits;
  },

  drawn(random) {
    const own = new Random(random.integer(1000));
    return [random.integer(8), 1 + random.integer(5), 5 + random.integer(40), () => own.uniform()];
  },

  wrong: [
    {
      says: 'Cap the limit before',
      answer() {
        return (retries, base, cap, random) =>
          Array.from({ length: retries }, (_, i) => Math.min(cap, random() * base * 2 ** i));
      },
    },
    {
      says: 'counts from 0',
      answer() {
        return (retries, base, cap, random) =>
          Array.from({ length: retries }, (_, i) => random() * Math.min(cap, base * 2 ** (i + 1)));
      },
    },
    {
      says: 'come back together',
      answer() {
        return (retries, base, cap) =>
          Array.from({ length: retries }, (_, i) => Math.min(cap, base * 2 ** i));
      },
    },
    {
      says: 'half of the limit',
      answer() {
        return (retries, base, cap, random) =>
          Array.from(
            { length: retries },
            (_, i) => (Math.min(cap, base * 2 ** i) * (1 + random())) / 2,
          );
      },
    },
  ],

  checks(waits, check) {
    check(
      'The limits, when the random share is 1',
      () => waits(6, 2, 30, () => 1),
      [2, 4, 8, 16, 30, 30],
      {
        because: (found) =>
          found[0] === 4
            ? 'The first limit is the base itself: the power counts from 0.'
            : found[1] === 2
              ? 'The limit doubles with each retry until it meets the cap.'
              : undefined,
      },
    );
    check('A random share of a half', () => waits(6, 2, 30, () => 0.5), [1, 2, 4, 8, 15, 15], {
      because: (found) => {
        if (found[4] === 16) return 'Cap the limit before you take the random share.';
        if (found[4] === 30) return 'Without a random share all 200 stations come back together.';
        if (found[0] === 1.5)
          return 'You never wait less than half of the limit; full jitter starts at 0.';
        return undefined;
      },
    });
    check('No retries, no waits', () => waits(0, 2, 30, () => 1), []);
    const seeded = (seed: number) => {
      const random = new Random(seed);
      return () => random.uniform();
    };
    const limits = [1, 2, 4, 8, 16, 32, 60, 60];
    const share = seeded(200);
    check(
      'Eight retries of station 200, by its seed',
      () => waits(8, 1, 60, seeded(200)),
      limits.map((limit) => share() * limit),
      {
        because: () =>
          'If all else passes: call random() once a retry, in order, so that runs repeat.',
      },
    );
  },
};
