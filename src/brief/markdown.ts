import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { gfm } from 'micromark-extension-gfm';
import { lineOf, toBlocks } from './blocks.ts';
import type { Block, List, ListItem, Source } from './brief.ts';
import { withoutNumber } from './heading-number.ts';
import { toInline } from './inline.ts';
import type { Definitions } from './inline.ts';
import { withoutHtmlMarks } from './html-marks.ts';
import { outsideCode } from './outside-code.ts';
import { withoutPandocMarks } from './pandoc-marks.ts';
import { toPipeTables } from './pandoc-tables.ts';
import { plainOf, richText } from './rich-text.ts';

export interface Heading {
  readonly kind: 'heading';
  readonly line: number;
  readonly depth: number;
  readonly text: string;
}

export interface ReadMarkdown {
  /** A flat run of headings and of the blocks between them. */
  readonly nodes: readonly (Heading | Block)[];
  /** The footnotes in the order of their numbers. */
  readonly notes?: List;
}

/** "~500 to ~600" is no text struck out. */
const options = { singleTilde: false };

/**
 * Without HTML a tag that is not taken out stays visible text. Without code by indentation, a bullet nests at any
 * indent, as writers expect.
 */
const extensions = [
  gfm(options),
  cjkFriendlyExtension(),
  gfmStrikethroughCjkFriendly(options),
  { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] } },
];

/** Word processors export their own bullets; each is as long as Markdown's. */
function bulletsOfOffice(line: string): string {
  return line.replace(/^([ \t]*)[•‣▪●○◦■](?=[ \t])/u, '$1-');
}

export function readMarkdown(source: Source): ReadMarkdown {
  const tables = toPipeTables(source.lines.map(bulletsOfOffice));
  const marked = outsideCode(tables, (text) => withoutHtmlMarks(withoutPandocMarks(text)));
  const lines = marked.map(escapeDayAfterBullet);
  const tree = fromMarkdown(lines.join('\n'), { extensions, mdastExtensions: [gfmFromMarkdown()] });
  const noted = numberNotes(tree);
  const definitions: Definitions = { urls: urlsOf(tree.children), notes: noted.numbers };
  const nodes: (Heading | Block)[] = [];
  let between: RootContent[] = [];
  const flush = (): void => {
    nodes.push(...toBlocks(between, definitions));
    between = [];
  };
  for (const node of tree.children) {
    if (node.type === 'heading') {
      flush();
      const text = withoutNumber(plainOf(toInline(node.children, definitions)));
      nodes.push({ kind: 'heading', line: lineOf(node), depth: node.depth, text });
    } else {
      between.push(node);
    }
  }
  flush();
  const items = noted.definitions.map((note) => toNote(note, definitions));
  const [first] = items;
  if (!first) return { nodes };
  return { nodes, notes: { kind: 'list', line: first.line, ordered: true, items } };
}

function urlsOf(children: readonly RootContent[]): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const node of children) {
    if (node.type === 'definition' && !urls.has(node.identifier))
      urls.set(node.identifier, node.url);
  }
  return urls;
}

/** Footnotes in the order in which the text names them, then those that it does not name. */
function numberNotes(tree: Nodes): {
  readonly numbers: ReadonlyMap<string, number>;
  readonly definitions: readonly FootnoteDefinition[];
} {
  const named: string[] = [];
  const written = new Map<string, FootnoteDefinition>();
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'footnoteReference') named.push(node.identifier);
    if (node.type === 'footnoteDefinition' && !written.has(node.identifier))
      written.set(node.identifier, node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  const order = [...new Set([...named, ...written.keys()])];
  return {
    numbers: new Map(order.map((identifier, index) => [identifier, index + 1])),
    definitions: order.flatMap((identifier) => written.get(identifier) ?? []),
  };
}

function toNote(note: FootnoteDefinition, definitions: Definitions): ListItem {
  const [first, ...rest] = toBlocks(note.children, definitions);
  const line = lineOf(note);
  if (first?.kind === 'paragraph') return { line, text: first.text, blocks: rest };
  return { line, text: richText([]), blocks: first ? [first, ...rest] : [] };
}

/** "- 14. März 2025" is a bullet that starts with a date, not a list in a list. */
function escapeDayAfterBullet(line: string): string {
  return line.replace(/^([ \t]*[-*+][ \t]+\d{1,9})([.)][ \t])/u, '$1\\$2');
}
