import type { FigureTable } from '../figure.ts';
import { startOf } from '../figure.ts';
import { number, percent } from '../words.ts';
import { kappaFigure, studyOf } from './figure.ts';
import { agreementOf } from './inspectors.ts';

const shares = [0.004, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5];

/** The same two inspectors on studies of other mixes. */
export function kappaTable(): FigureTable {
  const study = studyOf(startOf(kappaFigure()));
  return {
    caption: `Two inspectors who each misjudge ${percent(study.first.missRate, 0)} of the bad and of the good joints`,
    columns: ['Bad joints', 'Agreement', 'By chance', 'Kappa', 'Both, of any rejects'],
    rows: shares.map((badShare) => {
      const { observed, chance, kappa, sharedRejects } = agreementOf({ ...study, badShare });
      return [
        percent(badShare),
        percent(observed),
        percent(chance),
        number(kappa, 2),
        percent(sharedRejects),
      ];
    }),
  };
}
