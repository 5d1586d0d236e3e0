import { describe, expect, it } from 'vitest';
import {
  addedByCause,
  addedDollars,
  boardsOnRecord,
  bracketBoards,
  coldDollars,
  cropsBytes,
  escapesInBracket,
  fieldsBytes,
  indexBytes,
  kept,
  lookHours,
  pagesRead,
  recordsBytes,
  rescoreSeconds,
  ringDays,
  scanSeconds,
  singleWritesDollars,
  suspects,
} from './returned-board.ts';

/** 200 stations, 365 days, 43,200 boards. */
const year = 200 * 365 * 43_200;

describe('what is kept', () => {
  it('is counted by hand', () => {
    expect(boardsOnRecord()).toBe(10 * year);
    expect(recordsBytes()).toBe(10 * year * 2000);
    expect(indexBytes()).toBe(10 * year * 48);
    expect(cropsBytes()).toBe(year * 65_536);
    expect(fieldsBytes()).toBe(year * 100_663_296);
    expect(coldDollars(2 ** 40)).toBeCloseTo(4.096, 12);
    // 31,536 million boards with 2,048 bytes, and a tenth of them with a piece.
    expect(addedDollars()).toBeCloseTo((31.536e9 * (2048 + 6553.6) * 0.004) / 2 ** 30, 6);
    expect(addedDollars()).toBeLessThan(kept.budgetDollars);
    expect(singleWritesDollars()).toBeCloseTo((200 * 30 * 43_200 * 0.005) / 1000, 9);
  });

  it('is overwritten in the ring after 44 hours', () => {
    expect(24 * ringDays()).toBeCloseTo(8e12 / (1800 * 100_663_296), 9);
    expect(24 * ringDays()).toBeCloseTo(44.15, 2);
  });
});

describe('a look-up', () => {
  it('reads five pages, and a scan a minute', () => {
    // 170 entries a page: 170⁴ is 835 million, 170⁵ is 142 thousand million.
    expect(pagesRead()).toBe(5);
    expect(scanSeconds(1e8)).toBeCloseTo(51.84, 9);
  });
});

describe('a recall', () => {
  it('brackets the cause, and narrows it', () => {
    expect(bracketBoards()).toBe(6 * 43_200 + 14_400);
    expect(suspects()).toBeCloseTo(820.8, 9);
    expect(lookHours(bracketBoards())).toBeCloseTo(3040, 9);
    expect(lookHours(suspects())).toBeCloseTo(9.12, 9);
    expect(escapesInBracket()).toBeCloseTo(6 * 172.8 * 0.02, 9);
    expect(addedByCause()).toBeCloseTo(6 * 172.8 * 0.015, 9);
    // 273,600 pieces of 65,536 pixels at 640² pixels in 0.86 ms.
    expect(rescoreSeconds(273_600)).toBeCloseTo(273_600 * 0.16 * 0.00086, 6);
  });
});
