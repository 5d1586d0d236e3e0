import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  averagePool2d,
  averagePool2dGradient,
  batchNorm,
  batchNormGradient,
  conv2d,
  conv2dGradient,
  linearLayer,
  linearLayerGradient,
  maxPool2d,
  maxPool2dGradient,
  nestedFrom,
  relu,
  reluGradient,
  slidingOutputSize,
  tensorFrom,
} from './index.ts';
import type { ConvolutionOptions, PerDirection } from './index.ts';
import { expectNear } from './near.fixture.ts';
import vectors from './network.vectors.json' with { type: 'json' };

const perDirection = (value: number | number[]): PerDirection =>
  typeof value === 'number' ? value : [value[0], value[1]];

describe('tensor', () => {
  test('packs and unpacks', () => {
    const nested = [[[1, 2, 3]], [[4, 5, 6]]];
    expect(tensorFrom(nested).shape).toEqual([2, 1, 3]);
    expect(nestedFrom(tensorFrom(nested))).toEqual(nested);
    expect(nestedFrom(tensorFrom(7))).toBe(7);
  });

  test('refuses ragged, empty and broken lists', () => {
    expect(() => tensorFrom([[1, 2], [3]])).toThrow(
      'nested: found a list of 1 items, expected 2 items (a ragged list?)',
    );
    expect(() => tensorFrom([1, [2]])).toThrow('a ragged list?');
    expect(() => tensorFrom([[1], 2])).toThrow('a ragged list?');
    expect(() => tensorFrom([[]])).toThrow('an empty list');
    expect(() => tensorFrom([[NaN]])).toThrow('nested[0]: found NaN');
    expect(() => nestedFrom({ shape: [3], data: Float64Array.of(1) })).toThrow('tensor.data');
  });
});

describe('conv2d', () => {
  test.each(vectors.convolution)('forward and gradients, $options', (example) => {
    const options = Object.fromEntries(
      Object.entries(example.options).map(([name, value]) => [name, perDirection(value)]),
    ) as ConvolutionOptions;
    const [input, weight] = [tensorFrom(example.input), tensorFrom(example.weight)];
    const output = conv2d(input, weight, example.bias, options);
    expectNear(nestedFrom(output), example.output, 1e-12);
    const gradients = conv2dGradient(input, weight, tensorFrom(example.above), options);
    expectNear(nestedFrom(gradients.input), example.inputGradient, 1e-12);
    expectNear(nestedFrom(gradients.weight), example.weightGradient, 1e-12);
    if (example.biasGradient) expectNear(gradients.bias, example.biasGradient, 1e-12);
  });

  test('is linear in its input', () => {
    const value = fc.integer({ min: -50, max: 50 });
    const list = (length: number) => fc.array(value, { minLength: length, maxLength: length });
    fc.assert(
      fc.property(list(50), list(50), list(36), value, (first, second, taps, factor) => {
        const image = (values: number[]) => ({
          shape: [1, 2, 5, 5],
          data: Float64Array.from(values),
        });
        const weight = { shape: [2, 2, 3, 3], data: Float64Array.from(taps) };
        const apply = (values: number[]) => [...conv2d(image(values), weight).data];
        const mixed = apply(first.map((entry, i) => entry + factor * second[i]));
        const [one, other] = [apply(first), apply(second)];
        expect(mixed).toEqual(one.map((entry, i) => entry + factor * other[i]));
      }),
    );
  });

  test('bad shapes are named', () => {
    const input = tensorFrom([[[[1, 2], [3, 4]]]]); // prettier-ignore
    const kernel = tensorFrom([[[[1, 1, 1]]]]);
    expect(() => conv2d(input, kernel)).toThrow(
      "kernel: found a span of 3, expected at most the padded input's 2",
    );
    expect(() => conv2d(tensorFrom([1]), kernel)).toThrow('input.shape: found [1], expected 4');
    expect(() => conv2d(input, tensorFrom([[[[1]], [[1]]]]))).toThrow(
      'input.shape: found [1,1,2,2], expected 2 channels (weight.shape[1] × groups)',
    );
    expect(() => conv2d(input, tensorFrom([[[[1]]]]), [1, 2])).toThrow(
      'bias: found 2 numbers, expected none or 1 (one a filter)',
    );
    const one = tensorFrom([[[[1]]]]);
    expect(() => conv2d(input, one, [], { stride: 0 })).toThrow('stride: found 0');
    expect(() => conv2dGradient(input, one, one)).toThrow(
      'outputGradient.shape: found [1,1,1,1], expected [1,1,2,2]',
    );
  });
});

