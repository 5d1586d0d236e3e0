import { readBrief } from '../brief/read.ts';
import { arrangeTopics } from './topics/arrange.ts';
import { coverageOf, topicsToPrepare } from './topics/coverage.ts';
import { readMaterials } from './topics/material.ts';
import { shownName, type Names } from './names.ts';

/** The brief that this build is made from, and what follows from it. */
export const { brief } = readBrief();

export const names: Names = {
  company: shownName(brief.company.name),
  product: shownName(brief.product),
  role: shownName(brief.role?.title ?? 'candidate'),
};

export const topics = arrangeTopics(brief.topics, readMaterials());

export const coverage = coverageOf(topics);

/** The topics that a reader prepares for this brief; the others are further reading. */
export const prepared = topicsToPrepare(topics);

/** Where questions, terms and snippets can belong: each topic of the brief and of our own. */
export const topicSlugs: readonly string[] = topics.map(({ slug }) => slug);

/** The name by which the site calls a topic of ours: the brief's where it names it. */
export function topicName(slug: string): string {
  return topics.find((topic) => topic.slug === slug)?.name ?? slug;
}
