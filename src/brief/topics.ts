import type { Block, Keyword, KnownSection, RichText, Topic } from './brief.ts';
import type { Entry } from './entry.ts';
import { entriesOf } from './entries.ts';
import { plainText } from './rich-text.ts';
import { withoutNumber } from './heading-number.ts';
import { keywordsOf } from './keywords.ts';
import { splitBoldStart, splitLabel } from './label.ts';
import { quote } from './problem.ts';
import type { Reading } from './reading.ts';
import { claimNames, slugOf, topicSlug } from './slug.ts';

interface NamedTopic {
  readonly name: string;
  readonly line: number;
  readonly text: RichText;
  /** Below a heading the text stands on a line of its own. */
  readonly textLine: number;
  readonly blocks: readonly Block[];
  /** The other cells of a table's row are no keywords: a weight, an interviewer. */
  readonly hasKeywordsBelow: boolean;
}

const LONGEST_NAME = 80;

export function readTopics(section: KnownSection, reading: Reading): Topic[] {
  const entries = entriesOf(section.blocks).filter(({ kind }) => kind !== 'prose');
  const written = entries.filter(({ kind }) => kind !== 'row');
  // Beside topics that are written out, a table says something else: when, with whom.
  const named = (written.length > 0 ? written : entries)
    .map(nameTopic)
    .filter(({ name }) => name !== '');
  if (named.length === 0) {
    const instead = 'write one bullet for each: "- **ML Fundamentals:** data splits, metrics"';
    throw reading.refusal(section.line, 'a section of interview topics with none in it', instead);
  }
  const seen = new Set<string>();
  const claim = claimNames();
  return named.map((topic) => {
    const key = topic.name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
    if (seen.has(key)) {
      const instead = 'write one of them under another name';
      throw reading.refusal(topic.line, `two topics named ${quote(topic.name)}`, instead);
    }
    seen.add(key);
    if (topic.name.length > LONGEST_NAME) {
      const found = `a topic with a name of ${String(topic.name.length)} characters`;
      reading.warn(topic.line, found, 'write a short name in bold: "**Edge AI:** …"');
    }
    const slug = claim(topicSlug(topic.name));
    const id = reading.id('topic', slug);
    const { name, line, text, blocks } = topic;
    return { id, line, name, slug, text, blocks, keywords: readKeywords(topic, slug, reading) };
  });
}

function nameTopic({ kind, line, label, text, whole, blocks }: Entry): NamedTopic {
  const hasKeywordsBelow = kind !== 'row';
  const topic = { line, text, textLine: line, blocks, hasKeywordsBelow };
  if (kind === 'row') return { ...topic, name: label ?? '' };
  if (kind === 'group') {
    const [first, ...rest] = blocks;
    const name = label ?? '';
    if (first?.kind !== 'paragraph') return { ...topic, name };
    return { ...topic, name, text: first.text, textLine: first.line, blocks: rest };
  }
  const split = splitLabel(whole) ?? splitBoldStart(whole);
  if (split) return { ...topic, name: withoutNumber(split.label), text: split.text };
  return { ...topic, name: withoutNumber(whole.plain), text: plainText('') };
}

function readKeywords(topic: NamedTopic, slug: string, reading: Reading): Keyword[] {
  const below = topic.hasKeywordsBelow ? topic.blocks : [];
  const nested = linesOf(below).flatMap(({ line, plain }) =>
    keywordsOf(plain).map((text) => ({ line, text })),
  );
  const own = keywordsOf(topic.text.plain).map((text) => ({ line: topic.textLine, text }));
  const seen = new Set<string>();
  return [...own, ...nested]
    .filter(({ text }) => {
      const key = slugOf(text);
      return key !== '' && !seen.has(key) && seen.add(key);
    })
    .map(({ line, text }) => ({ id: reading.id('keyword', slug, slugOf(text)), line, text }));
}

function linesOf(blocks: readonly Block[]): { readonly line: number; readonly plain: string }[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return block.lines.map(({ line, text }) => ({ line, plain: text.plain }));
      case 'list':
        return block.items.flatMap(({ line, text, blocks }) => [
          { line, plain: text.plain },
          ...linesOf(blocks),
        ]);
      case 'group':
        return [{ line: block.line, plain: block.heading }, ...linesOf(block.blocks)];
      case 'code':
      case 'table':
        return [];
    }
  });
}
