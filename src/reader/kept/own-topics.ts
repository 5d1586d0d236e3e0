import { keptNames, readKept, writeKept } from './storage.ts';
import { isScore, type Score } from './scores.ts';

/** What a reader prepares on a topic that the handbook has no pages on. */
export interface OwnTopic {
  readonly notes: string;
  /** By keyword: what they will say, whether they have said it, how well. */
  readonly keywords: Readonly<Record<string, OwnKeyword>>;
}

export interface OwnKeyword {
  readonly answer: string;
  readonly said: boolean;
  readonly score: Score | null;
}

const start = 'own:';

export function keptOwnTopic(topic: string): OwnTopic {
  return readOwnTopic(readKept(start + topic));
}

/** Whether it was kept: storage may be full or forbidden. */
export function keepOwnTopic(topic: string, written: OwnTopic): boolean {
  return writeKept(start + topic, written);
}

/**
 * Adds what a saved copy has on a topic to what is here; where both wrote, both stay.
 *
 * @returns whether the browser took it; null where the copy has nothing that is not here
 */
export function bringOwnTopic(topic: string, copied: OwnTopic): boolean | null {
  const here = keptOwnTopic(topic);
  const there = readOwnTopic(copied);
  const keywords = Object.entries(there.keywords).map(([keyword, { answer, said, score }]) => {
    const own = here.keywords[keyword];
    const merged: OwnKeyword = {
      answer: both(own?.answer ?? '', answer),
      said: (own?.said ?? false) || said,
      score: own?.score ?? score,
    };
    return [keyword, merged] as const;
  });
  const merged: OwnTopic = {
    notes: both(here.notes, there.notes),
    keywords: { ...here.keywords, ...Object.fromEntries(keywords) },
  };
  return JSON.stringify(merged) === JSON.stringify(here) ? null : keepOwnTopic(topic, merged);
}

/** A topic as a copy has it: misshapen parts of it are left out as it is read. */
export function isOwnTopic(value: unknown): value is OwnTopic {
  return isRecord(value) && typeof value.notes === 'string' && isRecord(value.keywords);
}

function both(here: string, there: string): string {
  if (here.includes(there)) return here;
  return here === '' ? there : `${here}\n\n${there}`;
}

function readOwnTopic(kept: unknown): OwnTopic {
  if (!isRecord(kept)) return { notes: '', keywords: {} };
  const keywords = isRecord(kept.keywords) ? Object.entries(kept.keywords) : [];
  return {
    notes: typeof kept.notes === 'string' ? kept.notes : '',
    keywords: Object.fromEntries(keywords.map(([keyword, value]) => [keyword, readKeyword(value)])),
  };
}

/** Every topic that is kept, by its name. */
export function keptOwnTopics(): Readonly<Record<string, OwnTopic>> {
  const names = keptNames(start).map((name) => name.slice(start.length));
  return Object.fromEntries(names.map((name) => [name, keptOwnTopic(name)]));
}

function readKeyword(value: unknown): OwnKeyword {
  const { answer, said, score } = isRecord(value) ? value : {};
  return {
    answer: typeof answer === 'string' ? answer : '',
    said: said === true,
    score: isScore(score) ? score : null,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
