import { expect, test } from 'vitest';
import { drawing, emptyDatabase, queryOf, tablesOf } from './data-model.fixture.ts';

const query = queryOf('let-through');

interface Look {
  readonly serial: string;
  readonly decisions: readonly (readonly [judge: string, verdict: string])[];
  readonly findings: readonly (readonly [version: string, score: number])[];
}

/** Serial numbers that the query names, in its order, after these looks under version 3. */
function letThrough(looks: readonly Look[], sql = query): readonly unknown[] {
  const { database, insert } = emptyDatabase();
  for (const { serial, decisions, findings } of looks) {
    const started = '2025-03-14T14:31:00';
    insert('inspection', serial, started, 'dome-4');
    insert('image', `sha256:${serial}`, serial, started, 5);
    for (const [version, score] of findings) {
      insert('defect', `sha256:${serial}`, version, 'mouse bite', '[10, 10, 16, 16]', score);
    }
    for (const [judge, verdict] of decisions) {
      insert('decision', serial, started, 'v3', judge, verdict, '2025-03-14T14:31:02');
    }
  }
  return database
    .prepare(sql)
    .all()
    .map(({ serial }) => serial);
}

const looks: readonly Look[] = [
  { serial: 'A, passed at 0.42', decisions: [['machine', 'pass']], findings: [['v3', 0.42]] },
  {
    serial: 'B, stopped at 0.83 and released by an operator',
    decisions: [
      ['machine', 'stop'],
      ['operator', 'pass'],
    ],
    findings: [['v3', 0.83]],
  },
  {
    serial: 'C, passed at 0.10 while a shadow version saw 0.60',
    decisions: [['machine', 'pass']],
    findings: [
      ['v3', 0.1],
      ['v4', 0.6],
    ],
  },
  { serial: 'D, passed at 0.20', decisions: [['machine', 'pass']], findings: [['v3', 0.2]] },
  { serial: 'E, passed at 0.47', decisions: [['machine', 'pass']], findings: [['v3', 0.47]] },
];

test('the drawing holds the five tables', () => {
  const names = [...tablesOf(drawing).matchAll(/CREATE TABLE (\w+)/g)].map(([, name]) => name);
  expect(names).toEqual(['inspection', 'image', 'defect', 'model', 'decision']);
  expect(tablesOf(drawing)).not.toContain('unknown');
});

test('the query lists the boards that the change alone let through, the highest score first', () => {
  expect(letThrough(looks)).toEqual(['E, passed at 0.47', 'A, passed at 0.42']);
});

test.each([
  ["AND judge = 'machine' ", 'B'],
  ['defect USING (image, version)', 'C'],
])('without "%s" it would list %s too', (condition, board) => {
  expect(query).toContain(condition);
  const weaker = condition.startsWith('AND')
    ? query.replace(condition, '')
    : query.replace(condition, 'defect USING (image)').replace('version =', 'decision.version =');
  expect(letThrough(looks, weaker).some((serial) => String(serial).startsWith(board))).toBe(true);
});
