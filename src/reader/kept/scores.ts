import { readKept, writeKept } from './storage.ts';

/** The level of the rubric that a reader gave themselves for a question. */
export const scores = ['weak', 'hire', 'strong'] as const;
export type Score = (typeof scores)[number];

const name = 'scores';

/** Every score that is kept, by question. */
export function keptScores(): Readonly<Record<string, Score>> {
  const kept = readKept(name);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, Score] => isScore(entry[1])),
  );
}

/** Keeps the score of a question; null forgets it. */
export function keepScore(question: string, score: Score | null): void {
  const rest = Object.entries(keptScores()).filter(([other]) => other !== question);
  writeKept(name, Object.fromEntries(score === null ? rest : [...rest, [question, score]]));
}

export function isScore(value: unknown): value is Score {
  return scores.includes(value as Score);
}
