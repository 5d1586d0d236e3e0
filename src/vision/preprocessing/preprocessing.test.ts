import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageFromRows } from '../imaging/image.ts';
import {
  boxFromLetterbox,
  boxToLetterbox,
  classWeights,
  fitMinMaxScaler,
  fitRobustScaler,
  fitStandardScaler,
  focalLoss,
  focalLosses,
  letterbox,
  letterboxImage,
} from './index.ts';
import vectors from './preprocessing.vectors.json' with { type: 'json' };

function expectNear(found: number, expected: number, scale = 0): void {
  const bound = 1e-12 * Math.max(Math.abs(expected), scale);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(bound);
}

function expectRowsNear(found: number[][], expected: number[][], scale = 1): void {
  expect(found.length).toBe(expected.length);
  found.forEach((row, i) => {
    row.forEach((value, j) => {
      expectNear(value, expected[i][j], scale);
    });
  });
}

describe('scalers are scikit-learn’s', () => {
  const fits = {
    standard: fitStandardScaler,
    minMax: fitMinMaxScaler,
    minMaxSigned: (samples: number[][]) => fitMinMaxScaler(samples, { low: -1, high: 3 }),
    robust: fitRobustScaler,
    robustWide: (samples: number[][]) =>
      fitRobustScaler(samples, { lowPercent: 5, highPercent: 90 }),
  };
  const kinds = ['standard', 'minMax', 'minMaxSigned', 'robust', 'robustWide'] as const;
  const cases = vectors.scalers.flatMap((value) => kinds.map((kind) => ({ ...value, kind })));

  it.each(cases)('$name: $kind', (value) => {
    const scaler = fits[value.kind](value.samples);
    const expected: { transformed: number[][]; scale?: number[] } = value[value.kind];
    // scikit-learn computes x · scale + offset, which loses digits where the offset is large.
    const largest = Math.max(...expected.transformed.flat().map(Math.abs), 1);
    expectRowsNear(scaler.transform(value.other), expected.transformed, 100 * largest);
    expected.scale?.forEach((scale, j) => {
      expectNear(scaler.scale[j], scale);
    });
    expectRowsNear(scaler.inverseTransform(scaler.transform(value.other)), value.other);
  });

  it.each(vectors.scalers)('$name: n − 1 as torch and pandas', ({ samples, deviation }) => {
    if (deviation === undefined) {
      expect(() => fitStandardScaler(samples, { ddof: 1 })).toThrow('more than ddof (1)');
      return;
    }
    fitStandardScaler(samples, { ddof: 1 }).scale.forEach((scale, j) => {
      if (deviation[j] > 1e-15) expectNear(scale, deviation[j]);
      else expect(scale).toBe(1);
    });
  });

  it('leave training data with mean 0 and deviation 1', () => {
    const column = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(column, (values) => {
        fc.pre(new Set(values).size > 1);
        const samples = values.map((value) => [value]);
        const scaled = fitStandardScaler(samples).transform(samples).flat();
        const mean = scaled.reduce((sum, z) => sum + z, 0) / scaled.length;
        const variance = scaled.reduce((sum, z) => sum + (z - mean) ** 2, 0) / scaled.length;
        expectNear(mean, 0, 100);
        expectNear(variance, 1, 100);
        const unit = fitMinMaxScaler(samples).transform(samples).flat();
        expect([Math.min(...unit), Math.max(...unit)]).toEqual([0, 1]);
      }),
    );
  });
});

describe('class weights', () => {
  it.each(vectors.weights)('$name: as compute_class_weight', (value) => {
    const expectWeights = (found: ReturnType<typeof classWeights>, expected: number[]) => {
      expect(found.map(({ label }) => label)).toEqual(value.classes);
      for (const { label, count, weight } of found) {
        const k = value.classes.findIndex((name) => name === label);
        expectNear(weight, expected[k]);
        expect(count).toBe(value.counts[k]);
      }
    };
    expectWeights(classWeights(value.labels), value.balanced);
    const effective = (beta: number) =>
      classWeights(value.labels, { scheme: 'effective-number', beta });
    expectWeights(effective(0), value['effective 0']);
    expectWeights(effective(0.9), value['effective 0.9']);
    // 1 − β^n cancels: the reference itself has no more than 12 digits.
    effective(0.9999).forEach(({ label, weight }) => {
      const k = value.classes.findIndex((name) => name === label);
      expect(weight / value['effective 0.9999'][k]).toBeCloseTo(1, 10);
    });
  });
});

