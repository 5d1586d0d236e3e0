import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix, Vector } from '../check.ts';
import { imageFromRows, phaseCorrelation } from '../imaging/index.ts';
import { Random } from '../random.ts';
import vectors from './geometry.vectors.json' with { type: 'json' };
import {
  applyHomography,
  applySimilarity,
  distortPoints,
  fitHomography,
  fitRigidTransform,
  fitSimilarityTransform,
  objectPixelSize,
  opticalMagnification,
  ransacHomography,
  sensorPixelsNeeded,
  smallestDefectSize,
  subpixelShift,
  undistortPoints,
} from './index.ts';

function expectNear(found: number, expected: number, least = 1): void {
  const bound = 1e-9 * Math.max(Math.abs(expected), least);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(bound);
}

function expectAllNear(found: Vector, expected: Vector, least?: number): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => {
    expectNear(value, expected[i], least);
  });
}

function expectPoints(found: Matrix, expected: Matrix, least?: number): void {
  expectAllNear(found.flat(), expected.flat(), least);
}

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];

describe('pixels and millimetres', () => {
  it('divides and multiplies', () => {
    const size = objectPixelSize(85.5, 4096);
    expectNear(size, 0.020874023437499998);
    expectNear(smallestDefectSize(size, 6), 0.12524414062499999);
    expectNear(opticalMagnification(3.45, size), 0.16527719298245614);
  });

  it('rounds pixels up, but for what rounding itself has added', () => {
    expect(sensorPixelsNeeded(64, 0.1, 3)).toBe(1920);
    expect(sensorPixelsNeeded(64, 0.0999, 3)).toBe(1922);
    expect(sensorPixelsNeeded(1, 100, 1)).toBe(1);
  });

  it('buys a sensor on which the defect gets its pixels, and one pixel fewer would not do', () => {
    const millimetres = fc.double({ min: 0.01, max: 500, noNaN: true });
    fc.assert(
      fc.property(millimetres, millimetres, fc.integer({ min: 1, max: 12 }), (field, defect, n) => {
        const pixels = sensorPixelsNeeded(field, defect, n);
        const smallest = (count: number) => smallestDefectSize(objectPixelSize(field, count), n);
        expect(smallest(pixels)).toBeLessThanOrEqual(defect * (1 + 1e-9));
        if (pixels > 1) expect(smallest(pixels - 1)).toBeGreaterThan(defect * (1 - 1e-9));
      }),
    );
  });

  it('refuses what is no length', () => {
    expect(() => objectPixelSize(0, 10)).toThrow('fieldOfView: found 0');
    expect(() => objectPixelSize(10, 0.5)).toThrow('pixels: found 0.5');
    expect(() => sensorPixelsNeeded(1, 1e-300, 1)).toThrow('smallestDefect: found 1e-300');
  });
});

describe('rigid and similarity transforms', () => {
  it.each(vectors.similarity)('as scikit-image', ({ from, to, rigid, similarity }) => {
    const fits = [fitRigidTransform(from, to), fitSimilarityTransform(from, to)];
    [rigid, similarity].forEach((expected, i) => {
      expectNear(fits[i].angle, expected.angle);
      expectNear(fits[i].scale, expected.scale);
      expectAllNear(fits[i].shift, expected.shift);
      expectAllNear(fits[i].residuals, expected.residuals, 1e3);
    });
  });

  it('finds what has been done to points', () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    const angles = fc.double({ min: -3.1, max: 3.1, noNaN: true });
    const scales = fc.double({ min: 0.1, max: 60, noNaN: true });
    fc.assert(
      fc.property(number, number, angles, scales, (x, y, angle, scale) => {
        const done = { angle, scale, shift: [x, y] };
        const found = fitSimilarityTransform(square, applySimilarity(done, square));
        expectNear(found.angle, angle);
        expectNear(found.scale, scale);
        expectAllNear(found.shift, [x, y], 1e3);
      }),
    );
  });

  it('never mirrors', () => {
    const mirrored = square.map(([x, y], i) => [i === 2 ? -x - 1 : -x, y]);
    const { residuals } = fitSimilarityTransform(square, mirrored);
    expect(Math.max(...residuals)).toBeGreaterThan(1);
  });

  it('refuses too few points, one place and a mirrored square, which every angle fits alike', () => {
    const mirrored = square.map(([x, y]) => [-x, y]);
    expect(() => fitRigidTransform([[0, 0]], [[1, 1]])).toThrow('from: found 1 items');
    expect(() => fitRigidTransform([square[0], square[0]], [square[0], square[1]])).toThrow(
      'from: found points that all lie in one place',
    );
    expect(() => fitRigidTransform(square, mirrored)).toThrow(
      'to: found points that every angle fits alike',
    );
    expect(() => fitRigidTransform([[0], [1]], [[0], [1]])).toThrow('from[0]: found 1 numbers');
  });
});

