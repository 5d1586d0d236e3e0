import { joinLatest, latestOf, now, type Latest } from './latest.ts';
import { readKept, writeKept } from './storage.ts';

/** The level of the rubric that a reader gave themselves for a question. */
export const scores = ['weak', 'hire', 'strong'] as const;
export type Score = (typeof scores)[number];

/** Scores by question, with when they were given; null is one that was taken back. */
export type DatedScores = Readonly<Record<string, Latest<Score | null>>>;

const name = 'scores';

/** Every score that is kept, by question. */
export function keptScores(): Readonly<Record<string, Score>> {
  return Object.fromEntries(
    Object.entries(datedScores()).flatMap(([question, [score]]) =>
      score === null ? [] : [[question, score]],
    ),
  );
}

export function datedScores(): DatedScores {
  return scoresOf(readKept(name));
}

/** Scores as they are kept or copied; what was kept before scores had a date comes before all others. */
export function scoresOf(kept: unknown): DatedScores {
  if (typeof kept !== 'object' || kept === null) return {};
  const undated = Object.entries(kept).filter((entry): entry is [string, Score] =>
    isScore(entry[1]),
  );
  return {
    ...latestOf(kept, isScoreOrNone),
    ...Object.fromEntries(undated.map(([question, score]) => [question, [score, 0] as const])),
  };
}

/** Keeps the score of a question; null takes it back. Whether it was kept. */
export function keepScore(question: string, score: Score | null): boolean {
  return writeKept(name, { ...datedScores(), [question]: [score, now()] });
}

/** Joins a copy's scores with those here: the later of each question. Whether they were kept. */
export function joinScores(copied: DatedScores): boolean {
  return writeKept(name, joinLatest(datedScores(), copied));
}

export function isScore(value: unknown): value is Score {
  return scores.includes(value as Score);
}

function isScoreOrNone(value: unknown): value is Score | null {
  return value === null || isScore(value);
}
