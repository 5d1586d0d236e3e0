import { termPath } from '../glossary/glossary-pages.ts';
import { mentions } from '../glossary/term-names.ts';
import type { Term } from '../glossary/term-schema.ts';
import { topicName } from '../site/current.ts';
import { readTerms } from '../site/terms.ts';
import type { SearchRecord } from './record.ts';

export interface GlossaryEntry {
  readonly id: string;
  readonly data: Term;
}

/** The glossary's entries; what is wrong with one is for the glossary's own checks to say. */
export function readGlossary(): readonly GlossaryEntry[] {
  return readTerms().entries;
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
  return glossary
    .map(({ data }) => [data.term, ...data.synonyms])
    .filter((names) => names.some((name) => mentions(text, name)))
    .flatMap((names) => names.filter((name) => !mentions(text, name)));
}
