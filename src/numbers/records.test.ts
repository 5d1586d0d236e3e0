import { expect, it } from 'vitest';
import { outageDecisionBytes, outageRemainderBytes, recordBytesPerYear } from './records.ts';

it('sends 300 bytes of each board first, and 1,700 more of its record', () => {
  expect(outageDecisionBytes()).toBe(10_800 * 300);
  expect(outageRemainderBytes()).toBe(10_800 * 1_700);
});

it('keeps the records of a year', () => {
  expect(recordBytesPerYear()).toBe(365 * 43_200 * 2000);
});
