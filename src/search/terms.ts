import { termPath } from '../glossary/glossary-pages.ts';
import { mentionedIn } from '../glossary/term-names.ts';
import type { Term } from '../glossary/term-schema.ts';
import { topicName } from '../site/current.ts';
import { readTerms } from '../site/terms.ts';
import { floorWords } from './floor-words.ts';
import type { SearchRecord } from './record.ts';

export interface GlossaryEntry {
  readonly id: string;
  readonly data: Term;
}

/** The glossary's entries; what is wrong with one is for the glossary's own checks to say. */
export function readGlossary(): readonly GlossaryEntry[] {
  return readTerms().entries;
}

/** The term's names beside its own. */
function namesBeside(term: Term): readonly string[] {
  const korean = term.korean === undefined ? [] : [term.korean, ...term['korean-also']];
  return [...term.synonyms, ...korean];
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
      names: namesBeside(data),
      keywords: [...data['found-by'], ...(floorWords[id] ?? [])],
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
