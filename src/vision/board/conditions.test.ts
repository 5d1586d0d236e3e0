import { describe, expect, it } from 'vitest';
import { syntheticBoard } from './board.ts';
import { photograph } from './conditions.ts';
import { boxOnPicture } from './fixture.ts';

describe('the camera station', () => {
  const { golden } = syntheticBoard(3, { width: 96, channels: 1 });

  it('leaves the board as it is with no knob turned', () => {
    expect(photograph(golden)).toEqual(golden);
  });

  it('falls off from left to right by the gradient', () => {
    const flat = { ...golden, data: golden.data.map(() => 100) };
    const { data } = photograph(flat, { gradient: 0.4 });
    expect([data[0], data[95]]).toEqual([120, 80]);
  });

  it('has noise of the deviation asked for', () => {
    const flat = { ...golden, data: golden.data.map(() => 128) };
    const { data } = photograph(flat, { noise: 5 }, 9);
    const square = data.reduce((sum, value) => sum + (value - 128) ** 2, 0) / data.length;
    expect(Math.sqrt(square)).toBeGreaterThan(4.8);
    expect(Math.sqrt(square)).toBeLessThan(5.2);
  });

  it('turns a box as it turns the board', () => {
    const size = { width: 96, height: 96 };
    const quarter = boxOnPicture([0, 0, 10, 20], size, { rotation: 90 });
    [76, 0, 96, 10].forEach((edge, i) => expect(quarter[i]).toBeCloseTo(edge, 9));
    const turned = photograph(golden, { rotation: 90 });
    for (const [x, y] of [
      [10, 20],
      [50, 3],
      [95, 95],
    ]) {
      expect(turned.data[x * 96 + 95 - y]).toBe(golden.data[y * 96 + x]);
    }
  });

  it('refuses knobs beyond their range', () => {
    expect(() => photograph(golden, { gain: -1 })).toThrow(
      'gain: found -1, expected a number from 0 to 10',
    );
    expect(() => photograph(golden, { rotation: 400 })).toThrow('rotation: found 400');
  });
});
