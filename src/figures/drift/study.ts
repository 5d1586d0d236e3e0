import { Random } from '../../vision/random.ts';
import { once } from '../once.ts';
import { alarms, boardCounts, boardsOf, distanceOf, shifts } from './weeks.ts';
import type { Distance } from './weeks.ts';

/** What may sound an alarm. */
export const rules = [
  { name: 'PSI > 0.1', sounds: ({ stability }: Distance) => stability > alarms.look },
  { name: 'PSI > 0.25', sounds: ({ stability }: Distance) => stability > alarms.act },
  { name: 'KS, p < 0.01', sounds: ({ pValue }: Distance) => pValue < alarms.significance },
] as const;

/** Share of weeks with an alarm: by rule, by shift, by number of boards. */
export type AlarmShares = readonly (readonly (readonly number[])[])[];

const weeks = 50;

/** Draws many weeks at every shift and every number of boards, and counts the alarms. */
export const countAlarms = once((): AlarmShares => {
  const random = new Random(11);
  const shares = rules.map(() => shifts.map(() => boardCounts.map(() => 1)));
  shifts.forEach((shift, i) => {
    for (const [j, boards] of boardCounts.entries()) {
      const distances = Array.from({ length: weeks }, () =>
        distanceOf(boardsOf(random, boards, shift)),
      );
      rules.forEach(({ sounds }, rule) => {
        shares[rule][i][j] = distances.filter(sounds).length / weeks;
      });
      // What every rule sees in every week is seen with more boards too.
      if (shares.every((rule) => rule[i][j] === 1)) break;
    }
  });
  return shares;
});

/** Fewest boards with an alarm in nine weeks of ten from there on; null where none are enough. */
export function boardsToSee(shares: readonly number[]): number | null {
  const last = shares.findLastIndex((share) => share < 0.9);
  return boardCounts[last + 1] ?? null;
}
