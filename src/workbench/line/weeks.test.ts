import { expect, it } from 'vitest';
import { remedyOf, start } from '../choices.ts';
import { brightnessLimits, lightIn } from './weeks.ts';
import { service } from './service.ts';

it('a lamp loses its light week by week, and a new one begins anew', () => {
  const lightAt = (week: number, remedy: number) =>
    lightIn(week, { ...start, ageing: 2, week: 6, remedy });
  expect(lightAt(5, remedyOf.lamp)).toBeCloseTo(0.9, 12);
  expect(lightAt(6, remedyOf.lamp)).toBe(1);
  expect(lightAt(8, remedyOf.lamp)).toBeCloseTo(0.96, 12);
  expect(lightAt(8, remedyOf.retrain)).toBeCloseTo(0.84, 12);
});

it('a week of many boards is known better than one board', () => {
  const { target, sigma } = brightnessLimits({ scores: [], brightness: [69, 71] });
  expect(target).toBe(70);
  expect(sigma).toBeCloseTo(1 / Math.sqrt(service.goodBoards), 12);
});
