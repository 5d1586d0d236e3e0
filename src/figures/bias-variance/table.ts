import type { FigureTable } from '../figure.ts';
import { number } from '../words.ts';
import { designOf, errorsOf } from './decomposition.ts';
import { noise, samples } from './exposures.ts';

/** Every degree of the slider, at the samples and the noise where the figure starts. */
export function biasVarianceTable(): FigureTable {
  const errors = errorsOf(designOf(samples.start), noise.start);
  return {
    caption: `Squared grey levels at ${samples.start} samples and a noise of ${noise.start} grey levels`,
    columns: ['Degree', 'Bias²', 'Variance', 'Noise', 'Sum: new samples', 'Own samples'],
    rows: errors.map(({ degree, biasSquared, variance, noise: floor, test, training }) => [
      number(degree),
      ...[biasSquared, variance, floor, test, training].map((value) => number(value, 1)),
    ]),
  };
}
