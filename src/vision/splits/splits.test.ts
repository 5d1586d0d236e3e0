import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../random.ts';
import {
  findLeaks,
  groupKFold,
  kFold,
  splitSizes,
  stratifiedGroupKFold,
  stratifiedKFold,
  timeSeriesSplit,
  trainTestSplit,
  trainValidationTestSplit,
} from './index.ts';
import type { Fold } from './index.ts';
import vectors from './splits.vectors.json' with { type: 'json' };

const testsOf = (folds: readonly Fold[]) => folds.map(({ test }) => test);

function expectPartition(folds: readonly Fold[], count: number): void {
  const everything = Array.from({ length: count }, (_, i) => i);
  const ascending = (a: number, b: number) => a - b;
  expect(testsOf(folds).flat().sort(ascending)).toEqual(everything);
  for (const { train, test } of folds)
    expect([...train, ...test].sort(ascending)).toEqual(everything);
}

describe("folds without shuffling are scikit-learn's", () => {
  it.each(vectors.kFold)('k-fold of $count in $folds', ({ count, folds, tests }) => {
    const found = kFold(count, { folds });
    expect(testsOf(found)).toEqual(tests);
    expectPartition(found, count);
  });

  it.each(vectors.stratified)('stratified, $name, in $folds', ({ labels, folds, tests }) => {
    const found = stratifiedKFold(labels, { folds });
    expect(testsOf(found)).toEqual(tests);
    expectPartition(found, labels.length);
  });

  it.each(vectors.grouped)('group, $name, in $folds', ({ groups, folds, tests }) => {
    expect(testsOf(groupKFold(groups, { folds }))).toEqual(tests);
  });

  it.each(vectors.stratifiedGrouped)('stratified group, $name, in $folds', (value) => {
    const { labels, groups, folds, tests } = value;
    const found = stratifiedGroupKFold(labels, groups, { folds });
    expect(testsOf(found)).toEqual(tests);
    expectPartition(found, labels.length);
  });

  it.each(vectors.timeSeries)('time series of $count, $options', ({ count, options, rounds }) => {
    const found = timeSeriesSplit(count, {
      folds: options.n_splits,
      ...(options.gap === undefined ? {} : { gap: options.gap }),
      ...(options.test_size === undefined ? {} : { testSize: options.test_size }),
      ...(options.max_train_size === undefined ? {} : { maximumTrainSize: options.max_train_size }),
    });
    expect(found).toEqual(rounds);
  });

  it.each(vectors.inOrder)('train and test of $count, $testSize', (value) => {
    const { train, test } = trainTestSplit(value.count, { testSize: value.testSize });
    expect([train.length, test[0]]).toEqual([value.train, value.firstTest]);
  });
});

describe('shuffled splits', () => {
  it.each(vectors.byClass)(
    'stratified, $name, $testSize: within one of the exact share',
    (value) => {
      const { labels, testSize } = value;
      const count = labels.length;
      const { train, test } = trainTestSplit(count, { testSize, labels, random: new Random(5) });
      expect([train.length, test.length]).toEqual([value.train, value.test]);
      const classes = [...new Set<number | string>(labels)].sort((a, b) => (a < b ? -1 : 1));
      for (const [k, name] of classes.entries()) {
        const found = train.filter((sample) => labels[sample] === name).length;
        expect(Math.abs(found - value.exactTrain[k])).toBeLessThan(1);
      }
    },
  );

  const seeds = fc.integer({ min: 0, max: 2 ** 31 });
  const boards = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 60 });

  it('tests every sample once, and repeat with the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 50 }), seeds, (count, seed) => {
        const folds = kFold(count, { folds: 4, random: new Random(seed) });
        expectPartition(folds, count);
        expect(kFold(count, { folds: 4, random: new Random(seed) })).toEqual(folds);
      }),
    );
  });

  it('deal each class within one sample of evenly', () => {
    fc.assert(
      fc.property(boards, seeds, (labels, seed) => {
        const counts = (name: number, samples: readonly number[]) =>
          samples.filter((sample) => labels[sample] === name).length;
        const largest = Math.max(...labels.map((name) => counts(name, [...labels.keys()])));
        fc.pre(largest >= 3);
        for (const { test } of stratifiedKFold(labels, { folds: 3, random: new Random(seed) })) {
          for (const name of new Set(labels)) {
            const even = counts(name, [...labels.keys()]) / 3;
            expect(Math.abs(counts(name, test) - even)).toBeLessThan(1);
          }
        }
      }),
    );
  });

  it('keep groups whole, so that the leak finder finds none', () => {
    fc.assert(
      fc.property(boards, seeds, (groups, seed) => {
        fc.pre(new Set(groups).size >= 3);
        const labels = groups.map((_, i) => i % 2);
        const random = new Random(seed);
        const three = trainValidationTestSplit(groups.length, { groups, random });
        const folds = [
          ...groupKFold(groups, { folds: 3, random }),
          ...stratifiedGroupKFold(labels, groups, { folds: 3, random }),
          three,
          { train: three.train, test: three.validation },
        ];
        for (const fold of folds) expect(findLeaks(fold, { groups }).groups).toEqual([]);
      }),
    );
  });

  it('three ways hold every sample once, in the sizes asked for', () => {
    const split = trainValidationTestSplit(2500, { random: new Random(1) });
    const sizes = [split.train, split.validation, split.test].map((set) => set.length);
    expect(sizes).toEqual([1750, 375, 375]);
    expect(new Set([...split.train, ...split.validation, ...split.test]).size).toBe(2500);
  });
});

