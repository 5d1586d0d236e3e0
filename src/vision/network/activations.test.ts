import { describe, expect, test } from 'vitest';
import {
  gelu,
  geluGradient,
  huberGradient,
  huberLoss,
  leakyRelu,
  leakyReluGradient,
  nestedFrom,
  relu,
  sigmoid,
  sigmoidGradient,
  silu,
  siluGradient,
  smoothL1Gradient,
  smoothL1Loss,
  softmaxGradient,
  tensorFrom,
} from './index.ts';
import type { Tensor } from './index.ts';
import vectors from './activations.vectors.json' with { type: 'json' };
import { expectNear } from './near.fixture.ts';

type Activation = (input: Tensor) => Tensor;
type Way = (input: Tensor, outputGradient: Tensor) => Tensor;

const byTanh = { approximation: 'tanh' } as const;
const activations: Record<string, readonly [forward: Activation, back: Way]> = {
  leakyRelu: [
    (input) => leakyRelu(input, { slope: 0.1 }),
    (input, above) => leakyReluGradient(input, above, { slope: 0.1 }),
  ],
  gelu: [gelu, geluGradient],
  geluTanh: [(input) => gelu(input, byTanh), (input, above) => geluGradient(input, above, byTanh)],
  silu: [silu, siluGradient],
  sigmoid: [sigmoid, sigmoidGradient],
};

describe('activations', () => {
  test.each(Object.entries(activations))('%s as PyTorch gives it', (name, [forward, back]) => {
    const { input, above, ...expected } = vectors.activations;
    const { output, gradient } = expected[name as keyof typeof expected];
    expectNear(nestedFrom(forward(tensorFrom(input))), output, 1e-14);
    expectNear(nestedFrom(back(tensorFrom(input), tensorFrom(above))), gradient, 1e-14);
  });

  test.each(Object.entries(activations))('%s has the slope that differences show', (_, way) => {
    const [forward, back] = way;
    for (const x of [-4.2, -1.3, -0.4, 0.3, 0.75, 1.9, 5.5]) {
      const step = 1e-5;
      const [low, high] = forward(tensorFrom([x - step, x + step])).data;
      const slope = back(tensorFrom([x]), tensorFrom([1])).data[0];
      expect((high - low) / (2 * step)).toBeCloseTo(slope, 8);
    }
  });

  test('a leaky rectifier that leaks nothing is the rectifier, one that leaks all is nothing', () => {
    const input = tensorFrom([-2, 0.5, 3]);
    expectNear(nestedFrom(leakyRelu(input, { slope: 0 })), nestedFrom(relu(input)), 0);
    expect(nestedFrom(leakyRelu(input, { slope: 1 }))).toEqual([-2, 0.5, 3]);
  });

  test('the two forms of GELU are at most 5e-4 apart, and somewhere nearly that', () => {
    const input = tensorFrom(Array.from({ length: 1601 }, (_, i) => i / 200 - 4));
    const [exact, older] = [gelu(input), gelu(input, byTanh)];
    const apart = Math.max(...exact.data.map((value, i) => Math.abs(value - older.data[i])));
    expect(apart).toBeLessThan(5e-4);
    expect(apart).toBeGreaterThan(4e-4);
  });

  test('bad input is named', () => {
    const input = tensorFrom([1, 2]);
    expect(() => leakyRelu(input, { slope: -1 })).toThrow(
      'options.slope: found -1, expected a number from 0 to 1',
    );
    expect(() => gelu(input, { approximation: 'tan' as never })).toThrow('did you mean tanh?');
    expect(() => siluGradient(input, tensorFrom([1]))).toThrow(
      'outputGradient.data: found 1 numbers, expected 2',
    );
  });
});

describe('gradient of the softmax', () => {
  test.each(vectors.softmax)('at $logits as PyTorch gives it', ({ logits, above, gradient }) => {
    expectNear(softmaxGradient(logits, above), gradient, 1e-14);
  });

  test('bad input is named', () => {
    expect(() => softmaxGradient([1, 2], [1])).toThrow(
      'outputGradient: found 1 items, expected as many as logits has (2)',
    );
  });
});

describe('Huber and smooth L1', () => {
  test.each(vectors.losses)('turning at $turn, as PyTorch gives them', (example) => {
    const { predictions, targets, turn, huber, smoothL1 } = example;
    expectNear(huberLoss(predictions, targets, { delta: turn }), huber.output, 1e-14);
    expectNear(huberGradient(predictions, targets, { delta: turn }), huber.gradient, 1e-14);
    expectNear(smoothL1Loss(predictions, targets, { beta: turn }), smoothL1.output, 1e-14);
    expectNear(smoothL1Gradient(predictions, targets, { beta: turn }), smoothL1.gradient, 1e-14);
  });

  test.each([0.1, 1, 4])('Huber is %f times smooth L1', (turn) => {
    const [predictions, targets] = [[0.05, 2, -9, 4], [0, 0.5, 3, 4]]; // prettier-ignore
    const smooth = smoothL1Loss(predictions, targets, { beta: turn });
    expect(huberLoss(predictions, targets, { delta: turn })).toBeCloseTo(turn * smooth, 12);
  });

  test('bad input is named', () => {
    expect(() => huberLoss([1], [0], { delta: 0 })).toThrow(
      'options.delta: found 0, expected a finite number above 0',
    );
    expect(() => smoothL1Loss([1], [])).toThrow('targets: found 0 items');
    expect(() => smoothL1Gradient([], [])).toThrow('predictions: found 0 items');
  });
});
