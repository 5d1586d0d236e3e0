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

/** A name under which one handbook of several on a site keeps a topic: its base path and the topic's slug. */
export function ownTopicName(base: string, topic: string): string {
  return `${base}${topic}`;
}

export function keptOwnTopic(name: string): OwnTopic {
  const kept = readKept(start + name);
  if (!isRecord(kept)) return { notes: '', keywords: {} };
  const keywords = isRecord(kept.keywords) ? Object.entries(kept.keywords) : [];
  return {
    notes: typeof kept.notes === 'string' ? kept.notes : '',
    keywords: Object.fromEntries(keywords.map(([keyword, value]) => [keyword, readKeyword(value)])),
  };
}

export function keepOwnTopic(name: string, topic: OwnTopic): void {
  writeKept(start + name, topic);
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
