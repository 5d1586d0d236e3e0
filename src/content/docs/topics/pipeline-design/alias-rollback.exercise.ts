/**
 * Which model does the station load?
 *
 * Read the log of a registry, oldest first, and return the version that the champion alias points
 * at; null when there is none. A promotion moves the alias; a rollback takes back the last promotion
 * that still counts, so two rollbacks go back two. A rollback with nothing to take back changes
 * nothing.
 *
 * @station 8
 * @hint Version 9 was promoted after 4. Where does a rollback go, and does 9 − 1 help?
 * @hint Remembering one previous version is enough for one rollback. What remembers all of them, last in, first out?
 * @hint Push on a promotion, pop on a rollback; the champion is the last entry, or null.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Entry = { readonly kind: 'promote'; readonly version: number } | { readonly kind: 'rollback' };
type Answer = (log: Entry[]) => number | null;

export const exercise: Exercise<Answer> = {
  starter() {
    type Entry = { kind: 'promote'; version: number } | { kind: 'rollback' };

    function champion(log: Entry[]): number | null {
      let version: number | null = null;
      for (const entry of log) {
        // Rollbacks are not handled yet.
        if (entry.kind === 'promote') version = entry.version;
      }
      return version;
    }
    return champion;
  },

  solution() {
    type Entry = { kind: 'promote'; version: number } | { kind: 'rollback' };

    function champion(log: Entry[]): number | null {
      const promoted: number[] = [];
      for (const entry of log) {
        if (entry.kind === 'promote') promoted.push(entry.version);
        else promoted.pop();
      }
      return promoted.at(-1) ?? null;
    }
    return champion;
  },

  drawn(random) {
    const entry = () =>
      random.chance(0.5)
        ? ({ kind: 'promote', version: 1 + random.integer(9) } as const)
        : ({ kind: 'rollback' } as const);
    return [Array.from({ length: random.integer(9) }, entry)];
  },

  wrong: [
    {
      says: 'one number less',
      answer() {
        return (log) => {
          let version: number | null = null;
          for (const entry of log) {
            if (entry.kind === 'promote') version = entry.version;
            else if (version !== null) version--;
          }
          return version;
        };
      },
    },
    {
      says: 'to and fro',
      answer() {
        return (log) => {
          let version: number | null = null;
          let previous: number | null = null;
          for (const entry of log) {
            if (entry.kind === 'promote') [version, previous] = [entry.version, version];
            else [version, previous] = [previous, version];
          }
          return version;
        };
      },
    },
    {
      says: 'taken back before',
      answer() {
        return (log) => {
          const promoted: number[] = [];
          let at = -1;
          for (const entry of log) {
            if (entry.kind === 'promote') at = promoted.push(entry.version) - 1;
            else at = Math.max(-1, at - 1);
          }
          return promoted[at] ?? null;
        };
      },
    },
    {
      says: 'still counts',
      answer() {
        return (log) => {
          const promoted = log.flatMap((entry) =>
            entry.kind === 'promote' ? [entry.version] : [],
          );
          const rollbacks = log.length - promoted.length;
          return promoted.at(-1 - rollbacks) ?? null;
        };
      },
    },
  ],

  checks(champion, check) {
    const promote = (version: number) => ({ kind: 'promote', version }) as const;
    const rollback = { kind: 'rollback' } as const;
    check('Nothing promoted', () => champion([]), null);
    check('Two promotions', () => champion([promote(4), promote(9)]), 9);
    check('Promoted 4 and 9, rolled back', () => champion([promote(4), promote(9), rollback]), 4, {
      because: (found) => {
        if (found === 9) return 'The rollback must move the alias.';
        return found === 8
          ? 'Version 8 was never champion: back is not one number less.'
          : undefined;
      },
    });
    const twice = [promote(2), promote(4), promote(9), rollback, rollback];
    check('Three promotions, two rollbacks', () => champion(twice), 2, {
      because: (found) =>
        found === 9
          ? 'The second rollback returned to the bad model: to and fro is not back.'
          : undefined,
    });
    const between = [promote(2), promote(4), rollback, promote(9), rollback];
    check('A promotion between two rollbacks', () => champion(between), 2, {
      because: (found) =>
        found === 4 ? 'Version 4 was taken back before: it no longer counts.' : undefined,
    });
    check('A rollback before the first promotion', () => champion([rollback, promote(4)]), 4, {
      because: (found) =>
        found === null
          ? 'A rollback with nothing to take back takes nothing from later: only what came before still counts.'
          : undefined,
    });
    check('All taken back', () => champion([promote(4), rollback]), null);
  },
};
