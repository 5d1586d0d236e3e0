import { expect, it } from 'vitest';
import {
  biteMicrometres,
  cornerShiftByLens,
  cornerShiftByTurn,
  fieldMillimetres,
  parallaxPixels,
  pixelMicrometres,
  samplesUntilRight,
  smallestDefectMicrometres,
} from './geometry.ts';

it('gives a field of 64 mm by 85.3 mm pixels of 21 µm and a smallest defect of 125 µm', () => {
  expect(fieldMillimetres().height).toBe(64);
  expect(fieldMillimetres().width).toBeCloseTo(256 / 3, 12);
  expect(pixelMicrometres()).toBeCloseTo(1000 / 48, 12);
  expect(smallestDefectMicrometres()).toBeCloseTo(125, 12);
  expect(biteMicrometres()).toBeCloseTo(187.5, 12);
});

it('moves a corner 2560 px from the middle by its turn and by its lens', () => {
  expect(cornerShiftByTurn(0.1)).toBeCloseTo(2560 * ((0.1 * Math.PI) / 180), 5);
  expect(cornerShiftByLens(-0.1)).toBeCloseTo(0.1 * 2560 * (2560 / 14_400) ** 2, 9);
});

it('shows the top of a tall part outwards', () => {
  expect(parallaxPixels(2)).toBeCloseTo((2048 * 2) / 298, 12);
  expect(parallaxPixels(0)).toBe(0);
});

it('draws nineteen samples where three of four marks are right', () => {
  expect(samplesUntilRight(0.75)).toBe(19);
  expect(samplesUntilRight(0.5)).toBe(108);
});
