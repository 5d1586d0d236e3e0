import type { PlanRow, Routine } from './plan.ts';

/** The routines of a day, those of the last day at its end; what a short day has no room for is left out. */
export function routinesOf(
  routines: readonly Routine[],
  day: { readonly number: number; readonly of: number },
  length: number,
): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  let left = length;
  // The last thing to do is the last to be left out.
  for (const routine of routines.toReversed()) {
    if (!falls(routine, day) || routine.minutes > left) continue;
    left -= routine.minutes;
    const { title, path, minutes, aloud } = routine;
    rows.unshift({ id: `${path}day-${day.number}`, title, path, minutes, aloud, again: false });
  }
  return rows;
}

function falls({ days }: Routine, { number, of }: { number: number; of: number }): boolean {
  if (days === 'last') return number === of;
  return number >= days.first && (number - days.first) % days.every === 0;
}
