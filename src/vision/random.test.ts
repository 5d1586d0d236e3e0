import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from './random.ts';

describe('Random', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededBits(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7)).not.toEqual(draw(7 + 2 ** 32));
  });

  test('moments of 200,000 draws are those of the distribution', () => {
    const random = new Random(1);
    const moments = (draw: () => number) => {
      const values = Array.from({ length: 200_000 }, draw);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      return { mean, variance };
    };
    const uniform = moments(() => random.uniform());
    expect(uniform.mean).toBeCloseTo(1 / 2, 2);
    expect(uniform.variance).toBeCloseTo(1 / 12, 2);
    const normal = moments(() => random.normal(3, 2));
    expect(normal.mean).toBeCloseTo(3, 1);
    expect(normal.variance).toBeCloseTo(4, 1);
    const waiting = moments(() => random.exponential(4));
    expect(waiting.mean).toBeCloseTo(1 / 4, 2);
  });

  test('property: a shuffle keeps its items and leaves the input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const before = [...items];
        const shuffled = new Random(seed).shuffle(items);
        expect(items).toEqual(before);
        expect([...shuffled].sort()).toEqual([...items].sort());
      }),
    );
  });

  test('refuses a seed that is not a whole number', () => {
    expect(() => new Random(0.5)).toThrow('seed: found 0.5, expected a whole number of at least 0');
  });
});

function seededBits(seed: number): () => number {
  const random = new Random(seed);
  return () => random.bits();
}
