import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearLayer } from '../network/linear.ts';
import { Random } from '../random.ts';
import {
  affineParameters,
  dequantize,
  dequantizePerChannel,
  fakeQuantize,
  fakeQuantizeGradient,
  fixedPointMultiplier,
  integerLayer,
  quantize,
  quantizedRange,
  requantize,
  runIntegerLayer,
  symmetricParametersPerChannel,
} from './index.ts';
import vectors from './integer-layer.vectors.json' with { type: 'json' };

describe('a factor in fixed point', () => {
  it.each(vectors.requantize)('$factor, as gemmlowp and LiteRT', (given) => {
    const factor = fixedPointMultiplier(given.factor);
    expect(factor).toEqual({ multiplier: given.multiplier, shift: given.shift });
    expect(given.sums.map((sum) => requantize(sum, factor))).toEqual(given.twice);
    const once = { rounding: 'once' } as const;
    expect(given.sums.map((sum) => requantize(sum, factor, once))).toEqual(given.once);
  });

  it('is off by at most 2^−31 of itself, and moves a sum by at most one from the real product', () => {
    const numbers = fc.tuple(
      fc.double({ min: 2 ** -31, max: 0.99, noNaN: true }),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    );
    fc.assert(
      fc.property(numbers, ([factor, sum]) => {
        const fixed = fixedPointMultiplier(factor);
        const restored = fixed.multiplier * 2 ** (fixed.shift - 31);
        expect(Math.abs(restored / factor - 1)).toBeLessThanOrEqual(2 ** -31);
        for (const rounding of ['twice', 'once'] as const)
          expect(
            Math.abs(requantize(sum, fixed, { rounding }) - sum * restored),
          ).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses a factor of 2^30, and a sum that needs more than 32 bits', () => {
    expect(() => fixedPointMultiplier(2 ** 30)).toThrow('below 2^30');
    expect(() => requantize(2 ** 31, fixedPointMultiplier(0.5))).toThrow('32 bits');
    expect(() => requantize(2 ** 30, fixedPointMultiplier(3))).toThrow('32 bits');
    expect(() => requantize(0.5, fixedPointMultiplier(3))).toThrow('sum: found 0.5');
  });
});

describe('a layer in integers', () => {
  it.each(vectors.layers)('has the very integers of LiteRT’s reference kernel', (given) => {
    const signed = { lowest: -128, highest: 127 };
    const layer = {
      weight: given.weight,
      bias: given.bias,
      factors: given.scales.map((scale) =>
        fixedPointMultiplier((given['input-scale'] * scale) / given['output-scale']),
      ),
      input: { ...signed, scale: given['input-scale'], zeroPoint: given['input-zero'] },
      output: { ...signed, scale: given['output-scale'], zeroPoint: given['output-zero'] },
    };
    expect(runIntegerLayer(layer, given.input)).toEqual(given.output);
  });

  it.each([
    ['uint8', false],
    ['int8', true],
  ] as const)('in %s is within a step of the same layer in real numbers', (_, signed) => {
    const random = new Random(5);
    const draw = (rows: number, columns: number, size: number) =>
      Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => random.normal(0, size)),
      );
    const [weight, bias] = [draw(6, 40, 0.2), draw(1, 6, 0.5)[0]];
    const input = affineParameters(-3, 3, { signed });
    const output = affineParameters(-4, 4, { signed });
    const layer = integerLayer(weight, bias, input, output);
    const integers = draw(50, 40, 1).map((row) => quantize(row, input));
    const scales = symmetricParametersPerChannel(weight);
    const real = linearLayer(
      integers.map((row) => dequantize(row, input)),
      dequantizePerChannel(layer.weight, scales),
      bias,
    );
    runIntegerLayer(layer, integers).forEach((row, i) => {
      const expected = quantize(real[i], output);
      row.forEach((q, o) => {
        expect(Math.abs(q - expected[o])).toBeLessThanOrEqual(1);
      });
    });
  });

  it('has its ReLU in the range of its output', () => {
    const [input, output] = [affineParameters(-1, 1, { signed: true }), affineParameters(0, 5.1)];
    const layer = integerLayer([[1], [-1]], [], input, output);
    const [row] = runIntegerLayer(layer, [quantize([0.5], input)]);
    expect(row[0]).toBeGreaterThan(0);
    expect(row[1]).toBe(0);
  });

  it('saturates its bias at 32 bits, and refuses a sum beyond', () => {
    const range = affineParameters(-12.8, 12.7, { signed: true });
    const layer = integerLayer([[1e-6]], [1e6], range, range);
    expect(layer.bias).toEqual([2 ** 31 - 1]);
    expect(() => runIntegerLayer(layer, [[100]])).toThrow('that 32 bits hold');
  });

  it('refuses what does not fit 8 bits', () => {
    const [byte, wide] = [affineParameters(0, 1), affineParameters(0, 1, { bits: 16 })];
    expect(() => integerLayer([[1]], [], byte, wide)).toThrow('output: found integers 0 to 65535');
    expect(() => integerLayer([[1], [2]], [1], byte, byte)).toThrow('bias');
    const layer = integerLayer([[1]], [], byte, byte);
    expect(() => runIntegerLayer(layer, [[256]])).toThrow('input[0][0]: found 256');
    expect(() => runIntegerLayer({ ...layer, weight: [[128]] }, [[1]])).toThrow('layer.weight');
  });
});

describe('fake quantization', () => {
  it.each(vectors.fake)('in steps of $scale, forward and back as PyTorch', (given) => {
    expect(fakeQuantize(given.values, given)).toEqual(given.quantized.map((value) => value + 0));
    const found = fakeQuantizeGradient(given.values, given, given.slope);
    expect(found.map((value) => value + 0)).toEqual(given.gradient.map((value) => value + 0));
  });

  it('lets the gradient pass half a step beyond the range, and no further', () => {
    const parameters = affineParameters(-25, 102.5);
    expect(quantizedRange(parameters)).toEqual({ low: -25, high: 102.5 });
    const values = [-25.3, -25.2, 0, 102.7, 102.8];
    expect(fakeQuantizeGradient(values, parameters, [1, 1, 1, 1, 1])).toEqual([0, 1, 1, 1, 0]);
  });

  it('leaves what stands on a step where it is', () => {
    const parameters = affineParameters(-3, 9);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -20, max: 20, noNaN: true })), (values) => {
        const once = fakeQuantize(values, parameters);
        expect(fakeQuantize(once, parameters)).toEqual(once);
      }),
    );
  });
});
