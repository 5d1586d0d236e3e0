import type { Brief } from './brief.ts';
import { readCompany } from './company.ts';
import { byKind, required, warnOfMissing } from './completeness.ts';
import { readMarkdown } from './markdown.ts';
import { readNews } from './news.ts';
import type { Problem } from './problem.ts';
import { productName } from './products.ts';
import { readQuestions } from './questions.ts';
import { startReading } from './reading.ts';
import { readRole } from './role.ts';
import { outline } from './sections.ts';
import { readSource } from './source.ts';
import { readTopics } from './topics.ts';
import { readMission, readValues } from './values.ts';

export interface ParsedBrief {
  readonly brief: Brief;
  /** What is missing or unclear and yet no reason to stop. */
  readonly warnings: readonly Problem[];
}

/** Reads a brief written in Markdown. Throws a `BriefError` for one that no site can be built from. */
export function parseBrief(text: string, file: string): ParsedBrief {
  const source = readSource(text, file);
  const reading = startReading(file);
  const nodes = readMarkdown(source);
  if (!nodes.some(({ kind }) => kind === 'heading')) {
    throw reading.refusal(1, 'no headings', 'put one above each part: "# Company Overview"');
  }
  const { title, known, other } = outline(nodes);
  const sections = byKind(known, reading);
  const last = source.lines.length;
  const company = readCompany(required('company', sections, last, reading), title, reading);
  const topics = readTopics(required('topics', sections, last, reading), reading);

  const { role, news, values, questions } = sections;
  const missionSection = sections.mission ?? values;
  const mission = missionSection && readMission(missionSection, reading);
  const newsItems = news ? readNews(news, reading) : [];
  const brief: Brief = {
    source,
    company,
    product: productName(company.products, newsItems, company.name),
    ...(mission && { mission }),
    values: values ? readValues(values, reading) : [],
    news: newsItems,
    ...(role && { role: readRole(role, reading) }),
    topics,
    questions: questions ? readQuestions(questions, reading) : [],
    sections: known,
    otherSections: other,
  };
  warnOfMissing(brief, sections, reading);
  return { brief, warnings: reading.warnings };
}
