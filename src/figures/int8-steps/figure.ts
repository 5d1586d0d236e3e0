import type { Figure, View } from '../figure.ts';
import { number } from '../words.ts';
import { comparisonOf, mark } from './answer.ts';
import type { Answer, Comparison } from './answer.ts';
import { acrossBits, drawSteps, height } from './drawing.ts';
import { bitsOfSlider, outliers } from './filter.ts';
import type { Steps } from './filter.ts';

/** A crack before and after a filter whose weights are rounded to few steps. */
export function int8StepsFigure(): Figure<'bits' | 'outlier' | 'contrast' | 'scale'> {
  return {
    height,
    drag: { control: 'bits', ...acrossBits },
    controls: [
      {
        kind: 'slider',
        name: 'bits',
        label: 'Bits',
        ...bitsOfSlider,
        step: 1,
        written: (bits) => `${number(bits)} bits`,
      },
      {
        kind: 'slider',
        name: 'outlier',
        label: 'Largest weight of the layer',
        ...outliers,
        step: 1,
        written: (times) => `${number(times)} × the filter’s`,
      },
      {
        kind: 'slider',
        name: 'contrast',
        label: 'The crack is darker by',
        low: 2,
        high: 24,
        step: 1,
        start: 8,
        written: (levels) => `${number(levels)} levels`,
      },
      {
        kind: 'choice',
        name: 'scale',
        label: 'One scale',
        options: ['per tensor', 'per channel'],
        start: 0,
      },
    ],
    view({ bits, outlier, contrast, scale }): View {
      const steps = { bits, outlier, perChannel: scale === 1 };
      const comparison = comparisonOf(contrast, steps);
      const { filter, float, stepped } = comparison;
      return {
        drawing: drawSteps(comparison, bits),
        readings: [
          { label: 'Step, if the filter’s largest is 1', value: number(filter.scale, 3) },
          { label: 'Largest error, in steps', value: number(filter.largestError, 2) },
          { label: 'Contrast to noise, float', ...judged(float) },
          { label: 'Contrast to noise, in steps', ...judged(stepped) },
        ],
        sentence: sentenceOf(comparison, steps),
      };
    },
  };
}

function judged({ crack }: Answer): Pick<View['readings'][number], 'value' | 'verdict'> {
  return { value: number(crack, 1), verdict: crack >= mark ? 'pass' : 'escape' };
}

function sentenceOf({ filter, float, stepped }: Comparison, { bits, perChannel }: Steps): string {
  const most = Math.max(...filter.integers.map(Math.abs));
  const left =
    most === 0
      ? 'every weight of this filter becomes 0, and it answers nothing'
      : `the largest weight of this filter becomes −${number(most)}`;
  const seen = (answer: Answer) => (answer.crack >= mark ? 'stays above' : 'is below');
  return (
    `At ${bits} bits and one scale per ${perChannel ? 'channel' : 'tensor'} ${left}. The crack ${seen(stepped)} ` +
    `the mark of ${mark} at ${number(stepped.crack, 1)}; in floats it ${seen(float)} it at ${number(float.crack, 1)}.`
  );
}
