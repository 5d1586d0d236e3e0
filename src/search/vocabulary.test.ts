import { expect, test } from 'vitest';
import { SiteWords } from './site-words.ts';
import { vocabularyOf } from './vocabulary.ts';
import { packWords, unpackWords } from './word-list.ts';

test('words of names come before others, the frequent before the rare, and of forms one', () => {
  const { lists, rareRoots } = vocabularyOf(
    ['Overkill', 'Model signing'],
    ['Escape', 'signs', 'Oddity'],
    [
      `overkill ${'board boards '.repeat(15)} escapes escape escape escape`,
      'a rare word sign',
      'signs signs signs oddity',
    ],
  );
  expect(lists[2]).toEqual(['escape', 'model', 'overkill', 'sign', 'signing']);
  expect(lists[3]).toEqual(['board']);
  expect(rareRoots.toSorted()).toEqual(['a', 'oddit', 'rar', 'word']);
});

test('words are packed and unpacked without loss', () => {
  const lists = [
    ['overfit', 'overkill', 'p99', '과검', '과검출', 'a'.repeat(40), 'a'.repeat(39)],
    [],
  ];
  expect(unpackWords(packWords(lists))).toEqual(lists.map((list) => list.toSorted()));
});

test.each([
  ['precsion', 'precision'],
  ['treshold', 'threshold'],
  ['laetncy', 'latency'],
  ['inferrence', 'inference'],
  ['xprecision', 'precision'],
  ['defcts', 'defects'],
  ['카나라', '카나리'],
  ['zzqxv', undefined],
  ['map', undefined],
])('%s is taken for %s', (typed, meant) => {
  const site = new SiteWords([
    ['precision', 'threshold', 'latency', 'inference', 'defect', 'maps', '카나리'],
  ]);
  expect(site.meantBy(typed)).toBe(meant);
});

test('a word is known in other forms, spellings and by its beginning', () => {
  const site = new SiteWords([['normalisation', 'quantization', 'pod', 'behaviour', 'reject']]);
  expect(site.formOf('normalization')).toBe('normalisation');
  expect(site.formOf('quantisation')).toBe('quantization');
  expect(site.formOf('pods')).toBe('pod');
  expect(site.formOf('behavioral')).toBe('behaviour');
  expect(site.formOf('rejecting')).toBe('reject');
  expect(site.formOf('quan')).toBe('quan');
  expect(site.formOf('board')).toBeUndefined();
});
