import { levels, type Level } from './question-schema.ts';

interface Asked {
  readonly id: string;
  readonly question: { readonly level: Level; readonly station?: number | undefined };
}

/** From warm-up to stretch, and along the line within each. */
export function inAskingOrder<Item extends Asked>(questions: readonly Item[]): Item[] {
  return questions.toSorted(
    (one, other) =>
      levels.indexOf(one.question.level) - levels.indexOf(other.question.level) ||
      (one.question.station ?? 0) - (other.question.station ?? 0) ||
      one.id.localeCompare(other.id),
  );
}
