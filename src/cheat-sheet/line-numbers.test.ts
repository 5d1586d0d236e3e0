import { expect, test } from 'vitest';
import { lineNumbers } from './line-numbers.ts';

test('eight stations have a number each, in the order of the line', () => {
  const stations = lineNumbers.map(({ station }) => station);
  expect(stations).toHaveLength(8);
  expect(stations).toEqual([...new Set(stations)].toSorted((one, other) => one - other));
});

test('the numbers are those of the running example', () => {
  expect(lineNumbers.map(({ value }) => value.replaceAll('\u00a0', ' '))).toEqual([
    '2.0 s',
    '6 px',
    '20,000',
    '0.4 %',
    '200',
    '1.76 s',
    '120 : 1',
    '≤ 0.5 %',
  ]);
});
