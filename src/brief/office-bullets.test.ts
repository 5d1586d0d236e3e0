import { expect, test } from 'vitest';
import { parseBrief } from './parse.ts';

const text = [
  '# About',
  '**Nordhafen Klinik** is a hospital in Kiel.',
  '•\tEmployees:\t2,400',
  '# Interview Topics',
  '•\t**Triage**: ABCDE, early warning score',
  '  ◦ Pain scales',
  '▪ **Handover**: SBAR',
].join('\n');

test('the bullets of a word processor are bullets, and no part of a name', () => {
  const { brief } = parseBrief(text, 'brief.md');
  expect(brief.company.employees?.value.plain).toBe('2,400');
  expect(brief.topics.map(({ name, line }) => [line, name])).toEqual([
    [5, 'Triage'],
    [7, 'Handover'],
  ]);
  expect(brief.topics[0]?.keywords.map((keyword) => keyword.text)).toContain('ABCDE');
});
