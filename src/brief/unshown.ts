import type { Block, Source } from './brief.ts';
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
    pattern:
      /<\/?(?:br|b|i|u|p|a|em|strong|div|span|img|table|tr|td|th|ul|ol|li|h[1-6]|sup|sub|details|summary|font|center)\b[^>]*>/iu,
    what: 'an HTML tag',
    instead: 'write Markdown: pages show tags as they are written',
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

/** A table in a known section becomes facts by its rows: what heads its columns is form. */
export function warnOfTables(blocks: readonly Block[], reading: Reading): void {
  for (const block of blocks) {
    if (block.kind === 'group') warnOfTables(block.blocks, reading);
    if (block.kind !== 'table') continue;
    const found = `a table of ${String(block.rows.length)} rows, read row by row`;
    reading.warn(block.line, found, 'write bullets where it is read otherwise than you mean');
  }
}
