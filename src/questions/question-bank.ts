import { getCollection } from 'astro:content';
import { inAskingOrder } from './question-order.ts';
import type { ShownQuestion } from './questions-loader.ts';

/** A question and its id, `topic/name`. */
export interface BankEntry {
  readonly id: string;
  readonly question: ShownQuestion;
}

/** Slugs of the topics that have questions. */
export async function askedTopics(): Promise<readonly string[]> {
  return [...new Set((await questionBank()).map(({ question }) => question.topic))];
}

/** Every question of the bank, or of a topic, from warm-up to stretch. */
export async function questionBank(topic?: string): Promise<BankEntry[]> {
  const all = (await getCollection('questions')).map(({ id, data }) => ({
    id,
    question: data as unknown as ShownQuestion,
  }));
  return inAskingOrder(
    all.filter(({ question }) => topic === undefined || question.topic === topic),
  );
}
