import { expect, test } from 'vitest';
import { findDate } from './date.ts';

test.each([
  ['March 2025', { year: 2025, month: 3 }],
  ['Mar. 2025', { year: 2025, month: 3 }],
  ['March 14, 2025', { year: 2025, month: 3, day: 14 }],
  ['14 March 2025', { year: 2025, month: 3, day: 14 }],
  ['2025-03-14', { year: 2025, month: 3, day: 14 }],
  ['2025-03', { year: 2025, month: 3 }],
  ['2025. 3. 14.', { year: 2025, month: 3, day: 14 }],
  ['14.03.2025', { year: 2025, month: 3, day: 14 }],
  ['14. März 2025', { year: 2025, month: 3, day: 14 }],
  ['14 de marzo de 2025', { year: 2025, month: 3, day: 14 }],
  ['août 2024', { year: 2024, month: 8 }],
  ['2025년 3월 14일', { year: 2025, month: 3, day: 14 }],
  ['2025년 3월', { year: 2025, month: 3 }],
  ['2025年3月14日', { year: 2025, month: 3, day: 14 }],
  ['Spring 2026', { year: 2026, text: 'Spring 2026' }],
  ['Q2 2024', { year: 2024, quarter: 2, month: 4 }],
  ['2024 Q4', { year: 2024, quarter: 4, month: 10 }],
  ['2025년 2분기', { year: 2025, quarter: 2, month: 4 }],
  ['2025年第2四半期', { year: 2025, quarter: 2, month: 4 }],
  ['2024', { year: 2024 }],
  ['2024년', { year: 2024 }],
  ['29 February 2024', { year: 2024, month: 2, day: 29 }],
])('%s', (text, date) => {
  expect(findDate(text)).toEqual({ ...date, text });
});

test.each(['Series B', 'Version 20251', '12 of 30', ''])('%j has no date', (text) => {
  expect(findDate(text)).toBeUndefined();
});

test.each([
  ['03/04/2025', { year: 2025 }],
  ['11/2024', { year: 2024, month: 11 }],
])('%s is whole, and no surer than it says', (text, date) => {
  expect(findDate(`on ${text}: opened`)).toEqual({ ...date, text });
});

test('a day that no calendar has leaves the month', () => {
  expect(findDate('2025-02-30')).toEqual({ year: 2025, month: 2, text: '2025-02' });
});
