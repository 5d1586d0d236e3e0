import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  affineParameters,
  affineParametersPerChannel,
  calibrateMagnitude,
  calibrateRange,
  dequantize,
  dequantizePerChannel,
  quantizationError,
  quantize,
  quantizePerChannel,
  roundToInteger,
  symmetricParameters,
  symmetricParametersPerChannel,
} from './index.ts';
import type { PercentileMethod } from '../serving/index.ts';
import type { RoundingMode } from './index.ts';
import vectors from './quantization.vectors.json' with { type: 'json' };

function expectNear(found: number, expected: number, scale = 0): void {
  const bound = 1e-12 * Math.max(Math.abs(expected), scale);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(bound);
}

describe('rounding', () => {
  it.each(vectors.rounding)('$value', (value) => {
    for (const mode of ['half-even', 'half-away', 'half-up'] as const) {
      expect(roundToInteger(value.value, mode), mode).toBe(value[mode]);
    }
  });
});

describe('calibration reads percentiles as NumPy', () => {
  it.each(vectors.percentiles)('$name at $percent', ({ values, percent, methods }) => {
    for (const [name, [low, high, magnitude]] of Object.entries(methods)) {
      const options = { percent, method: name as PercentileMethod };
      const found = calibrateRange(values, options);
      expectNear(found.low, low, 1e-3);
      expectNear(found.high, high, 1e-3);
      expectNear(calibrateMagnitude(values, options), magnitude, 1e-3);
    }
  });
});

describe('quantization', () => {
  it.each(vectors.schemes)('$name: $kind, $bits bits, $rounding', (value) => {
    const { values, bits } = value;
    const rounding = value.rounding as RoundingMode;
    const { low, high } = calibrateRange(values);
    const parameters =
      value.kind === 'affine'
        ? affineParameters(low, high, { bits, signed: value.signed === true })
        : symmetricParameters(calibrateMagnitude(values), {
            bits,
            divisor: value.divisor === 'half-range' ? 'half-range' : 'largest-integer',
          });
    expect(parameters.scale).toBe(value.scale);
    expect(parameters.zeroPoint).toBe(value.zeroPoint);
    const integers = quantize(values, parameters, { rounding });
    expect(integers).toEqual(value.integers);
    const error = quantizationError(values, dequantize(integers, parameters));
    expectNear(error.meanSquaredError, value.mse, 1e-12);
    expectNear(error.maximumError, value.maximum, 1e-3);
    if (value.decibels === null) expect(error.signalToNoiseDecibels).toBe(Infinity);
    else expectNear(error.signalToNoiseDecibels, value.decibels, 1);
  });

  it('per channel gives each row what it would get alone', () => {
    const { channels, symmetric, affine } = vectors.perChannel;
    const weights = symmetricParametersPerChannel(channels);
    expect(weights.map(({ scale }) => scale)).toEqual(symmetric.map(({ scale }) => scale));
    const integers = quantizePerChannel(channels, weights);
    expect(integers).toEqual(symmetric.map((row) => row.integers));
    const activations = affineParametersPerChannel(channels);
    expect(activations.map(({ zeroPoint }) => zeroPoint)).toEqual(
      affine.map((row) => row.zeroPoint),
    );
    expect(quantizePerChannel(channels, activations)).toEqual(affine.map((row) => row.integers));

    const restored = dequantizePerChannel(integers, weights).flat();
    const whole = symmetricParameters(calibrateMagnitude(channels.flat()));
    const perTensor = dequantize(quantize(channels.flat(), whole), whole);
    const error = (values: number[]) => quantizationError(channels.flat(), values).meanSquaredError;
    expect(error(restored)).toBeLessThan(error(perTensor));
  });

  it('saturates what calibration left out', () => {
    const parameters = symmetricParameters(1.27);
    expect(quantize([5, -5], parameters)).toEqual([127, -127]);
    expect(quantize([-5], symmetricParameters(1.27, { narrowRange: false }))).toEqual([-128]);
  });

  it('takes no step that a double cannot hold in full', () => {
    const sample = [8.4e-323];
    const parameters = symmetricParameters(calibrateMagnitude(sample), { bits: 3 });
    const restored = dequantize(quantize(sample, parameters), parameters);
    expect(parameters.scale).toBe(2 ** -1022);
    expect(quantizationError(sample, restored).maximumError).toBeLessThan(parameters.scale / 2);
  });

  it('keeps zero exact and everything else within half a step', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 12 }), (sample, bits) => {
        const { low, high } = calibrateRange(sample);
        for (const parameters of [
          affineParameters(low, high, { bits }),
          symmetricParameters(calibrateMagnitude(sample), { bits }),
        ]) {
          const restored = dequantize(quantize([...sample, 0], parameters), parameters);
          expect(restored.at(-1) === 0).toBe(true);
          const { maximumError } = quantizationError([...sample, 0], restored);
          // Affine: a zero point rounded by up to half a step moves one end out by as much.
          expect(maximumError).toBeLessThanOrEqual(parameters.scale * (1 + 1e-9));
        }
      }),
    );
  });
});

describe('bad input', () => {
  const parameters = affineParameters(-1, 1);
  it.each([
    [() => roundToInteger(Number.NaN), 'value: found NaN'],
    [() => calibrateRange([]), 'values: found 0 items'],
    [() => calibrateRange([1, Infinity]), 'values[1]: found Infinity'],
    [
      () => calibrateRange([1], { percent: 50 }),
      'percent: found 50, expected above 50, at most 100',
    ],
    [() => calibrateMagnitude([1], { percent: 101 }), 'percent: found 101'],
    [() => affineParameters(2, 1), 'low: found 2, expected at most high (1)'],
    [
      () => affineParameters(0, 1, { bits: 1 }),
      'bits: found 1, expected a whole number of at least 2',
    ],
    [() => symmetricParameters(-1), 'magnitude: found -1'],
    [() => symmetricParameters(1, { bits: 33 }), 'bits: found 33, expected at most 32'],
    [() => quantize([Number.NaN], parameters), 'values[0]: found NaN'],
    [
      () => quantize([1], { ...parameters, scale: 0 }),
      'scale: found 0, expected a finite number above 0',
    ],
    [
      () => quantize([1], { ...parameters, zeroPoint: 300 }),
      'zeroPoint: found 300, expected at most highest (255)',
    ],
    [
      () => dequantize([256], parameters),
      'integers[0]: found 256, expected a whole number from 0 to 255',
    ],
    [() => dequantize([0.5], parameters), 'integers[0]: found 0.5'],
    [
      () => quantizePerChannel([[1]], []),
      'parameters: found 0 items, expected as many as channels has (1)',
    ],
    [() => symmetricParametersPerChannel([]), 'channels: found 0 items'],
    [() => quantizationError([1], [1, 2]), 'restored: found 2 items'],
    [() => quantizationError([], []), 'values: found 0 items'],
  ])('%s', (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
