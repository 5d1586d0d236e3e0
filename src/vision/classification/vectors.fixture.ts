import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Reads the family's vectors; NaN and Infinity, which JSON lacks, travel as text. */
export function readVectors<Shape>(): Shape {
  const text = readFileSync(new URL('./classification.vectors.json', import.meta.url), 'utf8');
  return JSON.parse(text, (_, value: unknown) =>
    value === 'NaN' || value === 'Infinity' ? Number(value) : value,
  ) as Shape;
}

/** Expects the same number within 1e-12 of its size, or the same NaN or infinity. */
export function expectSame(found: number, wanted: number, what = '', tolerance = 1e-12): void {
  if (!Number.isFinite(wanted)) expect(found, what).toBe(wanted);
  else
    expect(Math.abs(found - wanted) / Math.max(Math.abs(wanted), 1e-300), what).toBeLessThan(
      tolerance,
    );
}

/** Expects the same numbers in the same order. */
export function expectSameList(
  found: readonly number[],
  wanted: readonly number[],
  what = '',
): void {
  expect(found.length, `${what} length`).toBe(wanted.length);
  wanted.forEach((value, i) => {
    if (value === 0) expect(found[i], `${what}[${i}]`).toBeCloseTo(0, 15);
    else expectSame(found[i], value, `${what}[${i}]`);
  });
}
