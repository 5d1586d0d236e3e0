import { expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { boxesJson } from './argument-boxes.ts';

const boxes = (args: readonly unknown[], names: readonly string[]) =>
  JSON.parse(boxesJson(args, names)) as unknown[];

test('names boxes by their parameters, and leaves other numbers alone', () => {
  expect(boxes([[0, 0, 6, 6], [1, 2, 3, 4], [[3, 0, 9, 6]]], ['a', '', 'others'])).toEqual([
    { label: 'a', left: 0, top: 0, right: 6, bottom: 6 },
    { label: 'others[0]', left: 3, top: 0, right: 9, bottom: 6 },
  ]);
});

test('leaves out what is no box, and stops at the most', () => {
  expect(boxes([[[0, 0, NaN, 1], [0, 1, 2], 'box', null]], ['a'])).toEqual([]);
  expect(boxes([Array.from({ length: 99 }, () => [0, 0, 1, 1])], ['a'])).toHaveLength(
    limits.argumentBoxes,
  );
});
