import type { Figure, View } from '../figure.ts';
import { number } from '../words.ts';
import { bestOf, designOf, drawnFit, errorsOf } from './decomposition.ts';
import type { Errors } from './decomposition.ts';
import { acrossDegrees, drawErrors, drawFits, height } from './drawing.ts';
import { highestDegree, noise, samples, trainingSets } from './exposures.ts';
import { coefficientsOf } from './least-squares.ts';

/** Polynomials of one degree fitted to several training sets, and what they err by. */
export function biasVarianceFigure(): Figure<'degree' | 'samples' | 'noise'> {
  return {
    height,
    drag: { control: 'degree', ...acrossDegrees },
    controls: [
      {
        kind: 'slider',
        name: 'degree',
        label: 'Degree',
        low: 0,
        high: highestDegree,
        step: 1,
        start: 1,
        written: number,
      },
      {
        kind: 'slider',
        name: 'samples',
        label: 'Samples in a training set',
        ...samples,
        step: 1,
        written: number,
      },
      {
        kind: 'slider',
        name: 'noise',
        label: 'Noise of a sample',
        ...noise,
        step: 1,
        written: (deviation) => `${number(deviation)} grey levels`,
      },
    ],
    view({ degree, samples: count, noise: deviation }): View {
      const design = designOf(count);
      const errors = errorsOf(design, deviation);
      const [chosen, best] = [errors[degree], bestOf(errors)];
      const sets = trainingSets(count, deviation);
      const fits = {
        measured: sets[0],
        each: sets.map((set) => drawnFit(design, coefficientsOf(design.basis, set), degree)),
        mean: drawnFit(design, design.coefficients, degree),
      };
      return {
        drawing: drawFits(fits) + drawErrors(errors, chosen, best),
        readings: [
          { label: 'Bias²', value: number(chosen.biasSquared, 1) },
          { label: 'Variance', value: number(chosen.variance, 1) },
          { label: 'Noise', value: number(chosen.noise, 1) },
          { label: 'Sum: error on new samples', value: number(chosen.test, 1) },
          { label: 'Error on its own samples', value: number(chosen.training, 1) },
        ],
        sentence: sentenceOf(chosen, best),
      };
    },
  };
}

function sentenceOf(chosen: Errors, best: Errors): string {
  const { degree, test, training, biasSquared, variance } = chosen;
  const larger = biasSquared > variance ? 'bias' : 'variance';
  const place =
    degree === best.degree
      ? 'No other degree errs less here.'
      : `Degree ${best.degree} errs least here: ${number(best.test, 1)}.`;
  return (
    `Degree ${degree} errs by ${number(test, 1)} on new samples and by ${number(training, 1)} on its own; ` +
    `apart from noise that is mostly ${larger}. ${place}`
  );
}
