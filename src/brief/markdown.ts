import type {
  BlockContent,
  DefinitionContent,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, ListItem, Source, TextLine } from './brief.ts';
import { plainOf, richText, toInline } from './inline.ts';
import type { Definitions } from './inline.ts';

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
  const { children } = fromMarkdown(withoutFrontMatter(source.lines).join('\n'), { extensions });
  const definitions = new Map<string, string>();
  for (const node of children) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node.url);
    }
  }
  return children.flatMap((node): (Heading | Block)[] => {
    if (node.type !== 'heading') return toBlocks([node], definitions);
    const text = plainOf(toInline(node.children, definitions));
    return [{ kind: 'heading', line: lineOf(node), depth: node.depth, text }];
  });
}

/** Settings between two `---` at the top belong to other tools. The lines stay, so that numbers hold. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  const looksLikeSettings = lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s|#|-|$)/.test(line));
  return end > 0 && looksLikeSettings
    ? lines.map((line, index) => (index > end ? line : ''))
    : lines;
}

type Flow = RootContent | BlockContent | DefinitionContent;

function toBlocks(nodes: readonly Flow[], definitions: Definitions): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return [toParagraph(node.children, definitions, lineOf(node))];
      case 'blockquote':
        return toBlocks(node.children, definitions);
      case 'code':
        return [{ kind: 'code', line: lineOf(node), text: node.value }];
      case 'list': {
        const items = node.children.map((item) =>
          toItem(toBlocks(item.children, definitions), lineOf(item)),
        );
        return [{ kind: 'list', line: lineOf(node), ordered: node.ordered === true, items }];
      }
      default:
        return [];
    }
  });
}

function toItem(blocks: readonly Block[], line: number): ListItem {
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph') return { line: first.line, text: first.text, blocks: rest };
  return { line, text: richText([]), blocks };
}

function toParagraph(
  children: Paragraph['children'],
  definitions: Definitions,
  line: number,
): Block {
  const text = richText(toInline(children, definitions));
  return { kind: 'paragraph', line, text, lines: toLines(children, definitions, line) };
}

function toLines(
  children: readonly PhrasingContent[],
  definitions: Definitions,
  start: number,
): TextLine[] {
  const lines: { line: number; nodes: PhrasingContent[] }[] = [{ line: start, nodes: [] }];
  for (const node of children) {
    if (node.type === 'break') {
      lines.push({ line: node.position?.end.line ?? start, nodes: [] });
    } else if (node.type === 'text') {
      node.value.split('\n').forEach((value, index) => {
        // A character reference can stand for a line ending that is not there in the file.
        const line = Math.min(lineOf(node) + index, node.position?.end.line ?? start);
        if (index > 0) lines.push({ line, nodes: [] });
        lines.at(-1)?.nodes.push({ type: 'text', value });
      });
    } else {
      lines.at(-1)?.nodes.push(node);
    }
  }
  return lines
    .map(({ line, nodes }) => ({ line, text: richText(toInline(nodes, definitions)) }))
    .filter(({ text }) => text.plain !== '');
}

function lineOf(node: { readonly position?: RootContent['position'] }): number {
  return node.position?.start.line ?? 1;
}
