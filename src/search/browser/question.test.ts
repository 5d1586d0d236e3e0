import { expect, test } from 'vitest';
import { SiteWords } from '../site-words.ts';
import { withoutIdle } from './idle-words.ts';
import { corrected, corrections, isUnfinished, readQuestion } from './question.ts';

const site = new SiteWords([
  [
    'heat',
    'map',
    'overkill',
    'over',
    'kill',
    'calibration',
    'pod',
    'fp16',
    'cplusplus',
    '과검출',
    '객체',
    '검출',
    '카나리',
  ],
]);
/** Judges to whom no word is English and no question a name. */
const nobody = { isEnglish: () => false, isName: () => false };
const asked = (question: string) =>
  readQuestion(question, site).asked.flatMap(({ words }) => [...words]);

test.each([
  ['What is an overkill?', ['overkill']],
  ['heatmap', ['heat', 'map']],
  ['pods', ['pod']],
  ['fp16', ['fp16']],
  ['C++', ['cplusplus']],
  ['C#', []],
  ['UPH', []],
  ['map map map', ['map']],
  ['과검출이란', ['과검출']],
  ['과검출'.normalize('NFD'), ['과검출']],
  ['객체검출', ['객체', '검출']],
])('“%s” asks for %j', (question, words) => {
  expect(asked(question)).toEqual(words);
});

test('neighbours are also read as one word where the site writes them so', () => {
  expect(readQuestion('over kill', site).joined?.map(({ typed }) => typed)).toEqual(['overkill']);
});

test('quotes of any kind make a phrase', () => {
  expect(readQuestion('“heat map”', site)).toMatchObject({ literal: true, text: '"heat map"' });
});

test('only a word that is neither of the site nor English is put right, and only as a whole word', () => {
  const question = readQuestion('recal calibraton of calibratons', site);
  const right = corrections(question, site, {
    isEnglish: (word) => word === 'recal',
    isName: () => false,
  });
  expect(corrected(question.text, right)).toBe('recal calibration of calibration');
  expect(corrections(readQuestion('카나라', site), site, nobody).get('카나라')).toBe('카나리');
});

test('of words that are equally near, the one that makes the question a name is meant', () => {
  const words = new SiteWords([
    ['data', 'vision', 'version', 'loader', 'load', 'pin', 'hold', 'hole'],
  ]);
  const named = (question: string, name: string) =>
    corrections(readQuestion(question, words), words, {
      isEnglish: (word) => word === 'loads',
      isName: (text) => text === name,
    });
  expect(named('data vesion', 'data version').get('vesion')).toBe('version');
  expect(named('pin holv', 'pin hole').get('holv')).toBe('hole');
  expect(named('data loadder', 'data loader').get('loadder')).toBe('loader');
  expect(named('data loader', 'data loader').size).toBe(0);
  expect(named('loads', 'load').size).toBe(0);
});

test('words that say nothing are left out, unless there are no others', () => {
  expect(withoutIdle(['what', 'is', 'the', 'takt', 'time'])).toEqual(['takt', 'time']);
  expect(withoutIdle(['what', 'is'])).toEqual(['what', 'is']);
  expect(withoutIdle(['latency', 'b'])).toEqual(['latency']);
  expect(withoutIdle(['κ', '9'])).toEqual(['κ', '9']);
});

test.each([
  ['late', true],
  ['latency', false],
  ['Latency bud', true],
  ['latency ', false],
  ['latency of', true],
  ['latency of ', true],
  ['station 9', false],
  ['과검', false],
  ['', false],
])('“%s” is unfinished: %s', (question, inside) => {
  expect(isUnfinished(question, new SiteWords([['latency', 'budget']]))).toBe(inside);
});
