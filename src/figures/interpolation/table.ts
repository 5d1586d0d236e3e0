import { cocoThresholds } from '#vision/detection';
import type { FigureTable } from '../figure.ts';
import { number } from '../words.ts';
import { detections, methods, rankingOf } from './ranking.ts';

/** AP at each IoU threshold of the slider, with G where it starts. */
export function interpolationTable(): FigureTable {
  const scoreOfG = detections.find(({ name }) => name === 'G')?.score ?? 0;
  const rankings = cocoThresholds().map((threshold) => ({
    threshold,
    ...rankingOf(threshold, scoreOfG),
  }));
  const rows = rankings.map(({ threshold, order, averages }) => {
    const hits = order.filter(({ hit }) => hit).map(({ name }) => name);
    const names = hits.length > 0 ? hits.join(' ') : 'none';
    return [number(threshold, 2), names, ...averages.map((average) => number(average, 3))];
  });
  const means = methods.map((_, i) => {
    const sum = rankings.reduce((total, { averages }) => total + averages[i], 0);
    return number(sum / rankings.length, 3);
  });
  return {
    caption: `AP of the ranking at each IoU threshold, with G at ${number(scoreOfG, 2)}`,
    columns: ['IoU', 'Hits', ...methods.map(({ short }) => short)],
    rows: [...rows, ['Mean', '—', ...means]],
  };
}
