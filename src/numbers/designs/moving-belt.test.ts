import { expect, it } from 'vitest';
import {
  beltBlurPixels,
  beltMilliseconds,
  beltTiles,
  boardMillimetres,
  boardsOnTheWay,
  boardsPerBeltShift,
  boardsPerSecond,
  boxLoad,
  boxLoadTwiceAsFast,
  bytesPerBeltShift,
  cameraGigabits,
  fastestBelt,
  linePeriodMicroseconds,
  lineRate,
  linesFed,
  nearestEjectorMillimetres,
  rejectLaneSeconds,
  scan,
  stretchedLines,
  stripMilliseconds,
  stripModelMilliseconds,
  verdictMilliseconds,
} from './moving-belt.ts';

it('passes a board of 128 mm every two thirds of a second, for three lines', () => {
  expect(scan).toEqual({ pixelsAcross: 16_384, lines: 6144 });
  expect(boardMillimetres()).toBe(128);
  expect(boardsPerSecond()).toBe(1.5);
  expect(linesFed()).toBe(3);
  expect(boardsPerBeltShift()).toBe(43_200);
});

it('scans 14,400 lines a second and half a pixel of smear', () => {
  expect(lineRate()).toBe(14_400);
  expect(linePeriodMicroseconds()).toBeCloseTo(69.444444444, 8);
  // 300 mm/s × 34 µs = 10.2 µm, and a pixel is 20.833 µm.
  expect(beltBlurPixels()).toBeCloseTo(0.4896, 12);
  expect(stretchedLines()).toBeCloseTo(122.88, 10);
});

it('sends 1.9 gigabits a second and 4.3 TB a shift', () => {
  expect(cameraGigabits()).toBeCloseTo(1.8874368, 10);
  expect(bytesPerBeltShift()).toBe(43_200 * 16_384 * 6144);
});

it('cuts seven strips of seventeen tiles, and has time for them', () => {
  expect(beltTiles()).toEqual({ across: 17, strips: 7, board: 119 });
  expect(stripMilliseconds()).toBeCloseTo(200 / 3, 10);
  // 17 tiles of 1.048576 Mpx at 0.4096 Mpx in 0.86 ms.
  expect(stripModelMilliseconds()).toBeCloseTo(37.4272, 3);
  expect(boxLoad()).toBeCloseTo(0.561408, 5);
  // 200 mm in 7 × 37.4272 ms.
  expect(fastestBelt()).toBeCloseTo(763.387, 2);
  // 262 ms of the model for a board every 333 ms.
  expect(boxLoadTwiceAsFast()).toBeCloseTo(0.786, 3);
});

it('leaves more than a second for the verdict', () => {
  expect(beltMilliseconds()).toBeCloseTo(1240, 9);
  expect(verdictMilliseconds()).toBeCloseTo(1182, 9);
  expect(nearestEjectorMillimetres()).toBeCloseTo(181.4, 9);
  expect(boardsOnTheWay()).toBe(3);
  expect(rejectLaneSeconds()).toBe(20);
});