describe('focal loss', () => {
  it.each(vectors.focal)('$name: as torchvision’s formula', (value) => {
    const alpha = value.alpha === 'none' ? 'none' : Number(value.alpha);
    const options = { gamma: value.gamma, alpha } as const;
    const found = focalLosses(value.logits, value.targets, options);
    found.forEach((loss, i) => {
      expectNear(loss, value.losses[i]);
    });
    const total = value.losses.reduce((sum, loss) => sum + loss, 0);
    const positives = value.targets.reduce((sum, target) => sum + target, 0);
    const reduce = (denominator: 'samples' | 'positives' | 'one') =>
      focalLoss(value.logits, value.targets, { ...options, denominator });
    expectNear(reduce('one'), total);
    expectNear(reduce('samples'), total / value.logits.length);
    expectNear(reduce('positives'), total / Math.max(1, positives));
  });

  it('is the same from probabilities as from logits', () => {
    const logits = [-3, -1, 0, 0.5, 2];
    const probabilities = logits.map((logit) => 1 / (1 + Math.exp(-logit)));
    const targets = [0, 1, 1, 0, 1];
    const found = focalLosses(probabilities, targets, { predictions: 'probabilities' });
    focalLosses(logits, targets).forEach((loss, i) => {
      expectNear(found[i], loss, 1e-2);
    });
  });

  it('costs nothing for a sure hit and Infinity for a sure miss by probability', () => {
    const options = { predictions: 'probabilities', alpha: 'none' } as const;
    expect(focalLosses([1, 0, 0, 1], [1, 0, 1, 0], options)).toEqual([0, 0, Infinity, Infinity]);
  });
});

describe('letterbox', () => {
  it.each(vectors.letterboxes)('$source on $canvas: as Ultralytics', (value) => {
    const { source, canvas, scaleUp } = value;
    const place = letterbox(source, canvas, { scaleUp });
    expect(place).toEqual({ ...value.place, source });
    expect(place.left + place.width + place.right).toBe(canvas.width);
    expect(place.top + place.height + place.bottom).toBe(canvas.height);
    const [left, top, right, bottom] = value.box;
    boxToLetterbox([left, top, right, bottom], place).forEach((side, i) => {
      expectNear(side, value.mapped[i]);
    });
  });

  it('maps boxes there and back', () => {
    const size = fc.record({
      width: fc.integer({ min: 1, max: 5000 }),
      height: fc.integer({ min: 1, max: 5000 }),
    });
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(size, size, unit, unit, (source, canvas, x, y) => {
        const place = letterbox(source, canvas);
        const box = [0, y * source.height, x * source.width, source.height] as const;
        boxFromLetterbox(boxToLetterbox(box, place), place).forEach((side, i) => {
          expect(Math.abs(side - box[i])).toBeLessThan(
            1e-6 * Math.max(source.width, source.height),
          );
        });
      }),
    );
  });

  it('clips at the image’s edges unless told otherwise', () => {
    const place = letterbox({ width: 100, height: 50 }, { width: 200, height: 200 });
    expect(boxFromLetterbox([-10, 0, 210, 200], place)).toEqual([0, 0, 100, 50]);
    expect(boxFromLetterbox([-10, 0, 210, 200], place, { clip: false })).toEqual([
      -5, -25, 105, 75,
    ]);
  });

  it('draws the image between grey bars', () => {
    const place = letterbox(
      { width: 2, height: 1 },
      { width: 4, height: 4 },
      { placement: 'top-left' },
    );
    const drawn = letterboxImage(imageFromRows([[50, 50]]), place);
    expect([...drawn.data]).toEqual([
      ...new Array<number>(8).fill(50),
      ...new Array<number>(8).fill(114),
    ]);
  });
});

describe('bad input', () => {
  const place = letterbox({ width: 2, height: 2 }, { width: 4, height: 4 });
  it.each([
    [() => fitStandardScaler([]), 'samples: found 0 items'],
    [() => fitStandardScaler([[1], [Infinity]]), 'samples[1][0]: found Infinity'],
    [() => fitStandardScaler([[]]), 'samples[0]: found 0 items'],
    [
      () => fitStandardScaler([[1], [2]]).transform([[1, 2]]),
      'samples[0]: found 2 items, expected as many as the fitted data has (1)',
    ],
    [
      () => fitMinMaxScaler([[1]], { low: 1, high: 1 }),
      'high: found 1, expected a number above low (1)',
    ],
    [
      () => fitRobustScaler([[1]], { lowPercent: 80 }),
      'highPercent: found 75, expected above lowPercent (80)',
    ],
    [
      () => fitRobustScaler([[1]], { highPercent: 101 }),
      'highPercent: found 101, expected a number from 0 to 100',
    ],
    [() => classWeights([]), 'labels: found 0 items'],
    [() => classWeights([1, 'good']), 'labels: found numbers and strings'],
    [() => classWeights([1], { beta: 1 }), 'beta: found 1'],
    [() => focalLosses([0], [2]), 'targets[0]: found 2'],
    [() => focalLosses([0], []), 'targets: found 0 items, expected as many as predictions'],
    [() => focalLosses([Infinity], [1]), 'predictions[0]: found Infinity'],
    [() => focalLosses([1.5], [1], { predictions: 'probabilities' }), 'predictions[0]: found 1.5'],
    [() => focalLosses([1], [1], { gamma: -1 }), 'gamma: found -1'],
    [() => focalLosses([1], [1], { alpha: 2 }), "alpha: found 2, expected 0 to 1 or 'none'"],
    [() => focalLoss([], []), 'predictions: found 0 items'],
    [() => letterbox({ width: 0, height: 2 }, { width: 4, height: 4 }), 'source.width: found 0'],
    [() => boxToLetterbox([2, 0, 1, 1], place), 'box: found [2,0,1,1], expected right ≥ left'],
    [
      () => letterboxImage(imageFromRows([[1]]), place),
      'image: found 1 × 1, expected the letterbox',
    ],
  ])('%s', (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
