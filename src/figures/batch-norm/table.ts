import type { FigureTable } from '../figure.ts';
import { number } from '../words.ts';
import { batchOf } from './batch.ts';

const lamp = 20;
const sizes = [1, 2, 8, 32];

/** A dark board in batches of other sizes, under a brighter lamp. */
export function batchNormTable(): FigureTable {
  const darker = 15;
  const rows = sizes.map((boards) => {
    const [dark, others, all] = [
      { lamp: 0, isOursLit: false },
      { lamp, isOursLit: false },
      { lamp, isOursLit: true },
    ].map((light) => batchOf({ boards, darker, ...light }));
    return [boards, dark, others, all] as const;
  });
  return {
    caption: `A board that is ${darker} grey levels darker than the mean, normalised, with the lamp at 0 and at +${lamp}`,
    columns: ['Lamp on, boards', 'Training mode', 'Evaluation mode'],
    rows: rows.flatMap(([boards, ...batches]) =>
      batches.map(({ training, evaluation }, light) => [
        `${['none', 'others', 'all'][light]}, ${boards}`,
        number(training[0], 2).replace('-', '−'),
        number(evaluation[0], 2).replace('-', '−'),
      ]),
    ),
  };
}
