import type { Counts } from './lengths.ts';

interface Formula {
  readonly name: string;
  readonly tex: string;
  readonly says: string;
}

/** What a topic has for paper, the most important first in each list. */
export interface Material {
  readonly formulas: readonly Formula[];
  readonly rules: readonly string[];
  readonly traps: readonly string[];
  readonly numbers: readonly { readonly value: string; readonly says: string }[];
  /** Ids of questions, `topic/name`, the strongest answers first. */
  readonly answers: readonly string[];
}

export interface Answered {
  /** `topic/name`. */
  readonly id: string;
  readonly question: string;
  readonly level: string;
  /** The 30-second answer. */
  readonly shortText: string;
}

export interface SheetAnswer extends Answered {
  /** Shown unless the reader asks for one level; the others stand by for that. */
  readonly isStrongest: boolean;
}

export interface SheetPart extends Omit<Material, 'answers'> {
  readonly answers: readonly SheetAnswer[];
}

/** The first items of each list; of the answers the strongest, and the best of each level left out. */
export function composePart(
  material: Material,
  questions: readonly Answered[],
  counts: Counts,
): SheetPart {
  const named = material.answers.flatMap((id) => questions.filter((each) => each.id === id));
  const ranked = [...named, ...questions.filter((each) => !named.includes(each))];
  const strongest = ranked.slice(0, counts.answers);
  // Where a sheet shows one answer a topic, each other level needs one to show instead.
  const levels = counts.answers === 1 ? [...new Set(ranked.map(({ level }) => level))] : [];
  const standingBy = levels
    .filter((level) => !strongest.some((each) => each.level === level))
    .flatMap((level) => ranked.filter((each) => each.level === level).slice(0, 1));
  return {
    formulas: material.formulas.slice(0, counts.formulas),
    rules: material.rules.slice(0, counts.rules),
    traps: material.traps.slice(0, counts.traps),
    numbers: material.numbers.slice(0, counts.numbers),
    answers: [
      ...strongest.map((each) => ({ ...each, isStrongest: true })),
      ...standingBy.map((each) => ({ ...each, isStrongest: false })),
    ],
  };
}

/** What a sheet shows of a topic. */
export interface SheetTopicPart {
  readonly slug: string;
  readonly name: string;
  readonly part: SheetPart;
}
