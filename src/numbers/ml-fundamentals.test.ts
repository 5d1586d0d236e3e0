import { describe, expect, it } from 'vitest';
import {
  biteOverlapAfterShift,
  carriedToTheLine,
  covarianceNumbers,
  defectWidthForInception,
  kappaAmong,
  mistakesBehind,
  overkillBehind,
  precisionAt,
  seenBoardShare,
  slipAtOverlap,
  slippedOverlap,
  unseenPerMillion,
  workedAveragePrecision,
  workedCalibrationError,
  workedKappa,
} from './ml-fundamentals.ts';

describe('what the pages work by hand', () => {
  it('has three averages of one ranking', () => {
    expect(workedAveragePrecision('voc-2007')).toBeCloseTo((6 + 2 * 0.75) / 11, 12);
    expect(workedAveragePrecision('voc-2012')).toBeCloseTo(0.5 + 0.25 * 0.75, 12);
    expect(workedAveragePrecision('coco')).toBeCloseTo((51 + 25 * 0.75) / 101, 12);
  });

  it('has a kappa of a hundred joints', () => {
    const { observed, chance, kappa } = workedKappa();
    expect(observed).toBe(0.9);
    expect(chance).toBeCloseTo(0.26 * 0.24 + 0.74 * 0.76, 12);
    expect(kappa).toBeCloseTo((0.9 - 0.6248) / 0.3752, 12);
  });

  it('has a calibration error of three groups', () => {
    expect(workedCalibrationError()).toBeCloseTo(0.15 * 0.25 + 0.05 * 0.35, 12);
  });
});

describe('rates', () => {
  it('leaves thirteen test images in a million without a sister', () => {
    expect(1 - seenBoardShare(0.2)).toBeCloseTo(0.2 ** 7, 12);
    expect(unseenPerMillion(0.2)).toBeCloseTo(12.8, 6);
  });

  it('takes precision and probability to another share of defects', () => {
    expect(precisionAt(0.5, 0.9, 0.1)).toBeCloseTo(0.9, 12);
    // The worked answer: 24 of 27.75 in a hundred, and 96 of 1,341 in 25,000.
    expect(precisionAt(0.25, 0.96, 0.05)).toBeCloseTo(24 / 27.75, 12);
    expect(precisionAt(0.004, 0.96, 0.05)).toBeCloseTo(96 / 1341, 12);
    expect(carriedToTheLine(0.25)).toBeCloseTo(0.004, 12);
    expect(carriedToTheLine(0.5)).toBeCloseTo(0.004 / (0.004 + 0.996 / 3), 12);
  });

  it('lets a box of six pixels slip by two at an overlap of a half', () => {
    expect(slipAtOverlap(0.5)).toBeCloseTo(2, 12);
    expect(slippedOverlap(2.2, 'continuous')).toBeCloseTo(3.8 / 8.2, 12);
    expect(slippedOverlap(2.2, 'inclusive')).toBeCloseTo(4.8 / 9.2, 12);
    expect(biteOverlapAfterShift(1)).toBeCloseTo(48 / 78, 12);
  });

  it('shrinks a tile to what Inception reads, and the defect with it', () => {
    expect(defectWidthForInception()).toBeCloseTo((6 / 1024) * 299, 12);
  });
});

describe('people and evidence', () => {
  it('finds mistakes behind kappa, and kappa behind mistakes', () => {
    expect(mistakesBehind(0.81)).toBeCloseTo(0.05, 12);
    expect(kappaAmong(0.5, 0.05)).toBeCloseTo(0.81, 12);
    expect(kappaAmong(0.02, 0.05)).toBeLessThan(0.3);
  });

  it('stops every fourth good board at an area of 0.99', () => {
    // 1 − Φ(√2 · 2.3263 − 2.5758) = 1 − Φ(0.7141), from a table of the normal distribution
    expect(overkillBehind(0.99)).toBeCloseTo(0.2376, 3);
    expect(overkillBehind(0.5, 0.9)).toBeCloseTo(0.9, 9);
  });

  it('counts a covariance once above and on its diagonal', () => {
    expect(covarianceNumbers(3)).toBe(6);
  });
});
