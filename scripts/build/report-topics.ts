import { replacements } from '../../src/collections/kept-files.ts';
import type { NamedTopic } from '../../src/site/topics/arrange.ts';
import { readMaterials } from '../../src/site/topics/material.ts';
import { topicReport } from '../../src/site/topics/report.ts';

/** Says in the terminal what serves each topic of the brief, and what of ours the reader's own replaces. */
export function reportTopics(topics: readonly NamedTopic[]): void {
  for (const line of topicReport(topics, readMaterials())) console.log(line);
  for (const line of replacements()) console.log(`  ${line}`);
}
