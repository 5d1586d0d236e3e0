import type { FigureTable } from '../figure.ts';
import { number } from '../words.ts';
import { detections, objects, rankings, walkOf } from './ranking.ts';

/** Each rank of each ranking: the verdict, precision, and the area so far. */
export function averagePrecisionTable(): FigureTable {
  const walks = rankings.map((_, ranking) => walkOf(ranking));
  const names = rankings.map(({ name }) => name.split(':')[0]);
  return {
    caption: `Three rankings of the same ${detections} detections, ${objects} defects: precision at each rank, and area so far`,
    columns: ['Rank', ...names.flatMap((name) => [name, 'Precision', 'Area'])],
    rows: Array.from({ length: detections }, (_, i) => [
      String(i + 1),
      ...walks.flatMap(({ hits, precision, areas }) => [
        hits[i] ? 'hit' : 'false',
        number(precision[i], 2),
        number(areas[i], 3),
      ]),
    ]),
  };
}
