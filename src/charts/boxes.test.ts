import { expect, test } from 'vitest';
import { drawBoxes } from './boxes.ts';

const box = (label: string, [left = 0, top = 0, right = 0, bottom = 0]: number[]) => ({
  label,
  left,
  top,
  right,
  bottom,
});

test('boxes stand to one scale, with the ends of both axes and words for who cannot see them', () => {
  const svg = drawBoxes([box('a', [0, 0, 6, 6]), box('b', [3, 0, 9, 6])]);
  const widths = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(
    ([, x, , width]) => [Number(x), Number(width)],
  );
  expect(widths[0]?.[1]).toBeCloseTo((160 * 6) / 9, 1);
  expect(Number(widths[1]?.[0]) - Number(widths[0]?.[0])).toBeCloseTo((160 * 3) / 9, 1);
  expect(svg).toContain('aria-label="Left, top, right, bottom. a: 0, 0, 6, 6; b: 3, 0, 9, 6"');
});

test('an empty box is a dot, a name is text, and what has no scale is not drawn', () => {
  expect(drawBoxes([box('a', [4, 4, 4, 4])])).toContain('<circle');
  expect(drawBoxes([box('<img src=x>', [0, 0, 1, 1])])).not.toContain('<img');
  expect(drawBoxes([box('a', [-1e308, 0, 1e308, 1])])).toBe('');
  expect(drawBoxes([])).toBe('');
});
