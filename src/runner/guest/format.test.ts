import { describe, expect, it } from 'vitest';
import { format } from './format.ts';

describe('format', () => {
  it.each([
    ['text', "'text'"],
    ["it's\n", "'it\\'s\\n'"],
    [-0, '-0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [NaN, 'NaN'],
    [12n, '12n'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('s'), 'Symbol(s)'],
    [[1, [2, []]], '[1, [2, []]]'],
    [{ a: 1, 'b c': { d: [] } }, "{ a: 1, 'b c': { d: [] } }"],
    [{}, '{}'],
    [new Map([['k', { v: 1 }]]), "Map(1) { 'k' => { v: 1 } }"],
    [new Set([1, 2]), 'Set(2) { 1, 2 }'],
    [new Float32Array([0.5]), 'Float32Array(1) [0.5]'],
    [new RangeError('too far'), 'RangeError: too far'],
    [/a+/giu, '/a+/giu'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [new Date(NaN), 'Invalid Date'],
    [Object.create(null), '{}'],
  ])('writes %o as %s', (value, text) => {
    expect(format(value)).toBe(text);
  });

  it('names classes and functions', () => {
    class Board {
      readonly serial = 7;
    }
    expect(format(new Board())).toBe('Board { serial: 7 }');
    expect(format(Math.max)).toBe('[function max]');
  });

  it('shows holes, getters and cycles without following them', () => {
    const value: Record<string, unknown> = {
      get thrown(): never {
        throw new Error('never read');
      },
    };
    value.self = value;
    expect(format(value)).toBe('{ thrown: [getter], self: [circular] }');
    expect(format([, 1])).toBe('[(empty), 1]');
  });

  it('stops at its depth and its number of entries', () => {
    expect(format({ a: { b: { c: { d: { e: 1 } } } } })).toBe('{ a: { b: { c: { d: {…} } } } }');
    expect(format(Array.from({ length: 150 }, () => 0))).toContain('… 50 more');
    expect(format('x'.repeat(1_500))).toContain("'… 500 more characters");
  });

  it('breaks what is wider than a line, and fills lists', () => {
    const wide = { first: 'x'.repeat(40), second: 'y'.repeat(40) };
    expect(format(wide).split('\n')).toEqual([
      '{',
      `  first: '${'x'.repeat(40)}',`,
      `  second: '${'y'.repeat(40)}',`,
      '}',
    ]);
    const lines = format(Array.from({ length: 60 }, (_, index) => index)).split('\n');
    expect(lines.length).toBeLessThan(8);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('survives a proxy whose every trap throws', () => {
    const never = (): never => {
      throw new Error('trap');
    };
    const hostile = new Proxy({}, { getPrototypeOf: never, ownKeys: never, get: never });
    expect(format([hostile])).toBe('[[cannot be shown: looking at it throws]]');
  });
});
