import { intersectionOverUnion } from '#vision/boxes';
import type { FigureTable } from '../figure.ts';
import { number } from '../words.ts';
import { candidatesOf, countPixels, limit, roundOf, startPlace } from './scene.ts';

/** Every pair of boxes where the figure starts, and what suppression leaves. */
export function overlapTable(): FigureTable {
  const candidates = candidatesOf(startPlace);
  const pairs = candidates.flatMap((first, i) =>
    candidates.slice(i + 1).map((second) => [first, second] as const),
  );
  const scores = candidates.map(({ name, score }) => `${name} ${number(score, 2)}`);
  const { kept } = roundOf(candidates, candidates.length);
  return {
    caption: `Overlap of each pair where the figure starts; scores ${scores.join(', ')}; kept are ${kept.join(', ')}`,
    columns: ['Pair', 'Pixels in both', 'In either', 'IoU', `Above ${limit}`],
    rows: pairs.map(([first, second]) => {
      const { both, one } = countPixels(first.box, second.box);
      const overlap = intersectionOverUnion(first.box, second.box);
      return [
        `${first.name} and ${second.name}`,
        String(both.length),
        String(both.length + one.length),
        number(overlap, 2),
        overlap > limit ? 'yes' : 'no',
      ];
    }),
  };
}
