/**
 * How many boards left before the alarm?
 *
 * A post-mortem: boards numbered in the order in which they shipped, true where a bad one escaped.
 * The test downstream sees each board `delay` boards later. The alarm goes off when it has found
 * `limit` escapes among the last `window` boards that it saw. Return how many escapes had shipped
 * by then, those still on their way to the test included; all of them if there was no alarm.
 *
 * @station 12
 * @hint Go through the boards as the test sees them. Which have shipped by the time it sees board i?
 * @hint Keep the numbers of the escapes found, and drop those that have left the window: the last `window` boards end with i itself.
 * @hint At the alarm on board i, boards 0 to i + delay have shipped. Count the escapes among those.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Rule {
  readonly delay: number;
  readonly limit: number;
  readonly window: number;
}
type Answer = (escaped: boolean[], rule: Rule) => number;

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
const alarmAt = (escaped: readonly boolean[], limit: number, window: number): number =>
  escaped.findIndex((_, i) => count(escaped.slice(Math.max(0, i - window + 1), i + 1)) >= limit);

export const exercise: Exercise<Answer> = {
  starter() {
    interface Rule {
      delay: number;
      limit: number;
      window: number;
    }

    function escapesUntilAlarm(escaped: boolean[], rule: Rule): number {
      // The alarm knows of these. Who else has shipped?
      return Math.min(rule.limit, escaped.length);
    }
    return escapesUntilAlarm;
  },

  solution() {
    interface Rule {
      delay: number;
      limit: number;
      window: number;
    }

    function escapesUntilAlarm(escaped: boolean[], rule: Rule): number {
      const { delay, limit, window } = rule;
      let shipped = escaped.length;
      let found: number[] = [];
      for (let i = 0; i < escaped.length; i++) {
        if (escaped[i]) found.push(i);
        found = found.filter((board) => board > i - window);
        if (found.length < limit) continue;
        shipped = i + delay + 1;
        break;
      }
      return escaped.slice(0, shipped).filter(Boolean).length;
    }
    return escapesUntilAlarm;
  },

  drawn(random) {
    const escaped = Array.from({ length: 12 }, () => random.chance(0.4));
    return [
      escaped,
      { delay: random.integer(3), limit: 1 + random.integer(3), window: 1 + random.integer(6) },
    ];
  },

  wrong: [
    {
      says: 'on their way to the test',
      answer() {
        return (escaped, { limit, window }) => {
          const alarm = alarmAt(escaped, limit, window);
          return count(alarm < 0 ? escaped : escaped.slice(0, alarm + 1));
        };
      },
    },
    {
      says: 'never forgets',
      answer() {
        return (escaped, { delay, limit }) => {
          const alarm = alarmAt(escaped, limit, Infinity);
          return count(alarm < 0 ? escaped : escaped.slice(0, alarm + delay + 1));
        };
      },
    },
    {
      says: 'One board too long',
      answer() {
        return (escaped, { delay, limit, window }) => {
          const alarm = alarmAt(escaped, limit, window + 1);
          return count(alarm < 0 ? escaped : escaped.slice(0, alarm + delay + 1));
        };
      },
    },
    {
      says: 'nobody raised an alarm',
      answer() {
        return (escaped, { delay, limit, window }) => {
          const alarm = alarmAt(escaped, limit, window);
          return count(alarm < 0 ? [] : escaped.slice(0, alarm + delay + 1));
        };
      },
    },
  ],

  checks(escapesUntilAlarm, check) {
    const boards = (length: number, escapes: readonly number[]) =>
      Array.from({ length }, (_, board) => escapes.includes(board));
    check(
      'Two finds, no delay',
      () => escapesUntilAlarm(boards(20, [3, 5, 9]), { delay: 0, limit: 2, window: 10 }),
      2,
    );
    check(
      'The test lags four boards behind',
      () => escapesUntilAlarm(boards(20, [3, 5, 7, 9, 12]), { delay: 4, limit: 2, window: 10 }),
      4,
      {
        because: (found) =>
          found === 2
            ? 'Boards 7 and 9 have shipped too and are on their way to the test.'
            : undefined,
      },
    );
    check(
      'Two escapes far apart are no series',
      () => escapesUntilAlarm(boards(60, [2, 30, 55, 57]), { delay: 0, limit: 2, window: 10 }),
      4,
      {
        because: (found) =>
          found === 2 ? 'Your rule never forgets: board 2 left the window long ago.' : undefined,
      },
    );
    check(
      'Exactly one window apart',
      () => escapesUntilAlarm(boards(40, [5, 15, 30, 31]), { delay: 0, limit: 2, window: 10 }),
      4,
      {
        because: (found) =>
          found === 2
            ? 'One board too long: of the last ten boards, 15 is the last and 6 the first.'
            : undefined,
      },
    );
    check(
      'Escapes that nobody noticed',
      () => escapesUntilAlarm(boards(40, [1, 20, 39]), { delay: 5, limit: 2, window: 10 }),
      3,
      {
        because: (found) =>
          found < 3 ? 'They escaped although nobody raised an alarm: count them all.' : undefined,
      },
    );
    check(
      'The alarm comes near the end of the record',
      () => escapesUntilAlarm(boards(12, [8, 10, 11]), { delay: 50, limit: 2, window: 10 }),
      3,
    );
  },
};
