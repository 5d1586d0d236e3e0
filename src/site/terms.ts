import { foldersOf } from '../collections/places.ts';
import { readYamlEntries, type YamlEntries, type YamlEntry } from '../collections/yaml-entries.ts';
import { circleProblems, definitionProblems, nameProblems } from '../glossary/glossary-rules.ts';
import { termSchema, type Term } from '../glossary/term-schema.ts';
import { readSources } from '../sources/sources.ts';
import { topicSlugs } from './current.ts';
import { nearest } from './nearest.ts';
import { lineTopics } from './stations.ts';

const schema = termSchema({ topics: topicSlugs, lineTopics });

/** Every term of the glossary, ours and the reader's, and what is wrong with them. */
export function readTerms(): YamlEntries<Term> {
  const { entries, problems } = readYamlEntries(foldersOf('glossary'), schema);
  // A term with faults is still one that others may name.
  const terms = new Set([...entries.map(({ id }) => id), ...problems.map(idOf)]);
  const sources = new Set(readSources().entries.map(({ id }) => id));
  return {
    entries,
    problems: [
      ...problems,
      ...entries.flatMap((entry) => referenceProblems(entry, terms, sources)),
      ...definitionProblems(entries),
      ...nameProblems(entries),
      ...circleProblems(entries),
    ],
  };
}

/** Related terms and sources that do not exist, or stand in a list twice. */
export function referenceProblems(
  { id, data, where }: YamlEntry<Term>,
  terms: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): readonly string[] {
  const cited = data['korean-source'];
  const dangling = (
    field: 'related' | 'sources',
    known: ReadonlySet<string>,
    remedy: string,
  ): readonly string[] =>
    data[field].flatMap((name, index) =>
      known.has(name) && data[field].indexOf(name) === index
        ? []
        : [
            `${where(field, index)}: found ${name}: ${remedy}, once${known.has(name) ? '' : nearest(name, [...known])}`,
          ],
    );
  return [
    ...dangling(
      'related',
      new Set([...terms].filter((term) => term !== id)),
      'write another term’s id',
    ),
    ...dangling('sources', sources, 'write a file’s name in sources/'),
    ...(cited === undefined || sources.has(cited)
      ? []
      : [`${where('korean-source')}: found ${cited}: write a file’s name in sources/`]),
  ];
}

function idOf(problem: string): string {
  return /([\w-]+)\.yaml:/.exec(problem)?.[1] ?? '';
}
