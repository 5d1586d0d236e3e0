import type { KeptGrade } from '../../reader/kept/card-reviews.ts';
import type { Line } from '../interview/step.ts';

export const gradeNames: Readonly<Record<KeptGrade, string>> = {
  1: 'Again',
  2: 'Hard',
  3: 'Good',
  4: 'Easy',
};

/**
 * The grade that follows from the lines that were said: easy when all of hire and strong were, good
 * when all of hire, hard when some, again when none.
 */
export function gradeOf(lines: readonly Line[], ticked: readonly boolean[]): KeptGrade {
  const said = (level: Line['level']): readonly boolean[] =>
    lines.flatMap((line, index) => (line.level === level ? [ticked[index] === true] : []));
  const hire = said('hire');
  if (hire.every(Boolean)) return said('strong').every(Boolean) ? 4 : 3;
  return hire.some(Boolean) ? 2 : 1;
}

/** A wait as one says it. */
export function waitWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${Math.max(1, minutes)} min`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return `${hours} h`;
  const days = Math.round(hours / 24);
  if (days < 60) return days === 1 ? '1 day' : `${days} days`;
  const months = Math.round(days / 30.4);
  return months < 24 ? `${months} months` : `${Math.round(months / 12)} years`;
}
