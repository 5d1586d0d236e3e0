/**
 * One verdict a field, whatever the queue does
 *
 * The station's queue delivers at least once and in any order. Return the latest verdict of each
 * field of each board by the time it was judged, sorted by serial and field. Of two judged at the
 * same time the one that came first stays.
 *
 * @station 9
 * @hint A verdict is identified by its board and its field together. What could be its key in a Map?
 * @hint The order of arrival says nothing. Which field of a verdict does?
 * @hint Compare serials with localeCompare or <; compare fields as numbers, or field 10 comes before field 2.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Verdict {
  readonly serial: string;
  readonly field: number;
  readonly judgedAt: number;
  readonly defect: boolean;
}
type Answer = (delivered: Verdict[]) => Verdict[];

const byKey = (a: Verdict, b: Verdict): number =>
  a.serial === b.serial ? a.field - b.field : a.serial < b.serial ? -1 : 1;

export const exercise: Exercise<Answer> = {
  starter() {
    interface Verdict {
      serial: string;
      field: number;
      judgedAt: number;
      defect: boolean;
    }

    function latest(delivered: Verdict[]): Verdict[] {
      // Every message is kept, the copies too.
      return [...delivered];
    }
    return latest;
  },

  solution() {
    interface Verdict {
      serial: string;
      field: number;
      judgedAt: number;
      defect: boolean;
    }

    function latest(delivered: Verdict[]): Verdict[] {
      const kept = new Map<string, Verdict>();
      for (const verdict of delivered) {
        const key = `${verdict.serial}/${verdict.field}`;
        const before = kept.get(key);
        if (!before || verdict.judgedAt > before.judgedAt) kept.set(key, verdict);
      }
      return [...kept.values()].sort((a, b) =>
        a.serial === b.serial ? a.field - b.field : a.serial < b.serial ? -1 : 1,
      );
    }
    return latest;
  },

  drawn(random) {
    const verdict = () => ({
      serial: random.pick(['A', 'B']),
      field: 1 + random.integer(3),
      judgedAt: random.integer(6),
      defect: random.chance(0.5),
    });
    return [Array.from({ length: 9 }, verdict)];
  },

  wrong: [
    {
      says: 'came last',
      answer() {
        return (delivered) => {
          const kept = new Map(delivered.map((one) => [`${one.serial}/${one.field}`, one]));
          return [...kept.values()].sort(byKey);
        };
      },
    },
    {
      says: 'per board',
      answer() {
        return (delivered) => {
          const kept = new Map<string, Verdict>();
          for (const one of delivered) {
            const before = kept.get(one.serial);
            if (!before || one.judgedAt > before.judgedAt) kept.set(one.serial, one);
          }
          return [...kept.values()].sort(byKey);
        };
      },
    },
    {
      says: 'as text',
      answer() {
        return (delivered) => {
          const kept = new Map<string, Verdict>();
          for (const one of delivered) {
            const key = `${one.serial}/${one.field}`;
            const before = kept.get(key);
            if (!before || one.judgedAt > before.judgedAt) kept.set(key, one);
          }
          return [...kept.keys()].sort().flatMap((key) => kept.get(key) ?? []);
        };
      },
    },
  ],

  checks(latest, check) {
    const verdict = (serial: string, field: number, judgedAt: number, defect = false) => ({
      serial,
      field,
      judgedAt,
      defect,
    });
    const old = verdict('XV-2025-03-000147', 2, 100);
    const fresh = verdict('XV-2025-03-000147', 2, 220, true);
    const other = verdict('XV-2025-03-000147', 3, 150);
    const next = verdict('XV-2025-03-000148', 1, 300);
    check('A copy changes nothing', () => latest([old, old]), [old]);
    check('A late copy of an old verdict', () => latest([fresh, old]), [fresh], {
      because: (found) =>
        found[0]?.judgedAt === 100
          ? 'You kept the verdict that came last; the station judged it first.'
          : undefined,
    });
    check('Two fields of one board', () => latest([fresh, other]), [fresh, other], {
      because: (found) =>
        found.length === 1 ? 'One verdict per field, not per board.' : undefined,
    });
    check('Boards out of order', () => latest([next, other, old]), [old, other, next]);
    const tenth = verdict('XV-2025-03-000147', 10, 90);
    check('Field 10 after field 2', () => latest([tenth, old]), [old, tenth], {
      because: (found) =>
        found[0]?.field === 10
          ? 'Fields are compared as text here: "10" stands before "2".'
          : undefined,
    });
    const twin = { ...old, defect: true };
    check('Judged at the same time', () => latest([old, twin]), [old]);
    check('Nothing delivered', () => latest([]), []);
  },
};
