import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { quotedByFile } from './index.ts';

const content = 'src/content';
const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(questions|docs)\/.*\.yaml$/.test(path))
  .map((path) => ({ path, text: readFileSync(`${content}/${path}`, 'utf8') }));
const tokens = Object.entries(quotedByFile).flatMap(([file, figures]) =>
  Object.keys(figures).map((name) => ({ file, name })),
);

/** The topics whose questions or essentials quote a token. */
function topicsThatQuote(name: string): ReadonlySet<string> {
  const quoting = texts.filter(({ text }) => text.includes(`{${name}}`));
  return new Set(
    quoting.map(({ path }) => /(?:questions|topics)\/([^/]+)\//.exec(path)?.[1] ?? path),
  );
}

it('has no token in two files, whatever it stands for there', () => {
  const names = tokens.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('has no token that nobody quotes', () => {
  expect(tokens.filter(({ name }) => topicsThatQuote(name).size === 0)).toEqual([]);
});

it('keeps what a second topic quotes in the shared file, and nothing else', () => {
  const misplaced = tokens.filter(({ file, name }) => {
    const topics = topicsThatQuote(name);
    return file === 'shared' ? topics.size < 2 : topics.size > 1 || !topics.has(file);
  });
  expect(misplaced).toEqual([]);
});
