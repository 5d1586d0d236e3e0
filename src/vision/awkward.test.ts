import { expect, it } from 'vitest';
import * as vision from './index.ts';

/** A textured picture and the same with noise: deterministic. */
function noisyPair(side: number) {
  const random = new vision.Random(side);
  const golden = vision.mapImage(vision.createImage(side, side), () => random.uniform(0, 255));
  return { golden, image: vision.mapImage(golden, (value) => value + random.normal(0, 2)) };
}

it.each([16, 17, 18, 32])(
  'finds no shift between %i pixels a side and the same with noise',
  (side) => {
    const { image, golden } = noisyPair(side);
    const { x, y, score } = vision.registerShift(image, golden, Math.max(16, side - 1));
    expect([x, y]).toEqual([0, 0]);
    expect(score).toBeLessThanOrEqual(1);
  },
);

it('names what it refuses', () => {
  const refused: [() => unknown, string][] = [
    [
      () => vision.averagePrecisionScore(['ok', 'ng'], [0.1, 0.9], { positive: 'NG' }),
      'options.positive: found NG, expected one of ["ok","ng"]',
    ],
    [() => vision.thresholdImage(vision.createImage(1, 1), NaN), 'threshold: found NaN'],
    [
      () => vision.kolmogorovSmirnovTest([0], [1], { method: 'asymptotic' }),
      'first: found 1 against 1 values',
    ],
    [
      () => vision.accuracyScore([1, 0], ['1', '0'] as never),
      "predicted: found strings, expected labels of the kind of actual's",
    ],
    [
      () => vision.contentDigest({ at: new Date(0) } as never),
      'value.at: found a Date, expected a plain object',
    ],
    [() => vision.canonicalJson(new Map() as never), 'value: found a Map'],
    [() => vision.canonicalJson([, 1] as never), 'value[0]: found nothing, expected an item'],
    [() => vision.canonicalJson(1n as never), 'value: found 1n, expected what JSON can hold'],
    [
      () =>
        vision.canonicalJson(Array.from({ length: 20_000 }).reduce((inner) => [inner], 1) as never),
      'expected at most 500',
    ],
    [
      () =>
        vision.cocoSummary(
          [{ image_id: 1, category_id: 1, bbox: [0, 0, 1, 1], iscrowd: true as never }],
          [],
        ),
      'groundTruths[0].iscrowd: found true, expected 0 or 1',
    ],
    [
      () =>
        vision.cocoSummary(
          [{ image_id: 1, category_id: 1, bbox: [0, 0, 1, 1] }],
          [{ image_id: 2, category_id: 1, bbox: [0, 0, 1, 1], score: 1 }],
        ),
      'another split?',
    ],
    [
      () => vision.logLoss([0, 1], Float64Array.of(0.1, 0.9) as never),
      'probabilities: found a Float64Array, expected a list: Array.from(probabilities)',
    ],
    [
      () => vision.otsuThreshold(vision.imageFromRows([[0, 1e12]]), { convention: 'scikit-image' }),
      'image: found whole numbers',
    ],
    [
      () =>
        vision.dilate(
          { width: 1, height: 1, channels: 1, data: Uint8Array.of(1) as never },
          vision.structuringElement('rectangle', 1),
        ),
      'image.data: found an Uint8Array',
    ],
  ];
  for (const [call, message] of refused) expect(call).toThrow(message);
});

it('answers at the edges of what a double holds', () => {
  const huge = [0, 0, 1e200, 1e200] as const;
  const tiny = [0, 0, 1e-200, 1e-200] as const;
  expect(vision.intersectionOverUnion(huge, huge)).toBe(1);
  expect(vision.intersectionOverUnion(tiny, tiny)).toBe(1);
  expect(vision.isotonicRegression([1.5e308, 1e308])).toEqual([1.25e308, 1.25e308]);
  expect(vision.affineParameters(-1e308, 1e308).scale).toBe(1e308 / 127.5);
  expect(vision.quantize([1e10], vision.symmetricParameters(1e-320))).toEqual([127]);
  expect(vision.clopperPearsonInterval(2, 1e12).high).toBeCloseTo(7.2246877e-12, 18);
  expect(
    vision.thresholdAtRecall(
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      0.1 + 0.2,
    ).threshold,
  ).toBe(8);
  expect(
    vision.quantize(
      [-1.2250000238418579],
      { scale: 0.05, zeroPoint: 128, lowest: 0, highest: 255 },
      { arithmetic: 'float32' },
    ),
  ).toEqual([104]);
});

it('computes what the naive order of operations would overflow', () => {
  expect(vision.cosineSchedule(1.5e308, 0, { period: 10 })).toBe(1.5e308);
  expect(
    vision.forecastLineCost(
      { parts: 1.5e308, defectRate: 1, recall: 0, falsePositiveRate: 0 },
      { escape: 1, overkill: 1 },
    ).escapedPartsPerMillion,
  ).toBe(1e6);
  expect(vision.populationStabilityIndexOfCounts([1, 5e-324], [1, 1])).toBeCloseTo(
    0.5 * (Math.log(0.5) - Math.log(5e-324)) - 0.5 * Math.log(0.5),
    10,
  );
  const { lowerBound, upperBound } = vision.sequentialProbabilityRatioTest(0, 0, {
    acceptable: 5e-324,
    unacceptable: 0.5,
    alpha: 5e-324,
  });
  expect([lowerBound, upperBound]).toEqual([
    Math.log(0.05),
    Math.log(0.95) - Math.log(Number.MIN_VALUE),
  ]);
});

it('refuses a question whose answer would take for ever', () => {
  expect(() => vision.planFixedSample({ acceptable: 5e-324, unacceptable: 1e-200 })).toThrow(
    'unacceptable: found 1e-200, expected a rate that shows within 2^53 trials',
  );
});

it('refuses to pretend that a step was taken, or a layer applied, beyond what a double holds', () => {
  const tooLarge = /found numbers too large or small, expected numbers whose result/;
  // The square of the gradient overflows: Adam would not move at all, and say nothing.
  expect(() => vision.adamStep([1], [1e200], null)).toThrow(tooLarge);
  const state = { scale: [1], shift: [0], runningMean: [0], runningVariance: [1] };
  expect(() => vision.batchNorm(vision.tensorFrom([[1e200], [0]]), state)).toThrow(tooLarge);
  expect(() => vision.squaredErrorLoss([1e200], [0])).toThrow(tooLarge);
  expect(() => vision.summarizeLatencies([1e200, 0])).toThrow(
    /^latencies: found numbers too large/,
  );
  expect(() => vision.powerOfTwoProportions(0.9, 0.95, 400, { alpha: 5e-324 })).toThrow(
    /^options\.alpha: found numbers too large or small/,
  );
});

it('takes what the library itself gives', () => {
  const input = vision.tensorFrom([
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ]);
  const weight = vision.tensorFrom([[[[3]]]]);
  const { weight: slope, bias } = vision.conv2dGradient(input, weight, input);
  expect(vision.clipGradientsByNorm([slope.data, bias], 1).norm).toBeCloseTo(
    Math.hypot(30, 10),
    10,
  );
  const picture = vision.imageFromRows([[0, 1]]);
  expect(vision.wassersteinDistance(picture.data, vision.imageFromRows([[1, 2]]).data)).toBe(1);
  expect(
    vision.dequantize(new Int8Array([1, 3]), {
      scale: 0.5,
      zeroPoint: 0,
      lowest: -128,
      highest: 127,
    }),
  ).toEqual([0.5, 1.5]);
});
