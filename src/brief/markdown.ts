import { fromMarkdown } from 'mdast-util-from-markdown';
import { lineOf, toBlocks } from './blocks.ts';
import type { Block, Source } from './brief.ts';
import { toInline } from './inline.ts';
import { plainOf } from './rich-text.ts';

export interface Heading {
  readonly kind: 'heading';
  readonly line: number;
  readonly depth: number;
  readonly text: string;
}

/**
 * Without HTML its tags stay visible text. Without code by indentation, a bullet nests at any
 * indent, as writers expect.
 */
const extensions = [{ disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] } }];

/** The brief as a flat run of headings and of the blocks between them. */
export function readMarkdown(source: Source): (Heading | Block)[] {
  const lines = withoutFrontMatter(source.lines).map(escapeDayAfterBullet);
  const { children } = fromMarkdown(lines.join('\n'), { extensions });
  const definitions = new Map<string, string>();
  for (const node of children) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node.url);
    }
  }
  const run: (Heading | Block)[] = [];
  let between: typeof children = [];
  const flush = (): void => {
    run.push(...toBlocks(between, definitions));
    between = [];
  };
  for (const node of children) {
    if (node.type === 'heading') {
      flush();
      const text = plainOf(toInline(node.children, definitions));
      run.push({ kind: 'heading', line: lineOf(node), depth: node.depth, text });
    } else {
      between.push(node);
    }
  }
  flush();
  return run;
}

/** "- 14. März 2025" is a bullet that starts with a date, not a list in a list. */
function escapeDayAfterBullet(line: string): string {
  return line.replace(/^([ \t]*[-*+][ \t]+\d{1,9})([.)][ \t])/u, '$1\\$2');
}

/** Settings between two `---` at the top are for other tools. Their lines stay, so that numbers hold. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  const isSettings = lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s|#|- |$)/.test(line));
  if (end < 0 || !isSettings) return lines;
  return lines.map((line, index) => (index > end ? line : ''));
}
