import { bringOwnTopic, isOwnTopic, keptOwnTopics } from './own-topics.ts';
import { isScore, keepScore, keptScores } from './scores.ts';
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
    scores: keptScores(),
    own: keptOwnTopics(),
    searches: keptSearches(),
  };
}

/** What came of bringing a copy back. */
export interface BroughtBack {
  readonly edits: number;
  readonly solved: number;
  readonly scored: number;
  /** Topics of one's own with notes or answers that were not here. */
  readonly own: number;
  /** Edits that differ from those in this browser, and wait beside them. */
  readonly waiting: number;
  /** What the browser did not take. */
  readonly refused: number;
}

/**
 * Merges a saved copy into what this browser keeps. What is here stays: an edit that differs waits
 * beside it, a score that is given already holds.
 *
 * @throws TypeError when the text is no copy
 */
export function bringBack(text: string): BroughtBack {
  const copy = readCopy(text);
  const count = { edits: 0, solved: 0, scored: 0, own: 0, waiting: 0, refused: 0 };
  const tell = (kept: boolean, what: keyof typeof count): void => {
    count[kept ? what : 'refused']++;
  };
  for (const [id, edit] of editsOf(copy)) {
    const here = new Map(Object.entries(keptEdits())).get(id);
    const waiting = new Map(Object.entries(waitingEdits())).get(id) ?? [];
    if ([here, ...waiting].some((other) => other?.code === edit.code)) continue;
    if (here) tell(keepOther(id, edit), 'waiting');
    else tell(keepEdit(id, edit.of, edit.code), 'edits');
  }
  const solved = (Array.isArray(copy.passed) ? copy.passed : []).filter(
    (id): id is string => typeof id === 'string' && !passedExercises().includes(id),
  );
  if (solved.length > 0 && keepPassed(...solved)) count.solved = solved.length;
  const given = new Set(Object.keys(keptScores()));
  for (const [question, score] of entries(copy.scores, isScore))
    if (!given.has(question)) {
      keepScore(question, score);
      tell(keptScores()[question] === score, 'scored');
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

function readCopy(text: string): Readonly<Record<string, unknown>> {
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
function editsOf({ edits, others }: Readonly<Record<string, unknown>>): [string, KeptEdit][] {
  const waiting = entries(others, (value): value is unknown[] => Array.isArray(value));
  return [
    ...entries(edits, isEdit),
    ...waiting.flatMap(([id, list]) =>
      list.filter(isEdit).map((edit): [string, KeptEdit] => [id, edit]),
    ),
  ];
}
