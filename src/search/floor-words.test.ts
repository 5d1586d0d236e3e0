import { expect, test } from 'vitest';
import { floorWords } from './floor-words.ts';
import { readGlossary } from './terms.ts';

const glossary = readGlossary();
const inOne = (name: string) => name.replaceAll(' ', '').toLowerCase();

/** What the glossary itself says of each name, by which term has it. */
const own = new Map(
  glossary.flatMap(({ id, data }) =>
    [data.term, ...data.synonyms, data.korean ?? '', ...data['korean-also'], ...data['found-by']]
      .filter((name) => name !== '')
      .map((name) => [inOne(name), id] as const),
  ),
);

test('floor words lead to terms that there are', () => {
  const ids = new Set(glossary.map(({ id }) => id));
  const terms = Object.keys(floorWords).filter((id) => !id.endsWith('/'));
  expect(terms.filter((id) => !ids.has(id))).toEqual([]);
});

test('what the glossary calls a term stands there alone, and no floor word leads to two things', () => {
  const all = Object.entries(floorWords).flatMap(([id, words]) =>
    words.map((word) => ({ id, word: inOne(word) })),
  );
  const repeated = all.filter(({ word }) => own.has(word));
  expect(repeated.map(({ id, word }) => `${word}: ${id} and ${own.get(word) ?? ''}`)).toEqual([]);
  const byWord = Map.groupBy(all, ({ word }) => word);
  const shared = [...byWord].filter(([, uses]) => new Set(uses.map(({ id }) => id)).size > 1);
  expect(shared.map(([word]) => word)).toEqual([]);
});