describe('homographies', () => {
  it.each(vectors.homography)('of many points as scikit-image', (given) => {
    const { from, to, homography, probes, there } = given;
    const found = fitHomography(from, to);
    expectPoints(found, homography);
    expectPoints(applyHomography(found, probes), there);
  });

  it.each(vectors.corners)('of four points as OpenCV', ({ from, to, homography }) => {
    const found = fitHomography(from, to);
    expectPoints(found, homography);
    expectPoints(applyHomography(found, from), to);
  });

  it('takes points there and back', () => {
    const nudge = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(nudge, { minLength: 8, maxLength: 8 }), (by) => {
        const to = square.map(([x, y], i) => [x + by[2 * i], y + by[2 * i + 1]]);
        expectPoints(applyHomography(fitHomography(square, to), square), to, 1e2);
        expectPoints(applyHomography(fitHomography(to, square), to), square, 1e2);
      }),
    );
  });

  it('refuses points that fix none, and says what is wrong with them', () => {
    const onLine = [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 4],
    ];
    const flat = 'from: found too many points on one line or in one place';
    expect(() => fitHomography(square.slice(1), square.slice(1))).toThrow('from: found 3 items');
    expect(() => fitHomography(onLine, onLine)).toThrow(flat);
    expect(() => fitHomography(onLine, square)).toThrow(flat);
    expect(() => fitHomography(square, onLine)).toThrow(flat);
    expect(() => fitHomography([...square.slice(1), square[1]], square)).toThrow(flat);
    expect(() =>
      fitHomography(
        square.map(() => [1, 1]),
        square,
      ),
    ).toThrow('from: found points that all lie in one place');
    const crossed = [square[1], square[0], square[2], square[3]];
    expect(() => fitHomography(square, crossed)).toThrow(
      'from: found pairs that show the plane from both sides',
    );
    const endless = applyHomography(
      [
        [1, 0, 1],
        [0, 1, 0],
        [1, 0, 0],
      ],
      square.map(([x, y]) => [x + 1, y]),
    );
    expect(() =>
      fitHomography(
        square.map(([x, y]) => [x + 1, y]),
        endless,
      ),
    ).toThrow('from: found pairs that send the origin to infinity');
  });

  it('refuses a point on the horizon, and what is no homography', () => {
    const horizon = [
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 1],
    ];
    expect(() => applyHomography(horizon, [[-1, 5]])).toThrow('points[0]: found a point on the');
    expect(() => applyHomography([[1, 0]], [[0, 0]])).toThrow('homography: found 1 × 2');
  });
});

describe('consensus', () => {
  it.each(vectors.consensus)('leaves out whom OpenCV leaves out', ({ from, to, ...expected }) => {
    const found = ransacHomography(from, to, new Random(1), { threshold: 3, confidence: 0.9999 });
    expect(found.inliers).toEqual(expected.inliers);
    expectPoints(found.homography, expected.homography);
    expect(found.trials).toBeLessThan(2000);
  });

  it('stops as soon as the confidence allows, and depends on the seed alone', () => {
    const { from, to } = vectors.consensus[1];
    const run = (seed: number, confidence: number) =>
      ransacHomography(from, to, new Random(seed), { threshold: 3, confidence });
    expect(run(1, 0.9).trials).toBeLessThan(run(1, 0.999999).trials);
    expect(run(7, 0.99)).toEqual(run(7, 0.99));
  });

  it('refuses four pairs, which always agree, and pairs of which no five do', () => {
    const random = new Random(1);
    expect(() => ransacHomography(square, square, random, { threshold: 1 })).toThrow(
      'from: found 4 items, expected at least 5',
    );
    const points = Array.from({ length: 8 }, () => [random.uniform(0, 9), random.uniform(0, 9)]);
    const elsewhere = points.map(() => [random.uniform(0, 9), random.uniform(0, 9)]);
    expect(() =>
      ransacHomography(points, elsewhere, random, { threshold: 1e-6, trials: 200 }),
    ).toThrow('to: found no five pairs that agree');
  });
});

describe('lens distortion', () => {
  it.each(vectors.lens)('there and back as OpenCV', ({ lens, ideal, seen, back }) => {
    expectPoints(distortPoints(ideal, lens), seen);
    expectPoints(undistortPoints(seen, lens), back);
    expectPoints(undistortPoints(seen, lens), ideal);
  });

  it('leaves the centre and straight lenses alone', () => {
    const lens = { focal: [100, 120], centre: [50, 40], radial: [-0.3, 0.1] };
    expect(distortPoints([[50, 40]], lens)).toEqual([[50, 40]]);
    expectPoints(undistortPoints(square, { ...lens, radial: [] }), square);
  });

  it('refuses where the polynomial folds back, and lenses that are none', () => {
    const lens = { focal: [100, 100], centre: [0, 0], radial: [-0.5] };
    expect(() => undistortPoints([[90, 0]], lens)).toThrow(
      'points[0]: found a place where the lens folds back',
    );
    expect(() => distortPoints([[0, 0]], { ...lens, focal: [0, 1] })).toThrow('lens.focal[0]');
    expect(() => distortPoints([[0, 0]], { ...lens, radial: [1, 2, 3, 4] })).toThrow(
      'lens.radial: found 4 coefficients',
    );
  });
});

describe('shifts of a fraction of a pixel', () => {
  it.each(vectors.shift)('of $true as scikit-image', (given) => {
    const [image, golden] = [imageFromRows(given.image), imageFromRows(given.golden)];
    const found = subpixelShift(image, golden, { upsampling: given.upsampling });
    expectAllNear([found.x, found.y], [given.x, given.y]);
    expect(Math.abs(found.x - phaseCorrelation(image, golden).x)).toBeLessThanOrEqual(0.75);
  });

  it('is the whole pixel without upsampling, and refuses steps that are none', () => {
    const golden = imageFromRows([[0, 8, 4, 1]]);
    const image = imageFromRows([[1, 0, 8, 4]]);
    expect(subpixelShift(image, golden, { upsampling: 1 })).toEqual(
      phaseCorrelation(image, golden),
    );
    expect(() => subpixelShift(image, golden, { upsampling: 0.5 })).toThrow('options.upsampling');
  });
});
