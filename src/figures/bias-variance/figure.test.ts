import { describe, expect, it } from 'vitest';
import { startOf } from '../figure.ts';
import { designOf, errorsOf, everywhere, truth } from './decomposition.ts';
import { contrastAt, exposuresOf, highestDegree, trainingSets } from './exposures.ts';
import { biasVarianceFigure } from './figure.ts';
import { coefficientsOf, fitElsewhere, orthonormalBasis } from './least-squares.ts';
import { Random } from '../../vision/random.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('least squares', () => {
  it.each([10, 16, 40])('has a basis that is orthonormal over %d places', (count) => {
    const { measured } = orthonormalBasis(exposuresOf(count), [], highestDegree);
    measured.forEach((a, i) =>
      measured.forEach((b, k) => {
        expect(a.reduce((total, value, at) => total + value * b[at], 0)).toBeCloseTo(
          +(i === k),
          11,
        );
      }),
    );
  });

  // NumPy 2.4: Polynomial.fit(linspace(0.5, 8, 12), i * i % 7, degree) at four exposures.
  it.each([
    [1, [1.58974358974, 1.63878205128, 1.91666666667, 2.23814102564]],
    [4, [-0.403846153846, 1.76856392509, 1.607421875, 2.19909279783]],
    [9, [0.00125029769002, -0.661065171365, 2.81492614746, 1.30444036923]],
  ])('fits degree %d as NumPy does', (degree, expected) => {
    const basis = orthonormalBasis(exposuresOf(12), [0.5, 1.0625, 4.25, 7.9375], highestDegree);
    const values = Array.from({ length: 12 }, (_, i) => (i * i) % 7);
    const fit = fitElsewhere(basis, coefficientsOf(basis, values), degree);
    fit.forEach((value, i) => expect(value).toBeCloseTo(expected[i], 9));
  });
});

describe('the errors', () => {
  // NumPy 2.4, by the pseudoinverse of Chebyshev columns: samples, noise, degree, bias², variance, training.
  it.each([
    [10, 6, 0, 169.0251224, 3.6, 209.2291812],
    [10, 6, 9, 6.623754663e-6, 234.3077688, 0],
    [12, 8, 1, 39.92085819, 9.921367521, 120.765946],
    [12, 8, 4, 0.984172525, 22.59180328, 38.37066911],
    [16, 1, 6, 0.007348573285, 0.3841022454, 0.5691827804],
    [40, 12, 9, 7.336671384e-7, 33.32500925, 108.0000008],
  ])('of %d samples at noise %d and degree %d are NumPy’s', (count, noise, degree, ...expected) => {
    const { biasSquared, variance, training, test } = errorsOf(designOf(count), noise)[degree];
    [biasSquared, variance, training].forEach((value, i) =>
      expect(value).toBeCloseTo(expected[i], 6),
    );
    expect(test).toBe(biasSquared + variance + noise ** 2);
  });

  it('are those of four thousand training sets, fitted one by one', () => {
    const [count, noise, degree, draws] = [12, 8, 4, 4000];
    const design = designOf(count);
    const random = new Random(7);
    const drawn = Array.from({ length: draws }, () => {
      const values = exposuresOf(count).map((at) => contrastAt(at) + random.normal(0, noise));
      const fit = fitElsewhere(design.basis, coefficientsOf(design.basis, values), degree);
      const missed = fit.map((value, i) => (value - truth[i] - random.normal(0, noise)) ** 2);
      return sum(missed) / everywhere.length;
    });
    const { test } = errorsOf(design, noise)[degree];
    expect(Math.abs(sum(drawn) / draws / test - 1)).toBeLessThan(0.02);
  });

  it('lose variance and not bias to more samples, and training error to every degree', () => {
    const [few, many] = [12, 40].map((count) => errorsOf(designOf(count), 8));
    expect(many[9].variance).toBeLessThan(few[9].variance / 5);
    expect(many[1].biasSquared).toBeGreaterThan(0.8 * few[1].biasSquared);
    few.slice(1).forEach(({ training }, i) => expect(training).toBeLessThan(few[i].training));
  });
});

describe('the figure', () => {
  const figure = biasVarianceFigure();
  const start = startOf(figure);

  it('starts too simple, and names the degree that errs least', () => {
    expect(figure.view(start).sentence).toMatch(
      /^Degree 1 errs by 113\.8 .* mostly bias\. Degree 4 errs least here/,
    );
  });

  it('calls a free polynomial on few samples by its name', () => {
    expect(figure.view({ ...start, degree: 9 }).sentence).toContain('mostly variance');
    expect(figure.view({ ...start, degree: 9, samples: 10 }).readings[4].value).toBe('0.0');
  });

  it('keeps the luck of a training set when the noise changes', () => {
    const [quiet, loud] = [1, 12].map((noise) => trainingSets(12, noise)[0]);
    const clean = exposuresOf(12).map(contrastAt);
    loud.forEach((value, i) => expect(value - clean[i]).toBeCloseTo(12 * (quiet[i] - clean[i]), 9));
  });

  it('stays within its panel whatever a fit does', () => {
    const { drawing } = figure.view({ degree: 9, samples: 10, noise: 12 });
    const [, fits = ''] = /d="([^"]+)" class="line links"/.exec(drawing) ?? [];
    const heights = fits
      .split(/[ML]/)
      .slice(1)
      .map((point) => Number(point.split(' ')[1]));
    expect(heights.length).toBeGreaterThan(100);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(34);
    expect(Math.max(...heights)).toBeLessThanOrEqual(176);
  });
});
