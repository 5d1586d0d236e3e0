import type { NamedTopic } from '../../src/site/topics/arrange.ts';
import { readMaterials } from '../../src/site/topics/material.ts';
import { topicReport } from '../../src/site/topics/report.ts';

/** Says in the terminal what of ours serves each topic of the brief. */
export function reportTopics(topics: readonly NamedTopic[]): void {
  for (const line of topicReport(topics, readMaterials('src/content/docs'))) console.log(line);
}
