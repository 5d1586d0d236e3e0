import type { Figure, View } from '../figure.ts';
import { number } from '../words.ts';
import { drawSampleSize } from './drawing.ts';
import type { Study } from './study.ts';

const firstCount = 64;

/** The Fréchet distance of two generators against the number of images. */
export function sampleSizeFigure(study: Study): Figure<'count' | 'axis'> {
  const { counts, generators } = study;
  return {
    height: 354,
    controls: [
      {
        kind: 'slider',
        name: 'count',
        label: 'Images a set',
        low: 0,
        high: counts.length - 1,
        step: 1,
        start: counts.indexOf(firstCount),
        written: (at) => `${number(counts[at])} images`,
      },
      {
        kind: 'choice',
        name: 'axis',
        label: 'Draw against',
        options: ['images (log scales)', '1 / images'],
        start: 0,
      },
    ],
    view({ count, axis }): View {
      return {
        drawing: drawSampleSize(study, count, axis === 1),
        readings: [
          ...generators.map(({ name, spreads, truth }) => ({
            label: `${name} (true ${number(truth, 2)})`,
            value: number(spreads[count].mean, 2),
          })),
          ...biasReadings(study, count),
        ],
        sentence: sentenceOf(study, count),
      };
    },
  };
}

function biasReadings({ counts, generators }: Study, count: number) {
  const [first] = generators;
  const bias = first.spreads[count].mean - first.truth;
  return [
    { label: 'A: bias', value: `+${number(bias, 2)}` },
    { label: 'A: bias × images', value: number(bias * counts[count]) },
  ];
}

function sentenceOf({ counts, generators, dimensions }: Study, count: number): string {
  const [a, b] = generators.map(({ spreads }) => spreads[count]);
  const images = counts[count];
  const overlap = a.low < b.high && b.low < a.high;
  const verdict =
    a.mean < b.mean
      ? `A looks better, as it is${overlap ? ', though single draws still disagree' : ''}`
      : 'B looks better, though A is the closer one: the bias of A is the larger';
  return (
    `With ${number(images)} images, ${number(images / dimensions, images % dimensions ? 1 : 0)} times ` +
    `the ${dimensions} features, ${verdict}. Every measured distance is too large.`
  );
}
