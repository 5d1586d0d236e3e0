import { describe, expect, it } from 'vitest';
import { domainOf, ticks } from './ticks.ts';

describe('ticks', () => {
  it('steps by 1, 2 or 5 times a power of ten', () => {
    expect(ticks(0, 1, 5).labels).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
    expect(ticks(0, 3000, 5).labels).toEqual(['0', '1,000', '2,000', '3,000']);
    expect(ticks(-0.03, 0.02, 5).labels).toEqual([
      '−0.03',
      '−0.02',
      '−0.01',
      '0.00',
      '0.01',
      '0.02',
    ]);
  });

  it('has no rounding dust', () => {
    expect(ticks(0, 0.7, 7).values).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  });
});

describe('domainOf', () => {
  it('widens to whole ticks and skips gaps', () => {
    expect(domainOf([11.3, null, 18.9], false)).toEqual([10, 20]);
  });

  it('takes in zero for bars, and where it costs little room', () => {
    expect(domainOf([90, 95], true)[0]).toBe(0);
    expect(domainOf([1, 9], false)[0]).toBe(0);
    expect(domainOf([90, 95], false)[0]).toBe(90);
  });

  it('gives room to one value and to none', () => {
    expect(domainOf([3, 3], false)).toEqual([2.5, 3.5]);
    expect(domainOf([], false)).toEqual([0, 1]);
  });
});
