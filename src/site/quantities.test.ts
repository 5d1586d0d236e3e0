import { expect, test } from 'vitest';
import { heldQuantities } from './quantities.ts';

const shown = (text: string) => heldQuantities(text).replaceAll('\u00a0', '_');

test('a number keeps its unit, and a product its sign', () => {
  expect(shown('8 × 220 ms in 2.0 s, 99.5 % of 14,400 boards')).toBe(
    '8_×_220_ms in 2.0_s, 99.5_% of 14,400 boards',
  );
});

test('a text that follows a computed number begins with its unit', () => {
  expect(shown(' px wide')).toBe('_px wide');
  expect(shown(' s is no unit alone')).toBe(' s is no unit alone');
});

test('words that begin like a unit are no unit', () => {
  expect(shown('2 standards, 3 minutes, 4 pxels')).toBe('2 standards, 3 minutes, 4 pxels');
});
