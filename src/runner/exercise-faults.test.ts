import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readExercise } from './exercises.ts';

const folder = mkdtempSync(join(tmpdir(), 'exercise-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const whole = readFileSync(
  'src/content/docs/topics/problem-solving/cheapest-threshold.exercise.ts',
  'utf8',
);

function faultOf(text: string): string {
  const file = join(folder, 'a.exercise.ts');
  writeFileSync(file, text);
  try {
    readExercise(file, 'problem-solving/a');
    return '';
  } catch (error) {
    return String(error).replace(`${folder}/`, '');
  }
}

test('a whole exercise has nothing to say', () => {
  expect(faultOf(whole)).toBe('');
});

test.each([
  [
    'one hint',
    whole.replace(/^ \* @hint The candidates.*\n \* @hint Go through.*\n/mu, ''),
    /a\.exercise\.ts:2: Found 1 of the hints\. Write at least 2, each as @hint/u,
  ],
  [
    'no wrong answer',
    whole.replace(/^ {2}wrong: \[[^]*?^ {2}\],\n/mu, ''),
    /a\.exercise\.ts:1: Found 0 wrong answers\. Write at least 2 in wrong: \[/u,
  ],
  ['no checks', whole.replace('checks(', 'chekcs('), /a\.exercise\.ts:1: Found no checks\(\)/u],
])('%s says where and what to write', (_, text, message) => {
  expect(text).not.toBe(whole);
  expect(faultOf(text)).toMatch(message);
});
