import type { ArrangedTopic, NamedTopic } from './arrange.ts';

/** How much of our material the brief's topics meet: all of it, a part, or none; the reader's own does not count. */
export type Coverage = 'whole' | 'part' | 'none';

export function coverageOf(topics: readonly ArrangedTopic<NamedTopic>[]): Coverage {
  const materials = topics.filter(({ material }) => material && !material.isOwn);
  const met = materials.filter(({ fromBrief }) => fromBrief).length;
  if (met === 0) return 'none';
  return met === materials.length ? 'whole' : 'part';
}

/** What plan, bank and sheet hold: the brief's topics, with our pages on them or without. */
export function topicsToPrepare<Topic extends NamedTopic>(
  topics: readonly ArrangedTopic<Topic>[],
): ArrangedTopic<Topic>[] {
  return topics.filter(({ fromBrief }) => fromBrief);
}

/** What our material is called where the brief names none of its topics. */
export const workedExample = 'Machine vision, our worked example';
