import { expect, test } from 'vitest';
import { movePath, movePoints } from './geometry.ts';

test('moves the absolute commands of a path and leaves the relative ones', () => {
  expect(movePath('M1,2L3.04,4.06H5V6Z', 10, 20)).toBe('M11 22L13 24.1H15V26Z');
  expect(movePath('m1,2l3,-4', 10, 20)).toBe('m11 22l3-4');
  expect(movePath('M0 0Q1,2 3,4C1,1 2,2 3,3', 1, -1)).toBe('M1-1Q2 1 4 3C2 0 3 1 4 2');
});

test('takes the e of a small number for no command', () => {
  expect(movePath('M1e-7 2L3 4.5e1', 10, 20)).toBe('M10 22L13 65');
});

test('moves only the end of an arc', () => {
  expect(movePath('M0 0 A 20 20, 0, 0, 1, 30 88', 5, 7)).toBe('M5 7A20 20 0 0 1 35 95');
});

test('moves the points of a polygon', () => {
  expect(movePoints('0,0 10,-5.25', 1, 2)).toBe('1 2 11 -3.2');
});
