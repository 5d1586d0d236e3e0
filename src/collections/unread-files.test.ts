import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unreadFiles } from './unread-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '![A flow](./flow.svg)');
  }
}

test('what is read is not told, nor what a page shows, nor hidden files and notes', () => {
  write('brief.md', 'notes.txt', '.git/HEAD', 'topics/react/index.mdx', 'topics/react/flow.svg');
  write('topics/react/a.snippet.ts', 'topics/react/a.snippet.json', 'topics/react/essentials.yaml');
  write('questions/react/a.yaml', 'questions/b.yaml', 'glossary/a.yaml', 'sources/a.yaml');
  expect(unreadFiles(folder)).toEqual([]);
});

test.each([
  [
    'topics/react/state.mmd',
    'state.mmd:1: found a diagram in Mermaid, of which only ours are drawn',
  ],
  ['topics/react/state.png', 'state.png:1: found a picture that no page names: write ![what'],
  ['topics/react/a.py', 'a.py:1: found a sample in Python'],
  ['glossary/term.yml', 'term.yml:1: found the ending .yml: call it term.yaml'],
  ['snippets/b.snippet.ts', 'b.snippet.ts:1: found a file that nothing reads'],
  ['topics/react/deep/c.snippet.ts', 'c.snippet.ts:1: found a file that nothing reads'],
  ['topics/loose.mdx', 'loose.mdx:1: found a file that nothing reads'],
  ['Questions/d.yaml', 'd.yaml:1: found a file that nothing reads'],
])('%s is refused by name', (path, message) => {
  write(path);
  const problems = unreadFiles(folder);
  rmSync(join(folder, path));
  expect(problems).toEqual([expect.stringContaining(message)]);
});

test('a brief alone has nothing beside it', () => {
  expect(unreadFiles(undefined)).toEqual([]);
});
