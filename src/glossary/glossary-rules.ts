import { mentionedIn, mentions, namesOf, plain } from './term-names.ts';
import type { Term } from './term-schema.ts';
import type { YamlEntry } from '../collections/yaml-entries.ts';

type Entry = YamlEntry<Term>;

/** Sentences end with . ! or ?, and the next one starts with a capital, a digit or a sign. */
export function sentencesOf(definition: string): readonly string[] {
  return definition.trim().split(/(?<=[.!?])\s+(?=[\p{Lu}\d`−“])/u);
}

/** Every definition has two sentences and does without its own names. */
export function definitionProblems(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ data, where }) => {
    const count = sentencesOf(data.definition).length;
    const ended = /[.!?]$/.test(data.definition);
    const own = namesOf(data).filter((name) => mentions(data.definition, name));
    return [
      ...(count === 2 && ended
        ? []
        : [`${where('definition')}: found ${count} sentences: write two, with a full stop each`]),
      ...own.map((name) => `${where('definition')}: found "${name}": say it in other words`),
    ];
  });
}

/** No name, nor a word that leads to a term, belongs to two terms or twice to one. */
export function nameProblems(entries: readonly Entry[]): readonly string[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ id, data, where }) => {
    const claim = (name: string, place: string): readonly string[] => {
      const owner = owners.get(plain(name));
      owners.set(plain(name), id);
      return owner === undefined
        ? []
        : [`${place}: found "${name}", a name of ${owner} already: keep it in one file`];
    };
    return [
      ...claim(data.term, where('term')),
      ...data.synonyms.flatMap((name, index) => claim(name, where('synonyms', index))),
      ...data['found-by'].flatMap((name, index) => claim(name, where('found-by', index))),
    ];
  });
}

/**
 * What a definition rests on: the terms in its head, which is its first sentence up to the first
 * comma, colon or relative word ("A file | that a step produces"). The rest may mention anything.
 */
export function headOf(definition: string): string {
  const first = sentencesOf(definition)[0] ?? '';
  return (
    first.split(/[,:;]| (?:that|which|who|whose|where|when|by which|in which|so) /, 1)[0] ?? ''
  );
}

/** No chain of heads leads back to where it began: then none of its terms would be explained. */
export function circleProblems(entries: readonly Entry[]): readonly string[] {
  const restsOn = new Map(
    entries.map((entry) => {
      const isMentioned = mentionedIn(headOf(entry.data.definition));
      const others = entries.filter((other) => other.id !== entry.id);
      const mentioned = others.filter(({ data }) => namesOf(data).some(isMentioned));
      return [entry.id, mentioned.map((other) => other.id)];
    }),
  );
  const problems: string[] = [];
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
      const entry = entries.find((candidate) => candidate.id === id);
      problems.push(
        `${entry?.where('definition') ?? id}: found the circle ${circle}: explain one of them without the next`,
      );
      return;
    }
    if (done.has(id)) return;
    for (const next of restsOn.get(id) ?? []) walk(next, [...path, id]);
    done.add(id);
  };
  for (const { id } of entries) walk(id, []);
  return problems;
}
