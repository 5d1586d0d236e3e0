/**
 * Where do you look first?
 *
 * Rejects have tripled since the morning. Go through the causes from the cheapest check to the
 * most expensive and return the first that fits: 'version' (the station does not run what is registered),
 * 'light' or 'focus' (beyond three standard deviations of the quiet weeks), 'process' (operators
 * confirm at least half of the rejects), else 'model'.
 *
 * @station 11
 * @hint Order is the answer: each check that fails ends the search, so a chain of if … return reads best.
 * @hint Light can fail both ways, too dim and too bright. Which way does a lens go when it creeps?
 * @hint Math.abs(today − mean) > 3 · standardDeviation for light; today < mean − 3 · standardDeviation for focus. No rejects reviewed confirm nothing.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Measured {
  readonly today: number;
  readonly mean: number;
  readonly standardDeviation: number;
}
interface Station {
  readonly running: string;
  readonly registered: string;
  readonly brightness: Measured;
  readonly focus: Measured;
  readonly reviewed: number;
  readonly confirmed: number;
}
type Answer = (station: Station) => string;

export const exercise: Exercise<Answer> = {
  starter() {
    function firstLook(station: {
      running: string;
      registered: string;
      brightness: { today: number; mean: number; standardDeviation: number };
      focus: { today: number; mean: number; standardDeviation: number };
      reviewed: number;
      confirmed: number;
    }): string {
      // Everybody's first idea. What would you rule out before you retrain?
      return station.confirmed >= 0 ? 'retrain' : 'model';
    }
    return firstLook;
  },

  solution() {
    function firstLook(station: {
      running: string;
      registered: string;
      brightness: { today: number; mean: number; standardDeviation: number };
      focus: { today: number; mean: number; standardDeviation: number };
      reviewed: number;
      confirmed: number;
    }): string {
      const { running, registered, brightness, focus, reviewed, confirmed } = station;
      if (running !== registered) return 'version';
      const moved = brightness.today - brightness.mean;
      if (Math.abs(moved) > 3 * brightness.standardDeviation) return 'light';
      if (focus.today < focus.mean - 3 * focus.standardDeviation) return 'focus';
      if (reviewed > 0 && confirmed / reviewed >= 0.5) return 'process';
      return 'model';
    }
    return firstLook;
  },

  drawn(random) {
    const measured = () => ({
      today: random.integer(21),
      mean: 10,
      standardDeviation: 1 + random.integer(4),
    });
    const reviewed = random.integer(5);
    return [
      {
        running: random.pick(['v14', 'v14', 'v14', 'v13']),
        registered: 'v14',
        brightness: measured(),
        focus: measured(),
        reviewed,
        confirmed: random.integer(reviewed + 1),
      },
    ];
  },

  wrong: [
    {
      says: 'costs a glance',
      answer() {
        return ({ running, registered, brightness, focus, reviewed, confirmed }) => {
          if (reviewed > 0 && confirmed / reviewed >= 0.5) return 'process';
          if (Math.abs(brightness.today - brightness.mean) > 3 * brightness.standardDeviation)
            return 'light';
          if (focus.today < focus.mean - 3 * focus.standardDeviation) return 'focus';
          return running !== registered ? 'version' : 'model';
        };
      },
    },
    {
      says: 'too bright',
      answer() {
        return ({ running, registered, brightness, focus, reviewed, confirmed }) => {
          if (running !== registered) return 'version';
          if (brightness.today < brightness.mean - 3 * brightness.standardDeviation) return 'light';
          if (focus.today < focus.mean - 3 * focus.standardDeviation) return 'focus';
          return reviewed > 0 && confirmed / reviewed >= 0.5 ? 'process' : 'model';
        };
      },
    },
    {
      says: 'sharper than usual',
      answer() {
        return ({ running, registered, brightness, focus, reviewed, confirmed }) => {
          const far = ({ today, mean, standardDeviation }: typeof focus) =>
            Math.abs(today - mean) > 3 * standardDeviation;
          if (running !== registered) return 'version';
          if (far(brightness)) return 'light';
          if (far(focus)) return 'focus';
          return reviewed > 0 && confirmed / reviewed >= 0.5 ? 'process' : 'model';
        };
      },
    },
    {
      says: 'Nobody has reviewed',
      answer() {
        return ({ running, registered, brightness, focus, reviewed, confirmed }) => {
          if (running !== registered) return 'version';
          if (Math.abs(brightness.today - brightness.mean) > 3 * brightness.standardDeviation)
            return 'light';
          if (focus.today < focus.mean - 3 * focus.standardDeviation) return 'focus';
          return confirmed >= reviewed / 2 ? 'process' : 'model';
        };
      },
    },
  ],

  checks(firstLook, check) {
    const quiet: Station = {
      running: 'v14',
      registered: 'v14',
      brightness: { today: 121, mean: 120, standardDeviation: 2 },
      focus: { today: 835, mean: 836, standardDeviation: 5 },
      reviewed: 40,
      confirmed: 4,
    };
    const dim = { today: 103, mean: 120, standardDeviation: 2 };
    const soft = { today: 540, mean: 836, standardDeviation: 5 };
    check(
      'Version 13 runs, 14 is registered',
      () => firstLook({ ...quiet, running: 'v13' }),
      'version',
    );
    check(
      'One reject, and it is confirmed',
      () => firstLook({ ...quiet, reviewed: 1, confirmed: 1 }),
      'process',
    );
    check('A dim lamp', () => firstLook({ ...quiet, brightness: dim }), 'light');
    check(
      'A lamp turned up',
      () => firstLook({ ...quiet, brightness: { ...dim, today: 140 } }),
      'light',
      {
        because: () => 'A lamp can be too bright as well as too dim.',
      },
    );
    check('A lens that crept', () => firstLook({ ...quiet, focus: soft }), 'focus');
    check(
      'A lens just cleaned',
      () => firstLook({ ...quiet, focus: { ...soft, today: 870 } }),
      'model',
      {
        because: (found) =>
          found === 'focus'
            ? 'Pictures are sharper than usual: that is no fault of the lens.'
            : undefined,
      },
    );
    check('Operators confirm 20 of 40', () => firstLook({ ...quiet, confirmed: 20 }), 'process', {
      because: () => 'At least half are true defects: the boards got worse, not the inspection.',
    });
    check(
      'The wrong version, a dim lamp and confirmed rejects',
      () => firstLook({ ...quiet, running: 'v13', brightness: dim, confirmed: 30 }),
      'version',
      { because: (found) => `Comparing two versions costs a glance; '${found}' can wait.` },
    );
    check(
      'A dim lamp and a soft picture',
      () => firstLook({ ...quiet, brightness: dim, focus: soft }),
      'light',
    );
    check(
      'No reject reviewed yet',
      () => firstLook({ ...quiet, reviewed: 0, confirmed: 0 }),
      'model',
      {
        because: (found) =>
          found === 'process'
            ? 'Nobody has reviewed a reject yet: 0 of 0 confirms nothing.'
            : undefined,
      },
    );
  },
};
