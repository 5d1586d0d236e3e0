import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  binaryCrossEntropyGradient,
  binaryCrossEntropyWithLogits,
  crossEntropyGradient,
  crossEntropyLoss,
  crossEntropyLosses,
  logSoftmax,
  logSumExp,
  softmax,
  squaredErrorGradient,
  squaredErrorLoss,
} from './index.ts';
import { expectNear } from './near.fixture.ts';
import vectors from './network.vectors.json' with { type: 'json' };

describe('softmax and its logarithm', () => {
  test.each(vectors.softmax)('of $logits as PyTorch gives it', (row) => {
    expectNear(softmax(row.logits), row.softmax, 1e-15);
    expectNear(logSoftmax(row.logits), row.logSoftmax, 1e-15);
    expectNear(logSumExp(row.logits), row.logSumExp, 1e-15);
  });

  test('a constant on every logit changes nothing, and probabilities sum to 1', () => {
    const logits = fc.array(fc.double({ min: -700, max: 700, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(logits, fc.integer({ min: -1000, max: 1000 }), (row, constant) => {
        const plain = softmax(row);
        expectNear(softmax(row.map((logit) => logit + constant)), plain, 1e-9);
        expect(plain.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('bad input is named', () => {
    expect(() => softmax([])).toThrow('logits: found 0 items, expected at least 1');
    expect(() => logSoftmax([0, NaN])).toThrow('logits[1]: found NaN, expected a finite number');
    expect(() => logSumExp([Infinity])).toThrow('values[0]: found Infinity');
  });
});

describe('cross-entropy', () => {
  test.each(vectors.crossEntropy)('loss and gradient, weights $classWeights', (example) => {
    const { logits, targets, labelSmoothing } = example;
    const options = {
      labelSmoothing,
      ...(example.classWeights ? { classWeights: example.classWeights } : {}),
    };
    const summed = { ...options, denominator: 'one' } as const;
    expectNear(crossEntropyLosses(logits, targets, options), example.none, 1e-13);
    expectNear(crossEntropyLoss(logits, targets, options), example.mean, 1e-13);
    expectNear(crossEntropyLoss(logits, targets, summed), example.sum, 1e-13);
    const bySamples = crossEntropyLoss(logits, targets, { ...options, denominator: 'samples' });
    expectNear(bySamples, example.samples, 1e-13);
    expectNear(crossEntropyGradient(logits, targets, options), example.meanGradient, 1e-13);
    expectNear(crossEntropyGradient(logits, targets, summed), example.sumGradient, 1e-13);
  });

  test('bad input is named', () => {
    expect(() => crossEntropyLoss([[0, 0]], [2])).toThrow(
      'targets[0]: found 2, expected a number from 0 to 1',
    );
    expect(() => crossEntropyLoss([[0, 0]], [0.5])).toThrow('expected a whole number');
    expect(() => crossEntropyLoss([[0, 0]], [0, 1])).toThrow(
      'targets: found 2 items, expected as many as logits has (1)',
    );
    expect(() => crossEntropyLoss([[0, 0]], [0], { classWeights: [0, 1] })).toThrow(
      'classWeights: found 0 in sum over the targets, expected a target with a weight above 0',
    );
    expect(() => crossEntropyLoss([[0, 0]], [0], { classWeights: [1] })).toThrow('classWeights');
    expect(() => crossEntropyLoss([[0, 0]], [0], { labelSmoothing: 2 })).toThrow('labelSmoothing');
  });
});

describe('binary cross-entropy', () => {
  test.each(vectors.binaryCrossEntropy)('of $logits, weight $positiveWeight, $reduction', (row) => {
    const { logits, targets, positiveWeight } = row;
    const reduction = row.reduction === 'mean' ? 'mean' : 'sum';
    const options = { positiveWeight, reduction } as const;
    expectNear(binaryCrossEntropyWithLogits(logits, targets, options), row.loss, 1e-14);
    expectNear(binaryCrossEntropyGradient(logits, targets, options), row.gradient, 1e-14);
  });

  test('bad input is named', () => {
    expect(() => binaryCrossEntropyWithLogits([0], [1.5])).toThrow(
      'targets[0]: found 1.5, expected a number from 0 to 1',
    );
    expect(() => binaryCrossEntropyWithLogits([], [])).toThrow('logits: found 0 items');
    expect(() => binaryCrossEntropyWithLogits([0], [1], { positiveWeight: 0 })).toThrow(
      'positiveWeight: found 0, expected a finite number above 0',
    );
  });
});

describe('squared error', () => {
  test.each(vectors.squaredError)('of $predictions', (row) => {
    expectNear(squaredErrorLoss(row.predictions, row.targets), row.loss, 1e-14);
    expectNear(squaredErrorGradient(row.predictions, row.targets), row.gradient, 1e-14);
  });

  test('bad input is named', () => {
    expect(() => squaredErrorLoss([1], [1, 2])).toThrow('targets: found 2 items');
    expect(() => squaredErrorLoss([], [])).toThrow('predictions: found 0 items');
  });
});
