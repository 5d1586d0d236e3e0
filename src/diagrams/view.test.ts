import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, moved, zoomed } from './view.ts';

const window = { width: 800, height: 400 };

test('a drawing fits whole and stands in the middle', () => {
  expect(fit({ width: 400, height: 400 }, window)).toEqual({ x: -200, y: 0, scale: 1 });
  expect(fit({ width: 1600, height: 400 }, window)).toEqual({ x: 0, y: -200, scale: 0.5 });
  expect(fit({ width: 10, height: 10 }, window).scale).toBe(3);
});

test('a drag of 100 pixels at twice the size moves by 50 units', () => {
  expect(moved({ x: 10, y: 20, scale: 2 }, 100, -40)).toEqual({ x: -40, y: 40, scale: 2 });
});

test('zoom keeps the point under the pointer, within its bounds', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 0, max: 400 }),
      (by, x, y) => {
        const before = { x: 30, y: -20, scale: 1.5 };
        const after = zoomed(before, by, { x, y });
        expect(after.x + x / after.scale).toBeCloseTo(before.x + x / before.scale, 6);
        expect(after.y + y / after.scale).toBeCloseTo(before.y + y / before.scale, 6);
        expect(after.scale).toBeGreaterThanOrEqual(0.2);
        expect(after.scale).toBeLessThanOrEqual(8);
      },
    ),
  );
});
