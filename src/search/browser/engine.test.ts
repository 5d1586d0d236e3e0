import { expect, test } from 'vitest';
import { namesFile } from '../names.ts';
import { WordFilter } from '../word-filter.ts';
import { SiteWords } from '../site-words.ts';
import { takeAsTyped } from './as-typed.ts';
import { Engine } from './engine.ts';
import type { Filters, Pagefind } from './pagefind-api.ts';
import { SiteNames } from './site-names.ts';

/** Pages as word lists; like Pagefind, a page is found by the beginnings of all words that any page has. */
const pages = {
  overkill: 'overkill false reject operator',
  escape: 'escape customer defect',
  drift: 'drift model monitor',
  explain: 'explain customer model',
};
const site = new SiteWords([
  ['overkill', 'escape', 'drift', 'model', 'customer', 'monitor', 'reject'],
  ['false', 'operator', 'defect', 'explain'],
]);
/** Pagefind's names of the pages. */
const idOf = (path: string): string => `en_${Object.keys(pages).indexOf(path) + 0xfa0}`;
const pathOf = (id: string): string => Object.keys(pages).find((path) => idOf(path) === id) ?? id;
const names = namesFile(
  Object.keys(pages).map((path) => ({
    path,
    kind: 'term',
    title: path,
    names: [],
    foundBy: [],
    askedAs: path === 'escape' ? ['customer drift monitor'] : [],
  })),
  idOf,
);

function engine(asked: { term: string | null; filters: Filters | undefined }[] = []): Engine {
  const pagefind: Pagefind = {
    filters: () => Promise.resolve({ kind: { page: 4 } }),
    forgetBefore: () => undefined,
    search: (term, options) => {
      asked.push({ term, filters: options?.filters });
      const words = (term ?? '').split(' ').filter((word) => word !== '');
      const results = Object.entries(pages)
        .filter(([, text]) => words.every((word) => ` ${text}`.includes(` ${word}`)))
        .map(([id, content]) => ({
          id: idOf(id),
          score: 10 / content.length,
          data: () =>
            Promise.resolve({
              url: `/${id}/`,
              content,
              meta: {},
              excerpt: content,
              sub_results: id === 'drift' ? [{ url: '/drift/#monitor', excerpt: content }] : [],
            }),
        }));
      return Promise.resolve({
        results,
        filters: { kind: { page: results.length } },
        totalFilters: { kind: { page: 4 } },
      });
    },
  };
  return new Engine(pagefind, {
    words: () => Promise.resolve(site),
    names: () => Promise.resolve(new SiteNames(names)),
    rare: () => Promise.resolve(new WordFilter('')),
    english: () => Promise.resolve(new Set(['model'])),
  });
}

const ids = async (question: string) =>
  (await engine().search(question)).results.map(({ id }) => pathOf(id));

test('a whole question is asked for by its telling words', async () => {
  expect(await ids('What is the false reject?')).toEqual(['overkill']);
});

test('two words are taken as one where the site writes them so', async () => {
  expect(await ids('over kill')).toEqual(['overkill']);
});

test('where no page has every word, those with the most of them come first', async () => {
  const answer = await engine().search('customer drift model');
  expect(answer.inPart).toBe(true);
  expect(answer.results.map(({ id }) => pathOf(id))).toEqual(['drift', 'explain']);
});

test('a slip is searched for as what was meant, and as typed where the reader says so', async () => {
  const typed = engine();
  const answer = await typed.search('drfit monitor');
  expect(answer.meant).toBe('drift monitor');
  expect(answer.results.map(({ id }) => pathOf(id))).toEqual(['drift']);
  takeAsTyped('drfit monitor');
  expect((await typed.search('drfit monitor')).meant).toBeUndefined();
});

test('what is called just so comes first', async () => {
  expect(await ids('model drift')).toEqual(['drift']);
  expect((await ids('explain'))[0]).toBe('explain');
});

test('what readers type for a page leads to it, though it holds one word of them', async () => {
  expect(await ids('customer drift monitor')).toEqual(['escape', 'drift']);
});

test('a word that nobody knows finds nothing, and no filter counts a result', async () => {
  const answer = await engine().search('zzqxv');
  expect(answer.results).toEqual([]);
  expect(answer.meant).toBeUndefined();
  expect(answer.filters).toEqual({ kind: { page: 0 } });
});

test('a beginning of a word waits for its rest, and asks nothing when it comes', async () => {
  const asked: { term: string | null; filters: Filters | undefined }[] = [];
  const typed = engine(asked);
  const answers = await Promise.all(['mon', 'moni', 'monitor'].map((part) => typed.search(part)));
  expect(answers.map(({ results }) => results.length)).toEqual([0, 0, 1]);
  expect(asked.map(({ term }) => term)).toEqual(['monitor', '"monitor"']);
  expect((await typed.search('monit')).results).toHaveLength(1);
});

test('a search that cannot be loaded says so, and the next one asks again', async () => {
  let broken = true;
  const typed = new Engine(
    {
      filters: () => Promise.reject(new Error('offline')),
      forgetBefore: () => undefined,
      search: () =>
        broken ? Promise.reject(new Error('offline')) : Promise.resolve({ results: [] }),
    },
    {
      words: () => Promise.resolve(site),
      rare: () => Promise.resolve(new WordFilter('')),
      names: () => Promise.resolve(new SiteNames(names)),
      english: () => Promise.resolve(new Set()),
    },
  );
  expect(await typed.filters()).toEqual({});
  expect((await typed.search('drift')).failed).toBe(true);
  broken = false;
  expect((await typed.search('drift')).failed).toBeUndefined();
});

test('several ticks of a filter mean any of them', async () => {
  const asked: { term: string | null; filters: Filters | undefined }[] = [];
  await engine(asked).search('model', { filters: { kind: ['page', 'term'] } });
  expect(asked[0]?.filters).toEqual({ kind: { any: ['page', 'term'] } });
});

test('a phrase in quotes goes through as it is', async () => {
  const asked: { term: string | null; filters: Filters | undefined }[] = [];
  await engine(asked).search('"the false reject"');
  expect(asked.map(({ term }) => term)).toEqual(['"the false reject"']);
});

test('an excerpt that a section quotes is not shown twice', async () => {
  const answer = await engine().search('drift');
  const page = await answer.results[0]?.data();
  expect([page?.excerpt, page?.sub_results[0]?.excerpt]).toEqual(['', '… drift model monitor …']);
});

test('excerpts say where they were cut', async () => {
  const { results } = await engine().search('escape');
  expect((await results[0]?.data())?.excerpt).toBe('… escape customer defect …');
});
