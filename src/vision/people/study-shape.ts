import { checkLength, checkSameLength } from '../check.ts';
import type { ClassLabel } from '../classification/index.ts';

/** Calls by appraiser, then part, then trial. */
export type StudyRatings = readonly (readonly (readonly ClassLabel[])[])[];

/** Expects every appraiser to have called every part of the standard equally often. */
export function checkStudy(ratings: StudyRatings, standard: readonly ClassLabel[]): void {
  checkLength('ratings', ratings);
  checkLength('standard', standard);
  const first = ratings[0];
  ratings.forEach((appraiser, a) => {
    checkSameLength(`ratings[${a}]`, appraiser, 'standard', standard);
    appraiser.forEach((trials, part) => {
      checkLength(`ratings[${a}][${part}]`, trials);
      checkSameLength(`ratings[${a}][${part}]`, trials, 'ratings[0][0]', first[0]);
    });
  });
}
