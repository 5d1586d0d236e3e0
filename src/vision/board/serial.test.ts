import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runningExample } from '../running-example.ts';
import { boardSerial, parseBoardSerial } from './serial.ts';

it('is the serial number of the board that travels', () => {
  expect(boardSerial(147)).toBe(runningExample.board.serial);
});

it('reads back what it writes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999 }),
      fc.integer({ min: 1, max: 12 }),
      (number, m) => {
        const month = `2026-${String(m).padStart(2, '0')}`;
        expect(parseBoardSerial(boardSerial(number, month))).toEqual({ month, number });
      },
    ),
  );
});

it('refuses a seventh digit, a thirteenth month and another form', () => {
  expect(() => boardSerial(1_000_000)).toThrow('number: found 1000000, expected at most 999999');
  expect(() => boardSerial(1, '2025-13')).toThrow('month: found 2025-13');
  expect(() => parseBoardSerial('XV-2025-3-147')).toThrow(
    'serial: found XV-2025-3-147, expected the form XV-2025-03-000147',
  );
});
