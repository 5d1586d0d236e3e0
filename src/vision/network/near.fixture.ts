import { expect } from 'vitest';

/** Numbers, or lists of lists … of them, as they come out of a vectors file. */
export type Nest = number | readonly Nest[];

/** Expects equal shapes and every number within `tolerance`, relative above 1, absolute below. */
export function expectNear(found: Nest, expected: Nest, tolerance = 1e-9, place = 'value'): void {
  if (typeof expected === 'number') {
    const error = Math.abs(Number(found) - expected) / Math.max(1, Math.abs(expected));
    const equal = found === expected || error <= tolerance;
    expect(equal, `${place}: found ${String(found)}, expected ${expected}`).toBe(true);
    return;
  }
  const list = found as readonly Nest[];
  expect(list.length, `${place}: length`).toBe(expected.length);
  expected.forEach((item, i) => {
    expectNear(list[i], item, tolerance, `${place}[${i}]`);
  });
}
