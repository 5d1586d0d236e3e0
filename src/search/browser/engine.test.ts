import { expect, test } from 'vitest';
import { Engine } from './engine.ts';
import type { Filters, Pagefind } from './pagefind-api.ts';

/** Pages as word lists; like Pagefind, a page is found by the beginnings of all words that any page has. */
const pages = {
  overkill: 'overkill false reject operator',
  escape: 'escape customer defect',
  drift: 'drift model monitor',
  explain: 'explain customer model',
};
const vocabulary = ['overkill', 'escape', 'drift', 'model', 'customer', 'monitor', 'reject'];

function engine(asked: { term: string | null; filters: Filters | undefined }[] = []): Engine {
  const pagefind: Pagefind = {
    filters: () => Promise.resolve({ kind: { page: 4 } }),
    search: (term, options) => {
      asked.push({ term, filters: options?.filters });
      const words = (term ?? '').split(' ').filter((word) => word !== '');
      const results = Object.entries(pages)
        .filter(([, text]) => words.every((word) => ` ${text}`.includes(` ${word}`)))
        .map(([id, content]) => ({
          id,
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
  return new Engine(pagefind, Promise.resolve(vocabulary));
}

const ids = async (question: string) =>
  (await engine().search(question)).results.map(({ id }) => id);

test('a whole question is asked for by its telling words', async () => {
  expect(await ids('What is the false reject?')).toEqual(['overkill']);
});

test('two words are taken as one where the site writes them so', async () => {
  expect(await ids('over kill')).toEqual(['overkill']);
});

test('where no page has every word, those with the most of them come first', async () => {
  const answer = await engine().search('customer drift model');
  expect(answer.inPart).toBe(true);
  expect(answer.results.map(({ id }) => id)).toEqual(['drift', 'explain']);
});

test('a slip is left out of the search and its correction is offered', async () => {
  const answer = await engine().search('drfit monitor');
  expect(answer.meant).toBe('drift monitor');
  expect(answer.results.map(({ id }) => id)).toEqual(['drift']);
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
