import { describe, expect, test } from 'vitest';
import { classifyPatches, trainPatchClassifier } from './index.ts';
import type { TrainingEpoch } from './index.ts';
import { initialParameters, runPatchNetwork, weightShapes } from './patch-network.ts';
import { makePatches } from './patches.fixture.ts';
import { Random } from '../random.ts';

describe('patch classifier', () => {
  test('learns: from chance to above 80 % on patches it has not seen', () => {
    const epochs: TrainingEpoch[] = [];
    const { patches, labels } = makePatches(400, 1);
    const validation = makePatches(200, 2);
    const classifier = trainPatchClassifier(patches, labels, {
      validation,
      onEpoch: (epoch) => epochs.push(epoch),
    });
    expect(epochs.map(({ epoch }) => epoch)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(epochs[5].loss).toBeLessThan(epochs[0].loss / 1.5);
    expect(epochs[5].validationAccuracy).toBeGreaterThan(0.8);
    const probabilities = classifyPatches(classifier, validation.patches);
    const right = probabilities.filter((p, i) => p >= 0.5 === (validation.labels[i] === 1));
    expect(right.length / 200).toBe(epochs[5].validationAccuracy);
  });

  test('ends early at the goal, and not without validation patches', () => {
    const { patches, labels } = makePatches(40, 3);
    const validation = makePatches(20, 4);
    const epochsOf = (options: object): number => {
      let last = 0;
      const onEpoch = ({ epoch }: TrainingEpoch) => {
        last = epoch;
      };
      trainPatchClassifier(patches, labels, { ...options, epochs: 3, onEpoch });
      return last;
    };
    expect(epochsOf({ goal: 0.1, validation })).toBe(1);
    expect(epochsOf({ goal: 1, validation })).toBe(3);
    expect(epochsOf({ goal: 0.1 })).toBe(3);
  });

  test('the same seed gives the same network, and it survives being posted', () => {
    const { patches, labels } = makePatches(40, 3);
    const train = (seed: number) => trainPatchClassifier(patches, labels, { epochs: 1, seed });
    expect(train(5)).toEqual(train(5));
    expect(train(5)).not.toEqual(train(6));
    expect(structuredClone(train(5))).toEqual(train(5));
  });

  test('the network’s gradient is the slope of its logits', () => {
    const random = new Random(4);
    const shapes = weightShapes(8, [2, 3]);
    const parameters = initialParameters(shapes, random).map((value) => value + 0.01);
    const data = Float64Array.from({ length: 128 }, () => random.normal());
    const input = { shape: [2, 1, 8, 8], data };
    const upstream = [1, -2, 0.5, 3];
    const weighted = (values: readonly number[]) =>
      runPatchNetwork(input, shapes, values).logits.data.reduce(
        (sum, logit, i) => sum + upstream[i] * logit,
        0,
      );
    const { gradientOf, logits } = runPatchNetwork(input, shapes, parameters);
    const gradient = gradientOf({ shape: logits.shape, data: Float64Array.from(upstream) });
    const h = 1e-6;
    for (let i = 0; i < parameters.length; i += 7) {
      const moved = (by: number) => weighted(parameters.with(i, parameters[i] + by));
      expect(gradient[i]).toBeCloseTo((moved(h) - moved(-h)) / (2 * h), 5);
    }
  });

  test('bad input is named', () => {
    const { patches } = makePatches(2, 1);
    expect(() => trainPatchClassifier([], [])).toThrow('patches: found 0 items');
    expect(() => trainPatchClassifier(patches, [1, 1])).toThrow(
      'labels: found only 1, expected both 0 (good) and 1 (defective)',
    );
    expect(() => trainPatchClassifier(patches, [0, 2])).toThrow('labels[1]: found 2');
    const six = Array.from({ length: 6 }, (_, i) => [i, 1, 2, 3, 4, 5]);
    expect(() => trainPatchClassifier([six, six], [0, 1])).toThrow(
      'patches[0]: found 6 pixels a side, expected a multiple of 4, such as 16 or 24',
    );
    const grey = Array.from({ length: 4 }, () => [7, 7, 7, 7]);
    expect(() => trainPatchClassifier([grey, grey], [0, 1])).toThrow('only the value 7');
    expect(() => trainPatchClassifier([patches[0], grey], [0, 1])).toThrow('patches[1]: found 4');
  });
});
