import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words that nobody says at a table in an office, and what one says. */
const remedies: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [/\b(?:slowest|slow) hundredths?\b/i, '99th percentile, or p99'],
  [/\bnought\b/i, 'zero'],
  [/\b(?:dear|dearer|dearest)\b/i, 'expensive, more expensive, or "cheapest first"'],
  [/\bI rather\b/, 'I would rather'],
  [/\ban own\b/i, 'one of its own'],
  [/\bcosts it down\b/i, 'brings it down'],
  [/\bbelongs? into\b/i, 'belongs in'],
  [/\bin the place of\b/i, 'instead of'],
  [/\bthe idea lies near\b/i, 'comes to mind first'],
  [/\bstands? drawn\b/i, 'is drawn'],
  [/\bof the passed ones\b/i, 'of those that passed'],
  [/\bwhy one says it\b/i, 'tempting, and wrong'],
];

/** What one line cannot have, since the line is after reflow and has one lamp and one box. */
const oneLine: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [/\betching bath\b/i, 'the supplier’s lot: the line etches nothing'],
  [/\blamp channel/i, 'lamp segment: channels are colours'],
  [/\btens of watts\b/i, 'the reference box of the running example'],
];

const written = globSync('src/content/{docs,questions,glossary,advice}/**/*.{md,mdx,yaml,mmd,ts}')
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n') }));

function found([pattern, remedy]: readonly [RegExp, string]): readonly string[] {
  return written.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => {
      const [match] = pattern.exec(line) ?? [];
      return match === undefined ? [] : [`${file}:${index + 1}: found "${match}": write ${remedy}`];
    }),
  );
}

test('there is something to read', () => {
  expect(written.length).toBeGreaterThan(400);
});

test.each(remedies)('nobody has to hear %s', (pattern, remedy) => {
  expect(found([pattern, remedy])).toEqual([]);
});

test.each(oneLine)('one line has no %s', (pattern, remedy) => {
  expect(found([pattern, remedy])).toEqual([]);
});
