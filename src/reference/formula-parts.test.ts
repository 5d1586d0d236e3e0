import { expect, test } from 'vitest';
import { formulaParts } from './formula-parts.ts';

test('a formula is parted at its wide spaces', () => {
  expect(formulaParts(String.raw`r = \frac{a}{b} \qquad p = c, \quad d`)).toEqual([
    String.raw`r = \frac{a}{b}`,
    'p = c,',
    'd',
  ]);
});

test('a space within braces or delimiters parts nothing', () => {
  const whole = String.raw`\text{a \quad b} + \left( c \quad d \right)`;
  expect(formulaParts(whole)).toEqual([whole]);
});

test('the sign between two parts stands by itself', () => {
  expect(formulaParts(String.raw`x < 1 \quad\Rightarrow\quad y > 2`)).toEqual([
    'x < 1',
    String.raw`\Rightarrow`,
    'y > 2',
  ]);
});
