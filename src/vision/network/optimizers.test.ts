import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adamStep,
  adamWStep,
  clipGradientsByNorm,
  clipGradientsByValue,
  cosineSchedule,
  sgdStep,
  stepSchedule,
  warmUpCosineSchedule,
  warmUpSchedule,
} from './index.ts';
import type { AdamState, SgdState } from './index.ts';
import { expectNear } from './near.fixture.ts';
import vectors from './network.vectors.json' with { type: 'json' };

interface TorchOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly dampening?: number;
  readonly nesterov?: boolean;
  readonly weight_decay?: number;
  readonly betas?: readonly number[];
  readonly eps?: number;
}

function adamOptionsOf({ lr, weight_decay, betas, eps }: TorchOptions) {
  return {
    ...(lr === undefined ? {} : { learningRate: lr }),
    ...(weight_decay === undefined ? {} : { weightDecay: weight_decay }),
    ...(betas === undefined ? {} : { betas: [betas[0], betas[1]] as const }),
    ...(eps === undefined ? {} : { epsilon: eps }),
  };
}

function pathOf(rule: string, start: number[], gradients: number[][], torch: TorchOptions) {
  let parameters = start;
  let sgd: SgdState | null = null;
  let adam: AdamState | null = null;
  return gradients.map((gradient) => {
    if (rule === 'sgd') {
      const { lr: learningRate = NaN, momentum = 0, dampening = 0, nesterov = false } = torch;
      const options = { learningRate, momentum, dampening, nesterov };
      const weightDecay = torch.weight_decay ?? 0;
      ({ parameters, state: sgd } = sgdStep(parameters, gradient, sgd, {
        ...options,
        weightDecay,
      }));
    } else {
      const step = rule === 'adam' ? adamStep : adamWStep;
      ({ parameters, state: adam } = step(parameters, gradient, adam, adamOptionsOf(torch)));
    }
    return parameters;
  });
}

describe('optimizers', () => {
  test.each(vectors.optimizers)('$rule with $options walks as in PyTorch', (example) => {
    const { rule, start, gradients, options } = example;
    expectNear(pathOf(rule, start, gradients, options as TorchOptions), example.path, 1e-12);
  });

  test('bad input is named', () => {
    expect(() => sgdStep([1], [1, 2], null, { learningRate: 1 })).toThrow(
      'gradient: found 2 items, expected as many as parameters has (1)',
    );
    expect(() => sgdStep([1], [1], null, { learningRate: 0 })).toThrow('learningRate: found 0');
    expect(() => sgdStep([1], [1], null, { learningRate: 1, nesterov: true })).toThrow(
      'nesterov: found true, expected false, or momentum above 0 and dampening 0',
    );
    expect(() => adamStep([1], [1], null, { betas: [1, 0.9] })).toThrow('betas[0]: found 1');
    expect(() => adamStep([1], [NaN], null)).toThrow('gradient[0]: found NaN');
    expect(() => adamWStep([1], [1], null, { weightDecay: -1 })).toThrow('weightDecay: found -1');
  });
});

describe('schedules', () => {
  const { base, step, cosine, warmUp, warmUpCosine } = vectors.schedules;
  const rates = (rate: (epoch: number) => number) => step.map((_, epoch) => rate(epoch));

  test('are those of PyTorch, epoch by epoch', () => {
    expectNear(
      rates((epoch) => stepSchedule(base, epoch, { every: 3, factor: 0.5 })),
      step,
      1e-14,
    );
    expectNear(
      rates((epoch) => cosineSchedule(base, epoch, { period: 10, floor: 0.01 })),
      cosine,
      1e-14,
    );
    expectNear(
      rates((epoch) => warmUpSchedule(base, epoch, { length: 4, start: 0.1 })),
      warmUp,
      1e-14,
    );
    const both = { warmUp: 4, total: 14, start: 0.1, floor: 0.01 };
    expectNear(
      rates((epoch) => warmUpCosineSchedule(base, epoch, both)),
      warmUpCosine,
      1e-14,
    );
  });

  test('bad input is named', () => {
    expect(() => stepSchedule(1, 0.5, { every: 3 })).toThrow('epoch: found 0.5');
    expect(() => cosineSchedule(1, 0, { period: 0 })).toThrow('period: found 0');
    expect(() => cosineSchedule(1, 0, { period: 5, floor: 2 })).toThrow('floor: found 2');
    expect(() => warmUpCosineSchedule(1, 0, { warmUp: 5, total: 5 })).toThrow('total: found 5');
  });
});

describe('gradient clipping', () => {
  test.each(vectors.clipping)('by norm $order to $maximum as in PyTorch', (example) => {
    const { gradients, maximum } = example;
    const found = clipGradientsByNorm(gradients, maximum, { order: Number(example.order) });
    expectNear(found.norm, example.norm, 1e-12);
    expectNear(found.gradients, example.clipped, 1e-12);
  });

  test('never lengthens, and keeps the direction', () => {
    const layer = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(layer, fc.double({ min: 0.01, max: 100, noNaN: true }), (gradient, maximum) => {
        const [clipped] = clipGradientsByNorm([gradient], maximum).gradients;
        expect(Math.hypot(...clipped)).toBeLessThanOrEqual(maximum * (1 + 1e-12));
        clipped.forEach((value, i) => {
          expect(Math.sign(value)).toBe(Math.sign(gradient[i]));
        });
      }),
    );
  });

  test('by value cuts each on its own', () => {
    expect(clipGradientsByValue([[3, -0.5], [-4]], 1)).toEqual([[1, -0.5], [-1]]);
    expect(() => clipGradientsByValue([[1]], 0)).toThrow('maximum: found 0');
    expect(() => clipGradientsByNorm([[NaN]], 1)).toThrow('gradients[0][0]: found NaN');
    expect(() => clipGradientsByNorm([[1]], 1, { order: 0 })).toThrow('order: found 0');
  });
});
