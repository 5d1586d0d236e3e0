/**
 * Send it again, change nothing
 *
 * Write an idempotent upsert: put the records into a copy of the table by serial and field, and
 * count what was inserted, updated and unchanged. The same batch sent twice counts as unchanged the
 * second time. The table that you were given stays as it is.
 *
 * @station 9
 * @hint Two fields of one board are two rows. Which key tells them apart, and could two different pairs ever share it?
 * @hint Three cases: the key is new, the key is there with another score, the key is there with the same score.
 * @hint Start with new Map(table), and look into the copy, not the original: a batch can hold a record twice.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Row {
  readonly serial: string;
  readonly field: number;
  readonly score: number;
}
interface Upserted {
  readonly table: Map<string, Row>;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}
type Answer = (table: ReadonlyMap<string, Row>, records: Row[]) => Upserted;

/** An upsert with its key, its table and its idea of a change put in from outside. */
const upsertBy = (
  keyOf: (row: Row) => string,
  open: (table: ReadonlyMap<string, Row>) => Map<string, Row>,
  hasChanged: (before: Row, now: Row) => boolean,
): Answer => {
  return (table, records) => {
    const after = open(table);
    const counts = { inserted: 0, updated: 0, unchanged: 0 };
    for (const row of records) {
      const before = after.get(keyOf(row));
      if (!before) counts.inserted++;
      else if (hasChanged(before, row)) counts.updated++;
      else counts.unchanged++;
      after.set(keyOf(row), row);
    }
    return { table: after, ...counts };
  };
};
const bySerialAndField = (row: Row): string => `${row.serial}/${row.field}`;

export const exercise: Exercise<Answer> = {
  starter() {
    interface Row {
      serial: string;
      field: number;
      score: number;
    }

    function upsert(table: ReadonlyMap<string, Row>, records: Row[]) {
      const after = new Map(table);
      // Every record under a key of its own: an append, not an upsert.
      records.forEach((row, i) => after.set(`${table.size + i}`, row));
      return { table: after, inserted: records.length, updated: 0, unchanged: 0 };
    }
    return upsert;
  },

  solution() {
    interface Row {
      serial: string;
      field: number;
      score: number;
    }

    function upsert(table: ReadonlyMap<string, Row>, records: Row[]) {
      const after = new Map(table);
      let [inserted, updated, unchanged] = [0, 0, 0];
      for (const row of records) {
        const key = `${row.serial}/${row.field}`;
        const before = after.get(key);
        if (!before) inserted++;
        else if (before.score !== row.score) updated++;
        else unchanged++;
        after.set(key, row);
      }
      return { table: after, inserted, updated, unchanged };
    }
    return upsert;
  },

  drawn(random) {
    const row = () => ({
      serial: random.pick(['A', 'B', 'C']),
      field: 1 + random.integer(2),
      score: random.integer(3),
    });
    const table = new Map([row(), row()].map((one) => [`${one.serial}/${one.field}`, one]));
    return [table, Array.from({ length: 8 }, row)];
  },

  wrong: [
    {
      says: 'same object',
      answer() {
        return upsertBy(
          bySerialAndField,
          (table) => new Map(table),
          (before, now) => before !== now,
        );
      },
    },
    {
      says: 'two fields of one board',
      answer() {
        return upsertBy(
          ({ serial }) => serial,
          (table) => new Map(table),
          (before, now) => before.score !== now.score,
        );
      },
    },
    {
      says: 'given table',
      answer() {
        return upsertBy(
          bySerialAndField,
          (table) => table as Map<string, Row>,
          (before, now) => before.score !== now.score,
        );
      },
    },
    {
      says: 'within the batch',
      answer() {
        return (table, records) => {
          const after = new Map(table);
          const counts = { inserted: 0, updated: 0, unchanged: 0 };
          for (const row of records) {
            const before = table.get(bySerialAndField(row));
            if (!before) counts.inserted++;
            else counts[before.score === row.score ? 'unchanged' : 'updated']++;
            after.set(bySerialAndField(row), row);
          }
          return { table: after, ...counts };
        };
      },
    },
  ],

  checks(upsert, check) {
    const row = (field: number, score: number) => ({ serial: 'XV-2025-03-000147', field, score });
    const countsOf = ({ inserted, updated, unchanged }: ReturnType<typeof upsert>) => ({
      inserted,
      updated,
      unchanged,
    });
    const sent = (...batches: ReturnType<typeof row>[][]) => {
      let last = upsert(new Map(), []);
      for (const batch of batches) last = upsert(last.table, batch);
      return last;
    };
    const [one, other] = [row(1, 0.2), row(2, 0.9)];
    check(
      'Two fields of one board',
      () => countsOf(sent([one, other])),
      { inserted: 2, updated: 0, unchanged: 0 },
      {
        because: ({ inserted }) =>
          inserted === 1 ? 'The key must tell two fields of one board apart.' : undefined,
      },
    );
    check(
      'The same batch, sent again',
      () => countsOf(sent([one, other], [row(1, 0.2), row(2, 0.9)])),
      { inserted: 0, updated: 0, unchanged: 2 },
      {
        because: ({ inserted, updated }) => {
          if (inserted > 0) return 'The second delivery must find the rows of the first.';
          return updated === 2 && upsert(new Map(), [one, other]).inserted === 2
            ? 'A second delivery is never the same object: compare what it says.'
            : undefined;
        },
      },
    );
    check('A new score of a known field', () => countsOf(sent([one, other], [row(1, 0.7)])), {
      inserted: 0,
      updated: 1,
      unchanged: 0,
    });
    check('The last score stays', () => [...sent([one], [row(1, 0.7)]).table.values()], [
      row(1, 0.7),
    ]);
    check(
      'A record twice in one batch',
      () => countsOf(sent([one, row(1, 0.2)])),
      { inserted: 1, updated: 0, unchanged: 1 },
      {
        because: ({ inserted }) =>
          inserted === 2 && sent([one], [one]).inserted === 0
            ? 'Copies come within the batch too: look into the table as it is by then.'
            : undefined,
      },
    );
    const given = new Map<string, ReturnType<typeof row>>();
    check(
      'The given table afterwards',
      () => {
        upsert(given, [one]);
        return given.size;
      },
      0,
      {
        because: () =>
          'You wrote into the given table: work on a copy, so that a failed batch leaves no trace.',
      },
    );
  },
};
