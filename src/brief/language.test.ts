import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';
import { parseBrief } from './parse.ts';
import { BriefError } from './problem.ts';

const written: Readonly<Record<string, string>> = {
  'french-kitchen-ad.md': 'fr',
  'german-maintenance.md': 'de',
  'german-nursing-ad.md': 'de',
  'hanbit-cold-chain.md': 'ko',
  'japanese-accounting.md': 'ja',
  'japanese-vision.md': 'ja',
  'korean-payments-ad.md': 'ko',
  'korean-vision.md': 'ko',
};

test.each(globSync('src/brief/fixtures/*.md'))('the language of %s is told', (file) => {
  const { brief } = parseBrief(readFileSync(file, 'utf8'), file);
  expect(brief.language).toBe(written[basename(file)] ?? 'en');
});

const head = '# About Acme\n**Acme** GmbH.\n# Topics\n- React\n';

test('a brief may state its language, and that is no setting of another tool', () => {
  const { brief, warnings } = parseBrief(`---\nlanguage: de-CH\n---\n${head}`, 'brief.md');
  expect(brief.language).toBe('de-CH');
  expect(warnings.map(({ found }) => found).join()).not.toContain('settings');
});

test('a few words tell no language', () => {
  expect(parseBrief(head, 'brief.md').brief.language).toBeUndefined();
});

test('a language that is none is refused on its line', () => {
  const read = (): unknown =>
    parseBrief(`---\ntitle: a\nlanguage: German!\n---\n${head}`, 'brief.md');
  expect(read).toThrow(BriefError);
  expect(read).toThrow('brief.md:3: found the language "German!"; write its code, such as "de"');
});

describe('the words of a brief are marked', () => {
  test.each([
    ['Wartung der Linie', 'de', 'de'],
    ['Wartung der Linie', 'en', undefined],
    ['収益認識基準', 'ja', 'ja'],
    ['収益認識基準', undefined, 'zh'],
    ['한빛', 'de', 'ko'],
    ['Kotlin', 'ko', undefined],
    ['2025', 'de', undefined],
  ])('%s in a brief of %s: %s', (words, ofBrief, language) => {
    expect(languageOf(words, ofBrief)).toBe(language);
  });
});
