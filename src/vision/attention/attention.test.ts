import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectNear } from '../network/near.fixture.ts';
import vectors from './attention.vectors.json' with { type: 'json' };
import {
  layerNorm,
  layerNormGradient,
  multiHeadAttention,
  scaledDotProductAttention,
} from './index.ts';

const keys = [[1, 0], [0, 1], [1, 1]]; // prettier-ignore
const values = [[1], [2], [4]];

describe('scaled dot-product attention', () => {
  test.each(vectors.single)('of $queries as PyTorch gives it', (example) => {
    const { output, weights } = scaledDotProductAttention(
      example.queries,
      example.keys,
      example.values,
      {
        ...(example.mask === null ? {} : { mask: example.mask }),
        ...(example.scale === null ? {} : { scale: example.scale }),
      },
    );
    expectNear(output, example.output, 1e-13);
    expectNear(weights, example.weights, 1e-13);
  });

  test('what a mask hides does not matter, whatever it holds', () => {
    const mask = [[1, 0, 1]];
    const look = (hidden: number) =>
      scaledDotProductAttention([[3, -2]], [keys[0], [hidden, hidden], keys[2]], values, { mask });
    expect(look(0)).toEqual(look(1e9));
    expect(look(0).weights[0][1]).toBe(0);
  });

  test('keys in another order, with their values, change nothing', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    const rows = (width: number) =>
      fc.array(fc.array(number, { minLength: width, maxLength: width }), {
        minLength: 4,
        maxLength: 4,
      });
    fc.assert(
      fc.property(rows(3), rows(3), rows(2), (queries, anyKeys, anyValues) => {
        const { output } = scaledDotProductAttention(queries, anyKeys, anyValues);
        const back = scaledDotProductAttention(
          queries,
          anyKeys.toReversed(),
          anyValues.toReversed(),
        );
        expectNear(back.output, output, 1e-12);
      }),
    );
  });

  test('bad input is named', () => {
    const attend = scaledDotProductAttention;
    expect(() => attend([[1]], keys, values)).toThrow(
      'keys[0]: found 2 items, expected as many as queries[0] has (1)',
    );
    expect(() => attend([[1, 2]], keys, [[1]])).toThrow(
      'values: found 1 items, expected as many as keys has (3)',
    );
    expect(() => attend([[1, 2]], keys, values, { mask: [[0, 0, 0]] })).toThrow(
      'options.mask[0]: found no key to look at, expected at least one 1',
    );
    expect(() => attend([[1, 2]], keys, values, { mask: [[1, 0.5, 0]] })).toThrow(
      'options.mask[0][1]: found 0.5, expected 0 or 1',
    );
    expect(() => attend([[1, 2]], keys, values, { scale: 0 })).toThrow('options.scale: found 0');
    expect(() => attend([[]], [[]], [[1]])).toThrow('queries[0]: found 0 items');
  });
});

describe('multi-head attention', () => {
  test.each(vectors.several)('$heads heads as PyTorch gives them', (example) => {
    const { output, weights } = multiHeadAttention(example.queries, example.keys, example.values, {
      heads: example.heads,
      ...(example.mask === null ? {} : { mask: example.mask }),
    });
    expectNear(output, example.output, 1e-13);
    expectNear(weights, example.weights, 1e-13);
  });

  test('one head is attention', () => {
    const { output, weights } = multiHeadAttention([[3, -2]], keys, values, { heads: 1 });
    expect({ output, weights: weights[0] }).toEqual(
      scaledDotProductAttention([[3, -2]], keys, values),
    );
  });

  test('heads that do not divide a width are named', () => {
    expect(() => multiHeadAttention([[1, 2]], keys, values, { heads: 2 })).toThrow(
      'options.heads: found 2, expected a divisor of the width of values[0] (1)',
    );
    expect(() => multiHeadAttention([[1, 2]], keys, values, { heads: 0 })).toThrow(
      'options.heads: found 0, expected a whole number of at least 1',
    );
  });
});

describe('layer norm', () => {
  test.each(vectors.norm)('epsilon $epsilon, scale $scale, as PyTorch gives it', (example) => {
    const { input, scale, shift, epsilon, above } = example;
    const options = { epsilon, ...(scale && shift ? { scale, shift } : {}) };
    expectNear(layerNorm(input, options), example.output, 1e-12);
    const gradients = layerNormGradient(input, above, options);
    expectNear(gradients.input, example.inputGradient, 1e-12);
    expectNear(gradients.scale, example.scaleGradient, 1e-12);
    expectNear(gradients.shift, example.shiftGradient, 1e-12);
  });

  test('a row gives the same alone and in a batch, and whatever is added to it', () => {
    const rows = [[1, 5, 3], [100, -7, 2]]; // prettier-ignore
    expect(layerNorm([rows[1]])).toEqual([layerNorm(rows)[1]]);
    expectNear(layerNorm([rows[0].map((value) => value + 64)]), [layerNorm(rows)[0]], 1e-12);
  });

  test('bad input is named', () => {
    expect(() => layerNorm([[1, 2]], { scale: [1] })).toThrow(
      'options.scale: found 1 items, expected as many as input[0] has (2)',
    );
    expect(() => layerNorm([[1, 2]], { epsilon: 0 })).toThrow('options.epsilon: found 0');
    expect(() => layerNorm([[]])).toThrow('input[0]: found 0 items, expected at least 1');
    expect(() => layerNormGradient([[1, 2]], [[1]])).toThrow('outputGradient[0]: found 1 items');
  });
});
