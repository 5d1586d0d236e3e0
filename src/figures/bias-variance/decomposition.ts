import { contrastAt, exposuresOf, highestDegree } from './exposures.ts';
import { coefficientsOf, fitElsewhere, orthonormalBasis } from './least-squares.ts';
import type { Basis } from './least-squares.ts';

/** Places at which the error on new samples is averaged, and at which fits are drawn. */
const testPlaces = 121;
const drawnEvery = 4;
export const everywhere = exposuresOf(testPlaces);
export const truth = everywhere.map(contrastAt);

/** Squared grey levels that a degree errs by, expected over all training sets of this size. */
export interface Errors {
  readonly degree: number;
  readonly biasSquared: number;
  readonly variance: number;
  readonly noise: number;
  /** On new samples: the sum of the three. */
  readonly test: number;
  /** On the samples that were fitted. */
  readonly training: number;
}

/** What samples at so many exposures allow: the basis, and the fit to the truth itself. */
export interface Design {
  readonly basis: Basis;
  readonly truth: readonly number[];
  /** Of the truth at the measured exposures, which is the mean of the coefficients of all training sets. */
  readonly coefficients: readonly number[];
}

export function designOf(count: number): Design {
  const places = exposuresOf(count);
  const basis = orthonormalBasis(places, everywhere, highestDegree);
  const measured = places.map(contrastAt);
  return { basis, truth: measured, coefficients: coefficientsOf(basis, measured) };
}

/** The errors of every degree from 0; least squares is linear, so they need no simulation. */
export function errorsOf({ basis, truth: measured, coefficients }: Design, deviation: number) {
  const count = measured.length;
  const noise = deviation ** 2;
  const unexplained = (degree: number) =>
    sumOfSquares(measured) - sumOfSquares(coefficients.slice(0, degree + 1));
  let spread = 0;
  return basis.elsewhere.map((row, degree): Errors => {
    spread += sumOfSquares(row) / testPlaces;
    const mean = fitElsewhere(basis, coefficients, degree);
    const biasSquared = sumOfSquares(mean.map((value, i) => value - truth[i])) / testPlaces;
    const variance = noise * spread;
    const left = Math.max(0, unexplained(degree)) + noise * (count - degree - 1);
    return {
      ...{ degree, biasSquared, variance, noise },
      test: biasSquared + variance + noise,
      training: left / count,
    };
  });
}

/** The degree that errs least on new samples. */
export function bestOf(errors: readonly Errors[]): Errors {
  return errors.reduce((best, one) => (one.test < best.test ? one : best));
}

/** A fit where it is drawn: exposure and contrast. */
export function drawnFit(
  { basis }: Design,
  coefficients: readonly number[],
  degree: number,
): (readonly [number, number])[] {
  return fitElsewhere(basis, coefficients, degree)
    .map((contrast, i) => [everywhere[i], contrast] as const)
    .filter((_, i) => i % drawnEvery === 0);
}

function sumOfSquares(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value ** 2;
  return sum;
}
