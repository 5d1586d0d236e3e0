import { expect, test } from 'vitest';
import { toPipeTables } from './pandoc-tables.ts';

const drawn = (text: string): string[] => toPipeTables(text.split('\n'));

test('a table of rules, a cell of two lines', () => {
  expect(
    drawn('+----+----+\n| a  | b  |\n+====+====+\n| c  | d  |\n|    | e  |\n+----+----+'),
  ).toEqual(['', '| a | b |', '| --- | --- |', '| c | d e |', '|  |  |', '|  |  |']);
});

test('a table of rules without a head', () => {
  expect(drawn('\n+---+---+\n| a | b |\n+---+---+')).toEqual([
    '|  |  |',
    '| --- | --- |',
    '| a | b |',
    '|  |  |',
  ]);
});

test('a table of blanks, also with wide characters', () => {
  expect(drawn('  拠点   人数\n  ------ ----\n  仙台   120\n  名古屋 60')).toEqual([
    '| 拠点 | 人数 |',
    '| --- | --- |',
    '| 仙台 | 120 |',
    '| 名古屋 | 60 |',
  ]);
});

test.each([
  ['a heading', 'Company\n-------\nText'],
  ['a rule', 'Text\n\n----------\n\nText'],
  ['words that run over a column', 'one two three\n---  ---\nseven eight'],
  ['words beside the columns', 'a\n  ---  ---\n  b    c'],
])('%s is no table', (_, text) => {
  expect(drawn(text)).toEqual(text.split('\n'));
});
