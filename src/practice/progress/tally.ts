import type { Score } from '../../reader/kept/scores.ts';

/** Something that a reader can know, and what this browser says of it. */
export interface Known {
  readonly topic: string;
  /** Where on the line; none for what belongs to no station. */
  readonly station?: string;
  /** What the reader gave themselves for a question; null for one without. */
  readonly score?: Score | null;
  /** Whether an exercise is solved. */
  readonly solved?: boolean;
}

/** How many questions have each score, and how many exercises are solved. */
export interface Tally {
  readonly strong: number;
  readonly hire: number;
  readonly weak: number;
  /** Questions without a score. */
  readonly open: number;
  readonly solved: number;
  readonly exercises: number;
}

/** What is known of each topic, or at each station: the key of an item without one is left out. */
export function tallyBy(
  items: readonly Known[],
  keyOf: (item: Known) => string | undefined,
): ReadonlyMap<string, Tally> {
  const groups = Map.groupBy(items, keyOf);
  groups.delete(undefined);
  return new Map([...groups].map(([key, group]) => [key ?? '', tallyOf(group)]));
}

export function tallyOf(items: readonly Known[]): Tally {
  const questions = items.filter(({ score }) => score !== undefined);
  const scored = (wanted: Score | null) => questions.filter(({ score }) => score === wanted).length;
  const exercises = items.filter(({ solved }) => solved !== undefined);
  return {
    strong: scored('strong'),
    hire: scored('hire'),
    weak: scored('weak'),
    open: scored(null),
    solved: exercises.filter(({ solved }) => solved).length,
    exercises: exercises.length,
  };
}
