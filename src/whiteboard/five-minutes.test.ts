import { expect, test } from 'vitest';
import { fiveMinutes, size, wordsOfMinute } from './five-minutes.ts';
import { strokeSvg } from './stroke-svg.ts';
import type { Stroke, Words } from './stroke.ts';

/** Units that a letter of the drawing's face takes at most, in boxes and beside lines. */
const letter = { inBox: 8.2, beside: 7.2 };
const height = 15;

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function besideOf({ at, words, anchor = 'middle' }: Words): Box {
  const width = words.length * letter.beside;
  const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor];
  return { words, left, right: left + width, top: at[1] - height + 3, bottom: at[1] + 3 };
}

const beside = fiveMinutes.flatMap((stroke) => {
  if (stroke.kind === 'words') return [besideOf(stroke)];
  return stroke.kind === 'arrow' && stroke.words ? [besideOf(stroke.words)] : [];
});
const boxes = fiveMinutes.flatMap((stroke) =>
  stroke.kind === 'box' || stroke.kind === 'diamond' ? [stroke] : [],
);

test('a stroke stands after all that belong to earlier minutes', () => {
  const minutes = fiveMinutes.map(({ minute }) => minute);
  expect(minutes).toEqual(minutes.toSorted());
  expect(new Set(minutes)).toEqual(new Set([1, 2, 3, 4, 5]));
});

test('words fit into their boxes, and stay on the board', () => {
  for (const { words, place, kind } of boxes) {
    const room = kind === 'diamond' ? place.width * 0.75 : place.width;
    expect(words.length * letter.inBox, words).toBeLessThanOrEqual(room);
  }
  for (const { words, left, right, top, bottom } of beside) {
    expect(left, words).toBeGreaterThanOrEqual(0);
    expect(right, words).toBeLessThanOrEqual(size.width + 8);
    expect(top, words).toBeGreaterThanOrEqual(0);
    expect(bottom, words).toBeLessThanOrEqual(size.height);
  }
});

test('no words stand on others, or on a box', () => {
  const cross = (one: Box, other: Box) =>
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom;
  const solid = boxes
    .filter(({ kind }) => kind === 'box')
    .map(({ words, place: { x, y, width, height: tall } }) => ({
      words,
      left: x,
      right: x + width,
      top: y,
      bottom: y + tall,
    }));
  for (const [i, one] of beside.entries()) {
    for (const other of [...beside.slice(i + 1), ...solid]) {
      expect(cross(one, other), `${one.words} on ${other.words}`).toBe(false);
    }
  }
});

test('a stroke knows its minute, and an arrow has a head at each end that it says', () => {
  const heads = (stroke: Stroke) => (strokeSvg(stroke).match(/M/g)?.length ?? 0) - 1;
  for (const stroke of fiveMinutes) {
    expect(strokeSvg(stroke)).toContain(`data-minute="${stroke.minute}"`);
    if (stroke.kind === 'arrow') expect(heads(stroke)).toBe(stroke.ends);
  }
});

test('each minute has words to look for', () => {
  expect(wordsOfMinute(1)).toContain('vision system');
  expect(
    wordsOfMinute(3)
      .filter((words) => /^\d+$/.test(words))
      .map(Number),
  ).toEqual([30, 20, 50, 10, 10]);
  for (const minute of [1, 2, 3, 4, 5]) expect(wordsOfMinute(minute).length).toBeGreaterThan(4);
});
