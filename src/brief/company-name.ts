import type { Inline, KnownSection } from './brief.ts';
import type { Entry } from './entry.ts';
import { isField } from './fields.ts';
import { besideJobTitle, jobTitle } from './job-title.ts';
import { plainOf } from './rich-text.ts';
import type { Reading } from './reading.ts';
import type { Outline } from './sections.ts';

interface Name {
  readonly name: string;
  readonly line: number;
}

/** "Acme Corp is a …" in the six languages: what stands before the verb or the particle. */
const SUBJECTS: readonly RegExp[] = [
  /^(?:At|Bei|Chez|En) (\S.{0,40}?)(?:,| (?:entwickeln|bauen|prüfen|arbeiten|nous|développons) )/u,
  /^(.{1,60}?),? (?:is|are|was|develops|builds|makes|designs|sells|inspects|maintains|provides|offers|operates|helps|ist|entwickelt|baut|est|développe|es|desarrolla) /u,
  /^(\S.{0,40}?)(?:은|는|이|가)(?= )/u,
  /^(.{1,40}?)(?:とは|は)(?:、|\S)/u,
];
const PRONOUN =
  /^(?:we|it|they|this|the company|our company|us|wir|das unternehmen|nous|l['’]entreprise|nosotros|la empresa|우리|저희|당사|회사|私たち|当社|弊社)$/iu;
/** Words of a title that are not the company's. */
const TITLE_WORDS =
  /\b(?:interview|prep(?:aration)?|brief(?:ing)?|notes?|guide|handbook|company|overview|profile|for|the|an?)\b|면접|준비|브리프|자료|회사|개요|노트|面接|準備|対策|メモ/giu;

export function companyName(
  section: KnownSection,
  entries: readonly Entry[],
  title: Outline['title'],
  reading: Reading,
): Name {
  const named = entries.find(({ label, text }) => isField(label, 'name') && text.plain !== '');
  const prose = entries.filter(({ kind }) => kind === 'prose');
  const bold = prose
    .map(({ line, whole }) => ({ line, name: firstStrong(whole.inline) }))
    .find(({ name }) => name !== '');
  const first = prose[0];
  const candidates: readonly (Name | undefined)[] = [
    named && { name: named.text.plain, line: named.line },
    bold,
    first && { name: companyIn(first.whole.plain), line: first.line },
    { name: afterColon(section.heading), line: section.line },
    title && { name: fromTitle(title.heading), line: title.line },
  ];
  const found = candidates.find((candidate) => candidate !== undefined && candidate.name !== '');
  if (found) return found;
  throw reading.refusal(
    section.line,
    'a company overview without a name',
    'write the name in bold in its first sentence: "**Acme Corp** is a …"',
  );
}

function firstStrong(inline: readonly Inline[]): string {
  for (const node of inline) {
    if (node.kind === 'strong') return plainOf([node]);
    if (node.kind === 'emphasis' || node.kind === 'link') {
      const inside = firstStrong(node.children);
      if (inside !== '') return inside;
    }
  }
  return '';
}

/** The company that a sentence is about. */
export function companyIn(sentence: string): string {
  const plain = sentence.replace(/ ?[(（][^()（）]*[)）]/gu, '');
  for (const pattern of SUBJECTS) {
    // "Acme, founded in 2019, is" is Acme; "Acme, Inc. is" keeps its form.
    const subject =
      pattern
        .exec(plain)?.[1]
        ?.replace(/, \p{Ll}.*$/u, '')
        .trim() ?? '';
    if (subject !== '' && !PRONOUN.test(subject) && !/[.!?。]\s/u.test(subject)) return subject;
  }
  return '';
}

function afterColon(heading: string): string {
  return /[:：] *(.+)$/u.exec(heading)?.[1]?.trim() ?? '';
}

function fromTitle(title: string): string {
  if (jobTitle(title) !== '') return besideJobTitle(title);
  const parts = title.split(/\s*[:：|]\s*|\s+[—–-]\s+/u);
  return (
    parts
      .map((part) => part.replace(TITLE_WORDS, ' ').replace(/\s+/gu, ' ').trim())
      .find(Boolean) ?? ''
  );
}
