import type { Figure, View } from '../figure.ts';
import { number } from '../words.ts';
import { drawInterpolation } from './drawing.ts';
import { detections, methods, rankingOf } from './ranking.ts';
import type { Ranking } from './ranking.ts';

const written = (value: number): string => number(value, 2);
const scoreOfG = detections.find(({ name }) => name === 'G')?.score ?? 0;

/** One ranking, three averages; the IoU threshold and one false alarm's score can be moved. */
export function interpolationFigure(): Figure<'method' | 'overlap' | 'score'> {
  return {
    height: 334,
    controls: [
      {
        kind: 'choice',
        name: 'method',
        label: 'Read the curve at',
        options: methods.map(({ name }) => name),
        start: 0,
      },
      {
        kind: 'slider',
        name: 'overlap',
        label: 'IoU of a hit, at least',
        low: 0.5,
        high: 0.95,
        step: 0.05,
        start: 0.5,
        written,
      },
      {
        kind: 'slider',
        name: 'score',
        label: 'Score of false alarm G',
        low: 0.4,
        high: 0.95,
        step: 0.05,
        start: scoreOfG,
        written,
      },
    ],
    view({ method, overlap, score }): View {
      const ranking = rankingOf(overlap, score);
      return {
        drawing: drawInterpolation(ranking, method),
        readings: ranking.averages.map((average, i) => ({
          label: `AP, ${methods[i].short.toLowerCase()}`,
          value: number(average, 3) + (i === method ? ', chosen' : ''),
        })),
        sentence: sentenceOf(ranking, method, overlap),
      };
    },
  };
}

function sentenceOf({ order, averages }: Ranking, method: number, overlap: number): string {
  const hits = order.filter(({ hit }) => hit).length;
  const gap = Math.max(...averages) - Math.min(...averages);
  return (
    `At an IoU of ${written(overlap)}, ${hits} of ${order.length} detections hit; ` +
    `read at ${methods[method].short.toLowerCase()}, AP is ${number(averages[method], 3)}. ` +
    `The three ways to read the same ranking lie ${number(gap, 3)} apart.`
  );
}
