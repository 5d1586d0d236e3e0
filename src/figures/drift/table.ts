import type { FigureTable } from '../figure.ts';
import { percent } from '../words.ts';
import { rules } from './study.ts';
import type { AlarmShares } from './study.ts';
import { boardCounts, shifts } from './weeks.ts';

/** Share of weeks with an alarm at every other shift, by rule and by number of boards. */
export function driftTable(shares: AlarmShares): FigureTable {
  const shown = shifts.filter((shift) => shift % 2 === 0);
  return {
    caption: 'Weeks with an alarm, by rule, grey levels of shift and boards compared',
    columns: ['Rule and shift', ...boardCounts.map((count) => `${count} boards`)],
    rows: rules.flatMap(({ name }, rule) =>
      shown.map((shift) => [
        `${name}, shift ${shift}`,
        ...shares[rule][shifts.indexOf(shift)].map((share) => percent(share, 0)),
      ]),
    ),
  };
}
