import { describe, expect, test } from 'vitest';
import { sourceSchema } from './source-schema.ts';
import { parseYamlEntry, readYamlEntries } from '../collections/yaml-entries.ts';

const sources = readYamlEntries('src/content/sources', sourceSchema);

const paper = {
  title: 'A Title',
  author: 'An Author',
  year: '2014',
  url: 'https://arxiv.org/abs/1405.0312',
  kind: 'paper',
  checked: '2026-11-22',
};

function problemsOf(source: Readonly<Record<string, string>>): readonly string[] {
  const text = Object.entries(source).map(([key, value]) => `${key}: ${value}\n`);
  const parsed = parseYamlEntry(text.join(''), 'sources/x.yaml', sourceSchema);
  return parsed.ok ? [] : parsed.problems;
}

describe('the sources', () => {
  test('every file fits the schema', () => {
    expect(sources.problems).toEqual([]);
    expect(sources.entries.length).toBeGreaterThan(0);
  });

  test('no address stands in two files', () => {
    const seen = new Map<string, string>();
    const problems = sources.entries.flatMap(({ id, data, where }) => {
      const first = seen.get(data.url);
      seen.set(data.url, id);
      return first === undefined
        ? []
        : [`${where('url')}: found the address of ${first}: keep one`];
    });
    expect(problems).toEqual([]);
  });

  test('an arXiv or RFC address is not older than its year', () => {
    const problems = sources.entries.flatMap(({ data, where }) => {
      const posted = /arxiv\.org\/abs\/(\d\d)\d\d\.\d+$/.exec(data.url)?.[1];
      return posted === undefined || (data.year ?? 0) >= 2000 + Number(posted)
        ? []
        : [`${where('year')}: found ${String(data.year)}: the paper was posted in 20${posted}`];
    });
    expect(problems).toEqual([]);
  });
});

describe('a wrong file says where and what to write', () => {
  test('a right one has nothing to say', () => {
    expect(problemsOf(paper)).toEqual([]);
  });

  test('a day is the same whether the YAML reader makes it a string or a Date', () => {
    const { year, ...rest } = paper;
    const read = sourceSchema.parse({
      ...rest,
      year: Number(year),
      checked: new Date('2026-11-22'),
    });
    expect(read.checked).toBe('2026-11-22');
  });

  test.each([
    [
      { url: 'http://a.org' },
      'sources/x.yaml:4: url: found "http://a.org": write an address that starts with https://',
    ],
    [
      { checked: 'today' },
      'sources/x.yaml:6: checked: found "today": write a day, such as 2026-11-22',
    ],
    [
      { kind: 'blog' },
      'sources/x.yaml:5: kind: found "blog": write one of: paper, standard, documentation, code, book, article',
    ],
    [{ pages: '3' }, 'sources/x.yaml:7: found pages: remove it or correct its spelling'],
  ])('%j', (change, message) => {
    expect(problemsOf({ ...paper, ...change })).toEqual([message]);
  });

  test('a paper without a year', () => {
    const { year, ...rest } = paper;
    expect(year).toBe('2014');
    expect(problemsOf(rest)).toEqual([
      'sources/x.yaml:1: year: found nothing: write the year: a paper or a standard has one',
    ]);
  });
});
