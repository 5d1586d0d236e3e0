import { cardOf, joinCards, keepCard, keptCard, keptCards } from './card-reviews.ts';
import { choicesOf, joinChoices, keptChoices } from './choices.ts';
import { joinLatest, type Latest } from './latest.ts';
import { bringOwnTopic, isOwnTopic, keptOwnTopics } from './own-topics.ts';
import { datedScores, joinScores, scoresOf } from './scores.ts';
import { keepSearch, keptSearches } from './searches.ts';
import { isEdit, keepEdit, keepOther, keepPassed } from './work.ts';
import { keptEdits, passedExercises, waitingEdits } from './work.ts';
import type { KeptEdit } from './work.ts';

/** Everything that this browser keeps of the reader's work and searches, to be counted or saved as a file. */
export function everythingKept() {
  return {
    edits: keptEdits(),
    others: waitingEdits(),
    passed: passedExercises(),
    scores: datedScores(),
    cards: keptCards(),
    choices: keptChoices(),
    own: keptOwnTopics(),
    searches: keptSearches(),
  };
}

/** What came of bringing a copy back. */
export interface BroughtBack {
  readonly edits: number;
  readonly solved: number;
  readonly scored: number;
  /** Cards whose history has grown. */
  readonly cards: number;
  /** Ticks and settings that are later than those here. */
  readonly choices: number;
  /** Topics of one's own with notes or answers that were not here. */
  readonly own: number;
  /** Edits that differ from those in this browser, and wait beside them. */
  readonly waiting: number;
  /** What the browser did not take. */
  readonly refused: number;
}

type Copy = Readonly<Record<string, unknown>>;
type Tell = (kept: boolean, what: keyof BroughtBack, count?: number) => void;

/**
 * Joins a saved copy with what this browser keeps, whichever of the two came first: reviews of cards
 * are put together, of scores, ticks and settings the later holds, an edit that differs waits beside
 * the one that is here.
 *
 * @throws TypeError when the text is no copy
 */
export function bringBack(text: string): BroughtBack {
  const copy = readCopy(text);
  const count = {
    edits: 0,
    solved: 0,
    scored: 0,
    cards: 0,
    choices: 0,
    own: 0,
    waiting: 0,
    refused: 0,
  };
  const tell: Tell = (kept, what, added = 1) => {
    count[kept ? what : 'refused'] += added;
  };
  bringEdits(copy, tell);
  const solved = (Array.isArray(copy.passed) ? copy.passed : []).filter(
    (id): id is string => typeof id === 'string' && !passedExercises().includes(id),
  );
  if (solved.length > 0) tell(keepPassed(...solved), 'solved', solved.length);
  bringDated(datedScores(), scoresOf(copy.scores), joinScores, (added, kept) =>
    tell(kept, 'scored', added),
  );
  bringDated(keptChoices(), choicesOf(copy.choices), joinChoices, (added, kept) =>
    tell(kept, 'choices', added),
  );
  for (const [id, card] of entries(
    copy.cards,
    (value): value is object => cardOf(value) !== null,
  )) {
    const here = keptCard(id);
    const joined = joinCards(here, cardOf(card) ?? here);
    if (JSON.stringify(joined) !== JSON.stringify(here)) tell(keepCard(id, joined), 'cards');
  }
  for (const [topic, written] of entries(copy.own, isOwnTopic)) {
    const kept = bringOwnTopic(topic, written);
    if (kept !== null) tell(kept, 'own');
  }
  const searches = Array.isArray(copy.searches) ? copy.searches : [];
  // The newest comes first, and those of this browser are newer than any of a copy.
  for (const question of [...keptSearches(), ...searches].toReversed())
    if (typeof question === 'string') keepSearch(question);
  return count;
}

function bringEdits(copy: Copy, tell: Tell): void {
  for (const [id, edit] of editsOf(copy)) {
    const here = new Map(Object.entries(keptEdits())).get(id);
    const waiting = new Map(Object.entries(waitingEdits())).get(id) ?? [];
    if ([here, ...waiting].some((other) => other?.code === edit.code)) continue;
    if (here) tell(keepOther(id, edit), 'waiting');
    else tell(keepEdit(id, edit.of, edit.code), 'edits');
  }
}

/** Joins what has a date, where the copy has anything later than what is here. */
function bringDated<Value>(
  here: Readonly<Record<string, Latest<Value>>>,
  copied: Readonly<Record<string, Latest<Value>>>,
  join: (copied: Readonly<Record<string, Latest<Value>>>) => boolean,
  tell: (added: number, kept: boolean) => void,
): void {
  const before = new Map(Object.entries(here));
  const joined = Object.entries(joinLatest(here, copied));
  const added = joined.filter(([name, value]) => String(before.get(name)) !== String(value)).length;
  if (added > 0) tell(added, join(copied));
}

function readCopy(text: string): Copy {
  let copy: unknown = null;
  try {
    copy = JSON.parse(text);
  } catch {
    // Told below.
  }
  if (typeof copy === 'object' && copy !== null && 'edits' in copy && 'passed' in copy)
    return copy as Record<string, unknown>;
  throw new TypeError('This file is no copy of your practice: choose a my-practice.json');
}

function entries<Value>(
  values: unknown,
  isValue: (value: unknown) => value is Value,
): [string, Value][] {
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).filter((entry): entry is [string, Value] => isValue(entry[1]));
}

/** The edits of a copy by their snippets, those that were shown first. */
function editsOf({ edits, others }: Copy): [string, KeptEdit][] {
  const waiting = entries(others, (value): value is unknown[] => Array.isArray(value));
  return [
    ...entries(edits, isEdit),
    ...waiting.flatMap(([id, list]) =>
      list.filter(isEdit).map((edit): [string, KeptEdit] => [id, edit]),
    ),
  ];
}
