import { expect } from 'vitest';
import { imageToRows } from './image.ts';
import type { Image } from './image.ts';

/** Expects the rows within a relative tolerance (of values above 1; absolute below). */
export function expectImage(
  image: Image,
  rows: readonly (readonly number[])[],
  tolerance = 1e-9,
): void {
  const found = imageToRows(image);
  expect(found.map((row) => row.length)).toEqual(rows.map((row) => row.length));
  const errors = rows.flatMap((row, y) => row.map((value, x) => relativeError(found[y][x], value)));
  expect(Math.max(...errors)).toBeLessThanOrEqual(tolerance);
}

/** Expects a number within a relative tolerance (absolute below 1). */
export function expectNumber(found: number, expected: number, tolerance = 1e-9): void {
  expect(relativeError(found, expected)).toBeLessThanOrEqual(tolerance);
}

function relativeError(found: number, expected: number): number {
  const error = Math.abs(found - expected) / Math.max(1, Math.abs(expected));
  return Number.isNaN(error) ? Infinity : error;
}
