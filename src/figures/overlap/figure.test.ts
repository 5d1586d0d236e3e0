import { describe, expect, it } from 'vitest';
import { intersectionOverUnion } from '#vision/boxes';
import { valueAt } from '../drag.ts';
import { startOf } from '../figure.ts';
import { overlapFigure } from './figure.ts';
import { candidatesOf, countPixels, roundOf, square, startPlace } from './scene.ts';

const figure = overlapFigure();
const start = startOf(figure);
const readingsAt = (values: Partial<typeof start>) =>
  figure.view({ ...start, ...values }).readings.map(({ value }) => value);

describe('two boxes', () => {
  it('are counted by hand where the figure starts', () => {
    // 6 × 6 px, moved one right and one down: 5 × 5 of 36 + 36 − 25.
    expect(readingsAt({})).toEqual(['25', '47', '0.53', 'hit', '0 of 5']);
  });

  it('have pixels whose share is the formula’s IoU, wherever B lies', () => {
    const [a] = candidatesOf(startPlace);
    for (const x of [0, 3, 7, 12, 16])
      for (const y of [0, 4, 10])
        for (const [width, height] of [
          [2, 8],
          [6, 6],
          [8, 3],
        ]) {
          const b = [x, y, x + width, y + height] as const;
          const { both, one } = countPixels(a.box, b);
          const counted = both.length / (both.length + one.length);
          expect(counted).toBeCloseTo(intersectionOverUnion(a.box, b), 12);
        }
  });

  it('hit at an IoU of exactly one half', () => {
    // 6 × 3 px within A: 18 of 36.
    expect(readingsAt({ x: 6, y: 6, height: 3 }).slice(2, 4)).toEqual(['0.50', 'hit']);
    expect(readingsAt({ x: 6, y: 6, height: 2 }).slice(2, 4)).toEqual(['0.33', 'miss']);
  });

  it('share nothing where they only touch', () => {
    expect(readingsAt({ x: 12 }).slice(0, 3)).toEqual(['0', '72', '0.00']);
  });
});

describe('suppression, a box a step', () => {
  it('drops B for A and E for D, and leaves C, whose rival is gone', () => {
    const candidates = candidatesOf(startPlace);
    const rounds = [1, 2, 3, 4, 5].map((step) => roundOf(candidates, step));
    expect(rounds.map(({ candidate }) => candidate.name).join('')).toBe('ABDCE');
    expect(rounds.map(({ isKept }) => isKept)).toEqual([true, false, true, true, false]);
    expect(rounds.map(({ rival }) => rival?.name)).toEqual([undefined, 'A', undefined, 'A', 'D']);
    expect(rounds[3].gone?.name).toBe('B');
    // 4 × 4 of 36 + 36 − 16, and 5 × 6 of 36 + 36 − 30.
    expect(rounds[3].overlap).toBeCloseTo(16 / 56, 12);
    expect(rounds[4].overlap).toBeCloseTo(30 / 42, 12);
    expect(rounds[4].kept).toEqual(['A', 'D', 'C']);
  });

  it('keeps a box that overlaps by exactly one half, where a detection hits', () => {
    const half = { ...startPlace, x: 6, y: 6, height: 3 };
    expect(roundOf(candidatesOf(half), 2)).toMatchObject({ isKept: true, overlap: 0.5 });
  });

  it('lets B drop others once it is away from A', () => {
    const away = roundOf(candidatesOf({ ...startPlace, x: 16, y: 5 }), 3);
    expect(away).toMatchObject({ isKept: false, candidate: { name: 'D' }, rival: { name: 'B' } });
  });

  it('is told step by step', () => {
    const told = (step: number) => figure.view({ ...start, step }).sentence;
    expect(told(1)).toBe('Step 1: A (0.92) overlaps no box that was kept, so it stays.');
    expect(told(2)).toContain('B (0.88) overlaps A by 0.53, more than 0.5, and is dropped.');
    expect(told(4)).toContain('B would have dropped it, but is gone itself.');
    expect(told(5)).toMatch(/Kept: A, D, C\.$/);
  });
});

it('a pointer on the middle of B moves nothing', () => {
  if (!figure.drag) throw new Error('no drag');
  const pixel = 14;
  const middle = 12 + (startPlace.x + startPlace.width / 2) * pixel;
  expect(valueAt(figure.drag, middle)).toBeCloseTo(startPlace.x, 12);
  expect(square(startPlace.x, startPlace.y)).toEqual([7, 7, 13, 13]);
});
