import type { Block, Source } from './brief.ts';
import { settingsOf } from './language.ts';
import { quote } from './problem.ts';
import type { Reading } from './reading.ts';

const KINDS: readonly {
  readonly pattern: RegExp;
  readonly what: string;
  readonly instead: string;
}[] = [
  {
    pattern: /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/u,
    what: 'a picture',
    instead: 'write in words what it shows: pages hold its description alone',
  },
  {
    pattern: /\$\$|\\\(|\\\[|(?<!\S)\$(?=\S)[^$]*\\[a-z]+[^$]*\$/u,
    what: 'a formula',
    instead: 'write it in words: pages show its source',
  },
  {
    pattern: /~~[^~]+~~/u,
    what: 'text struck out',
    instead: 'delete it: pages show it so and read no fact from it',
  },
  {
    pattern: /<[a-z][^<>]*>/iu,
    what: 'an HTML tag',
    instead:
      'write Markdown: pages show the words without the tags that they know, and the others as written',
  },
];

/** Says of each line what no page shows as it was meant. Code is shown as it is. */
export function warnOfUnshown({ lines }: Source, reading: Reading): void {
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
    if (isCode) continue;
    const written = line.replace(/`[^`]*`/gu, '');
    for (const { pattern, what, instead } of KINDS) {
      const found = pattern.exec(written);
      if (found) reading.warn(index + 1, `${what}, ${quote(found[0])}`, instead);
    }
  }
}

/** Settings between two lines "---" at the top are other tools', but for the brief's language. */
export function warnOfSettings(text: string, reading: Reading): void {
  const others = settingsOf(text)
    .split('\n')
    .findIndex((line) => line.trim() !== '' && !/^(?:lang|language):/iu.test(line));
  if (others < 0) return;
  const found = 'settings between two lines "---" that no page shows';
  reading.warn(others + 2, found, 'write below them what a page shall show');
}

/** A table in a known section becomes facts by its rows: what heads its columns is form. */
export function warnOfTables(blocks: readonly Block[], reading: Reading): void {
  for (const block of blocks) {
    if (block.kind === 'group') warnOfTables(block.blocks, reading);
    if (block.kind !== 'table') continue;
    const found = `a table of ${String(block.rows.length)} rows, read row by row`;
    reading.warn(block.line, found, 'write bullets where it is read otherwise than you mean');
  }
}
