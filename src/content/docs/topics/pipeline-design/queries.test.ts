import { expect, test } from 'vitest';
import { emptyDatabase, queryOf } from './data-model.fixture.ts';

type Decision = readonly [judge: string, verdict: string, decided: string];

/** What a query of the page answers after these looks at boards. */
function answers(
  name: string,
  looks: readonly (readonly [serial: string, started: string, ...decisions: Decision[]])[],
): readonly unknown[] {
  const { database, insert } = emptyDatabase();
  for (const [serial, started, ...decisions] of looks) {
    insert('inspection', serial, started, 'dome-4');
    for (const [judge, verdict, decided] of decisions)
      insert('decision', serial, started, 'v3', judge, verdict, decided);
  }
  return database
    .prepare(queryOf(name))
    .all()
    .map((row) => ({ ...row }));
}

const at = (time: string, day = '14') => `2025-03-${day}T${time}:00`;

const released = [
  ['machine', 'stop', at('14:31')],
  ['operator', 'pass', at('14:33')],
] as const;

test('overkill is counted by shift, and the night belongs to the day on which it began', () => {
  expect(
    answers('overkill-by-shift', [
      ['A', at('06:00'), ['machine', 'pass', at('06:00')]],
      ['B', at('13:59'), ['machine', 'stop', at('13:59')], ['operator', 'stop', at('14:02')]],
      ['C', at('14:31'), ...released],
      ['D', at('15:00'), ['machine', 'pass', at('15:00')]],
      ['E', at('16:00'), ['machine', 'pass', at('16:00')]],
      ['F', at('05:59', '15'), ['machine', 'pass', at('05:59', '15')]],
    ]),
  ).toEqual([
    { day: '2025-03-14', shift: 1, looks: 2, stops: 1, overkills: 0, percent_of_good: 0 },
    { day: '2025-03-14', shift: 2, looks: 3, stops: 1, overkills: 1, percent_of_good: 33.33 },
    { day: '2025-03-14', shift: 3, looks: 1, stops: 0, overkills: 0, percent_of_good: 0 },
  ]);
});

test('a shift without a good board has no share, and not a share of nothing', () => {
  const stop = ['machine', 'stop', at('07:00')] as const;
  expect(answers('overkill-by-shift', [['A', at('07:00'), stop]])).toMatchObject([
    { percent_of_good: null },
  ]);
});

test('the last verdict is the newest of the newest look', () => {
  expect(
    answers('last-verdict', [
      ['A', at('14:31'), ...released],
      ['B', at('14:00'), ['machine', 'pass', at('14:00')]],
      ['B', at('15:00'), ['machine', 'stop', at('15:00')]],
    ]),
  ).toEqual([
    { serial: 'A', verdict: 'pass', judge: 'operator', decided: at('14:33') },
    { serial: 'B', verdict: 'stop', judge: 'machine', decided: at('15:00') },
  ]);
});

test('first-pass yield counts the first look at a board and its last word', () => {
  expect(
    answers('first-pass-yield', [
      ['A', at('14:31'), ...released],
      ['B', at('14:00'), ['machine', 'stop', at('14:00')], ['operator', 'stop', at('14:05')]],
      ['B', at('16:00'), ['machine', 'pass', at('16:00')]],
      ['C', at('03:00', '15'), ['machine', 'pass', at('03:00', '15')]],
    ]),
  ).toEqual([{ day: '2025-03-14', boards: 3, good: 2, percent: 66.7 }]);
});