describe('sizes', () => {
  it.each([
    [10, [0.25], [7, 3], [8, 2]],
    [100, [0.29], [71, 29], [72, 28]],
    [7, [0.2, 0.2], [3, 2, 2], [5, 1, 1]],
    [11, [0.1, 0.2], [6, 2, 3], [8, 1, 2]],
    [10, [2, 3], [5, 2, 3], [5, 2, 3]],
  ])('%i held out %o', (count, heldOut, scikitLearn, torch) => {
    expect(splitSizes(count, heldOut)).toEqual(scikitLearn);
    expect(splitSizes(count, heldOut, 'torch')).toEqual(torch);
  });
});

describe('leak finder', () => {
  const fold = { train: [0, 1, 2], test: [3, 4] };

  it('names the groups on both sides', () => {
    const groups = ['lot A', 'lot B', 'lot A', 'lot B', 'lot C'];
    expect(findLeaks(fold, { groups }).groups).toEqual([{ group: 'lot B', train: [1], test: [3] }]);
  });

  it('names near-duplicates, nearest first', () => {
    const features = [
      [0, 0],
      [5, 5],
      [1, 1],
      [3, 4],
      [1, 1],
    ];
    const pairs = (nearDistance: number) =>
      findLeaks(fold, { features, nearDistance }).nearDuplicates;
    expect(pairs(0)).toEqual([{ train: 2, test: 4, distance: 0 }]);
    expect(pairs(5).map(({ train, test }) => [train, test])).toEqual([
      [2, 4],
      [0, 4],
      [1, 3],
      [2, 3],
      [0, 3],
    ]);
    const hashes = [
      [1, 0, 1],
      [0, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 0],
    ];
    const near = findLeaks(fold, { features: hashes, nearDistance: 1, metric: 'hamming' });
    expect(near.nearDuplicates).toHaveLength(4);
  });

  it('names training samples that are not earlier than the first test sample', () => {
    expect(findLeaks(fold, { timestamps: [10, 20, 30, 20, 40] }).timestamps).toEqual([
      { train: 1, timestamp: 20, firstTest: 20 },
      { train: 2, timestamp: 30, firstTest: 20 },
    ]);
  });

  it('names samples in both sets', () => {
    expect(findLeaks({ train: [0, 1], test: [1, 2] }, {}).samples).toEqual([1]);
  });
});

describe('bad input', () => {
  it.each([
    [() => kFold(3, { folds: 4 }), 'folds: found 4, expected at most the number of samples (3)'],
    [() => kFold(3, { folds: 1 }), 'folds: found 1, expected a whole number of at least 2'],
    [
      () => stratifiedKFold([0, 1, 1], { folds: 3 }),
      'at most the samples of the largest class (2)',
    ],
    [() => stratifiedKFold([]), 'labels: found 0 items'],
    [() => groupKFold(['a', 'a', 'b'], { folds: 3 }), 'at most the number of groups (2)'],
    [() => stratifiedGroupKFold([0, 1], [0]), 'groups: found 1 items, expected as many as labels'],
    [() => timeSeriesSplit(4, { folds: 4 }), 'folds: found 4, expected fewer than the samples (4)'],
    [
      () => timeSeriesSplit(10, { folds: 3, testSize: 3, gap: 1 }),
      'count: found 10, expected more than',
    ],
    [() => splitSizes(10, [1.5]), 'heldOut[0]: found 1.5, expected a share below 1'],
    [() => splitSizes(2, [0.9]), 'expected sizes that leave no set of 2 empty (0,2)'],
    [() => splitSizes(10, [-0.1]), 'heldOut[0]: found -0.1'],
    [
      () => trainTestSplit(4, { labels: [0, 0, 1, 1] }),
      'random: found undefined, expected a Random',
    ],
    [
      () => trainTestSplit(4, { labels: [0, 0, 0, 1], random: new Random(1) }),
      'labels: found class 1 once',
    ],
    [
      () => trainTestSplit(3, { groups: [1, 2] }),
      'groups: found 2 items, expected as many as count',
    ],
    [
      () => findLeaks({ train: [0], test: [5] }, { groups: ['a'] }),
      'groups: found 1 items, expected one for sample 5',
    ],
    [
      () => findLeaks({ train: [0], test: [1] }, { timestamps: [0, Number.NaN] }),
      'timestamps[1]: found NaN',
    ],
  ])('%s', (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
