import { describe, expect, it } from 'vitest';
import {
  heldGigabytes,
  movingCost,
  readingCost,
  standardCost,
  storageCost,
  writingCost,
} from './image-store.ts';

/** Images of a day: eight of each board that was stopped, and of one in a hundred of the others, on 200 stations. */
const images = 200 * 8 * (387.072 + (43_200 - 387.072) / 100);
const dayGigabytes = (images * 4096 * 3072) / 2 ** 30;

describe('storage', () => {
  it('holds every kept day', () => {
    expect(heldGigabytes(30)).toBeCloseTo(30 * dayGigabytes, 3);
  });

  it('grows cheaper by steps', () => {
    expect(standardCost(100)).toBeCloseTo(2.3, 9);
    expect(standardCost(51_200)).toBeCloseTo(1177.6, 6);
    expect(standardCost(512_000)).toBeCloseTo(1177.6 + 460_800 * 0.022, 6);
    expect(standardCost(612_000)).toBeCloseTo(1177.6 + 460_800 * 0.022 + 100_000 * 0.021, 6);
  });

  it('is cheaper by far where most is cold', () => {
    expect(storageCost(365)).toBeCloseTo(standardCost(365 * dayGigabytes), 1);
    expect(storageCost(30) - standardCost(30 * dayGigabytes)).toBeCloseTo(
      335 * dayGigabytes * 0.004,
      1,
    );
    expect(storageCost(30)).toBeLessThan(storageCost(365) / 3);
  });
});

describe('requests', () => {
  it('are counted by object', () => {
    expect(writingCost('field')).toBeCloseTo((30 * images * 0.005) / 1000, 6);
    expect(writingCost('tile') / writingCost('field')).toBeCloseTo(20, 9);
    expect(movingCost()).toBeCloseTo(4 * writingCost('field'), 6);
  });

  it('and reading a month back costs as a bill of its own', () => {
    expect(readingCost(30)).toBeCloseTo(30 * dayGigabytes * 0.03, 3);
  });
});
