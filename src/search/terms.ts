import { termPath } from '../glossary/glossary-pages.ts';
import { mentionedIn } from '../glossary/term-names.ts';
import { termSchema, type Term } from '../glossary/term-schema.ts';
import { readYamlEntries } from '../collections/yaml-entries.ts';
import { topicName } from '../site/current.ts';
import type { SearchRecord } from './record.ts';

export interface GlossaryEntry {
  readonly id: string;
  readonly data: Term;
}

/** The glossary's entries; what is wrong with one is for the glossary's own checks to say. */
export function readGlossary(): readonly GlossaryEntry[] {
  return readYamlEntries('src/content/glossary', termSchema).entries;
}

/** Every word by which a reader may know the term, its own name first. */
export function wordsFor(term: Term): readonly string[] {
  const korean = term.korean === undefined ? [] : [term.korean, ...term['korean-also']];
  const names = [term.term, ...term.synonyms, ...korean, ...term['found-by']];
  return [...new Set(names.flatMap((name) => [name, ...closedSpelling(name)]))];
}

/** Korean compounds are written with a blank or without; readers type both. */
function closedSpelling(name: string): readonly string[] {
  return /\p{Script=Hangul} \p{Script=Hangul}/u.test(name) ? [name.replaceAll(' ', '')] : [];
}

export function termRecords(glossary: readonly GlossaryEntry[]): readonly SearchRecord[] {
  return glossary.map(({ id, data }) => {
    const definition = data.definition.replaceAll('`', '').trim();
    return {
      url: termPath(id, data.term),
      kind: 'term',
      title: data.term,
      content:
        data.synonyms.length === 0
          ? definition
          : `${definition} Also: ${data.synonyms.join(', ')}.`,
      topics: data.topics.map(topicName),
      place: 'Glossary',
      keywords: wordsFor(data).slice(1),
    };
  });
}

/** Other names of the terms that a text is about, where the text is a title or headings. */
export function otherNames(text: string, glossary: readonly GlossaryEntry[]): readonly string[] {
  const isMentioned = mentionedIn(text);
  return glossary
    .map(({ data }) => [data.term, ...data.synonyms])
    .filter((names) => names.some(isMentioned))
    .flatMap((names) => names.filter((name) => !isMentioned(name)));
}
