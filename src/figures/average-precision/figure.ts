import type { Figure } from '../figure.ts';
import { number } from '../words.ts';
import { acrossRanks, drawRanks, height } from './drawing.ts';
import { detections, objects, rankings, walkOf } from './ranking.ts';
import type { Walk } from './ranking.ts';

/** A ranking read from the best score down: how the curve grows, and the area under it. */
export function averagePrecisionFigure(): Figure<'rank' | 'ranking'> {
  const walks = rankings.map((_, ranking) => walkOf(ranking));
  return {
    height,
    drag: { control: 'rank', ...acrossRanks },
    controls: [
      {
        kind: 'slider',
        name: 'rank',
        label: 'Read down to',
        low: 1,
        high: detections,
        step: 1,
        start: detections,
        written: (rank) => `rank ${rank} of ${detections}`,
      },
      {
        kind: 'choice',
        name: 'ranking',
        label: 'Ranking',
        options: rankings.map(({ name }) => name),
        start: 1,
      },
    ],
    view: ({ rank, ranking }) => ({
      drawing: drawRanks(walks[ranking], rank),
      readings: readingsOf(walks[ranking], rank),
      sentence: sentenceOf(walks[ranking], rank),
    }),
  };
}

function hitsWithin({ hits }: Walk, rank: number): number {
  return hits.slice(0, rank).filter((isHit) => isHit).length;
}

function readingsOf(walk: Walk, rank: number) {
  const found = hitsWithin(walk, rank);
  const share = (whole: number, value: number) => `${found} / ${whole} = ${number(value, 2)}`;
  return [
    { label: 'Precision', value: share(rank, walk.precision[rank - 1]) },
    { label: 'Recall', value: share(objects, walk.recall[rank - 1]) },
    { label: 'Area so far', value: number(walk.areas[rank - 1], 3) },
    { label: 'AP, every rank read', value: number(walk.areas[detections - 1], 3) },
  ];
}

function sentenceOf(walk: Walk, rank: number): string {
  const found = hitsWithin(walk, rank);
  const now = walk.areas[rank - 1];
  const gain = now - (rank === 1 ? 0 : walk.areas[rank - 2]);
  const step = walk.hits[rank - 1]
    ? `Rank ${rank} is a hit: recall rises to ${found} of ${objects}, and the area grows by ${number(gain, 3)} to ${number(now, 3)}.`
    : `Rank ${rank} is a false alarm: precision is ${found} of ${rank}, while recall and the area stay as they were.`;
  const missed = objects - found;
  return rank < detections
    ? step
    : `${step} What is never found, ${missed} of ${objects}, adds nothing: the curve ends here.`;
}