describe('pooling', () => {
  test.each(vectors.pooling)('kernel $kernel, stride $stride, padding $padding', (example) => {
    const input = tensorFrom(example.input);
    const above = tensorFrom(example.above);
    const kernel = perDirection(example.kernel);
    const options = {
      padding: perDirection(example.padding),
      ...(example.stride === null ? {} : { stride: perDirection(example.stride) }),
    };
    expectNear(nestedFrom(maxPool2d(input, kernel, options)), example.max, 0);
    const toWinner = maxPool2dGradient(input, kernel, above, options);
    expectNear(nestedFrom(toWinner), example.maxGradient, 1e-13);
    expectNear(nestedFrom(averagePool2d(input, kernel, options)), example.average, 1e-13);
    const shared = averagePool2dGradient(input, kernel, above, options);
    expectNear(nestedFrom(shared), example.averageGradient, 1e-13);
    const pixelsOnly = { ...options, countPadding: false };
    const average = averagePool2d(input, kernel, pixelsOnly);
    expectNear(nestedFrom(average), example.averageOfPixels, 1e-13);
    const gradient = averagePool2dGradient(input, kernel, above, pixelsOnly);
    expectNear(nestedFrom(gradient), example.averageOfPixelsGradient, 1e-13);
  });

  test('bad options are named', () => {
    const input = tensorFrom([[[[1, 2], [3, 4]]]]); // prettier-ignore
    expect(() => maxPool2d(input, 2, { padding: 2 })).toThrow(
      "padding: found 2, expected at most half the kernel's 2",
    );
    expect(() => averagePool2d(input, 3)).toThrow('kernel: found a span of 3');
    expect(slidingOutputSize(7, 3, { stride: 2, dilation: 3 })).toBe(1);
  });
});

describe('batch norm', () => {
  test.each(vectors.batchNorm)('$mode, momentum $momentum, epsilon $epsilon', (example) => {
    const { momentum, epsilon } = example;
    const mode = example.mode === 'training' ? 'training' : 'evaluation';
    const options = { mode, momentum, epsilon } as const;
    const input = tensorFrom(example.input);
    const { output, state } = batchNorm(input, example.state, options);
    expectNear(nestedFrom(output), example.output, 1e-11);
    expectNear(state.runningMean, example.runningMean, 1e-12);
    expectNear(state.runningVariance, example.runningVariance, 1e-12);
    const above = tensorFrom(example.above);
    const gradients = batchNormGradient(input, example.state, above, options);
    expectNear(nestedFrom(gradients.input), example.inputGradient, 1e-10);
    expectNear(gradients.scale, example.scaleGradient, 1e-11);
    expectNear(gradients.shift, example.shiftGradient, 1e-12);
  });

  test('refuses a training batch with one value a channel, and states of another size', () => {
    const state = { scale: [1], shift: [0], runningMean: [0], runningVariance: [1] };
    expect(() => batchNorm(tensorFrom([[5]]), state)).toThrow(
      'input.shape: found [1,1], expected more than 1 value per channel',
    );
    expect(() => batchNorm(tensorFrom([[5, 6]]), state)).toThrow(
      'state.scale: found 1 items, expected as many as channels of input has (2)',
    );
  });
});

describe('linear and rectified units', () => {
  test.each(vectors.linear)('forward and gradients of $weight', (example) => {
    const { input, weight, bias } = example;
    expectNear(linearLayer(input, weight, bias), example.output, 1e-13);
    const gradients = linearLayerGradient(input, weight, example.above);
    expectNear(gradients.input, example.inputGradient, 1e-13);
    expectNear(gradients.weight, example.weightGradient, 1e-13);
    expectNear(gradients.bias, example.biasGradient, 1e-13);
  });

  test('the rectifier and its gradient cut at zero, zero included', () => {
    const input = tensorFrom([-1, 0, 2]);
    expect([...relu(input).data]).toEqual([0, 0, 2]);
    expect([...reluGradient(input, tensorFrom([5, 6, 7])).data]).toEqual([0, 0, 7]);
    expect(() => reluGradient(input, tensorFrom([1]))).toThrow('outputGradient.data');
  });

  test('bad sizes are named', () => {
    expect(() => linearLayer([[1, 2]], [[1]])).toThrow(
      'weight[0]: found 1 items, expected as many as input[0] has (2)',
    );
    expect(() => linearLayer([[1]], [[1]], [1, 2])).toThrow('none or 1 (one an output)');
  });
});
