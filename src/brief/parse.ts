import type { Brief } from './brief.ts';
import { readCompany } from './company.ts';
import { byKind, missing, warnOfMissing } from './completeness.ts';
import { briefLanguage } from './language.ts';
import { leftOver } from './left-over.ts';
import { readMarkdown } from './markdown.ts';
import { readNews } from './news.ts';
import type { Problem } from './problem.ts';
import { attemptAll } from './problem.ts';
import { wantedTopics } from './wanted-topics.ts';
import { productName } from './products.ts';
import { readQuestions } from './questions.ts';
import { startReading } from './reading.ts';
import { readRole } from './role.ts';
import { outline } from './sections.ts';
import { readSource } from './source.ts';
import { readTopics } from './topics.ts';
import { warnOfSettings, warnOfTables, warnOfUnshown } from './unshown.ts';
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
  const { nodes, notes } = readMarkdown(source);
  if (!nodes.some(({ kind }) => kind === 'heading')) {
    throw reading.refusal(
      1,
      'no headings',
      `put one above each part: "# Company Overview"; "npm run brief -- ${file}" writes a draft`,
    );
  }
  const { title, known, other } = outline(nodes);
  const sections = byKind(known, reading);
  const last = source.lines.length;
  const [company, topics] = attemptAll(
    () => {
      if (!sections.company) throw missing('company', last, reading);
      return readCompany(sections.company, title, reading);
    },
    () => {
      if (sections.topics) return readTopics(sections.topics, reading);
      const wanted = wantedTopics([...known, ...other], last, reading);
      if (wanted.length === 0) throw missing('topics', last, reading);
      return wanted;
    },
  );
  const { role, news, values, questions } = sections;
  const missionSection = sections.mission ?? values;
  const mission = missionSection && readMission(missionSection, reading);
  const newsItems = news ? readNews(news, reading) : [];
  const readTheRole = role && readRole(role, title?.heading, reading);
  const parts = {
    company,
    product: productName(company.products, newsItems, company.name, readTheRole?.intro?.text.plain),
    ...(mission && { mission }),
    values: values ? readValues(values, reading) : [],
    news: newsItems,
    ...(readTheRole && { role: readTheRole }),
    topics,
    questions: questions ? readQuestions(questions, reading) : [],
  };
  const footnotes = notes && { heading: 'Footnotes', line: notes.line, blocks: [notes] };
  const language = briefLanguage(text, source, reading);
  const brief: Brief = {
    source,
    ...(language !== undefined && { language }),
    ...parts,
    sections: known,
    otherSections: [
      ...other,
      ...leftOver(known, parts, reading),
      ...(footnotes ? [footnotes] : []),
    ],
  };
  warnOfSettings(text, reading);
  warnOfUnshown(source, reading);
  for (const { blocks } of known) warnOfTables(blocks, reading);
  warnOfMissing(brief, sections, reading);
  return { brief, warnings: reading.warnings };
}
