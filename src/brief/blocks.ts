import type {
  BlockContent,
  DefinitionContent,
  List as ListNode,
  RootContent,
  Table as TableNode,
} from 'mdast';
import type { Block, List, ListItem, Table } from './brief.ts';
import { toInline } from './inline.ts';
import type { Definitions } from './inline.ts';
import { richText } from './rich-text.ts';
import { toTextLines } from './text-lines.ts';

type Flow = RootContent | BlockContent | DefinitionContent;

interface OpenItem extends ListItem {
  readonly blocks: Block[];
}

interface OpenList extends List {
  readonly items: OpenItem[];
}

/** CommonMark wants three columns to nest below "1."; two are enough for a reader. */
const COLUMNS_THAT_NEST = 2;

export function toBlocks(nodes: readonly Flow[], definitions: Definitions): Block[] {
  const blocks: Block[] = [];
  let open: { readonly list: OpenList; readonly column: number } | undefined;
  for (const node of nodes) {
    if (node.type !== 'list') {
      open = undefined;
      blocks.push(...toBlocksOfOther(node, definitions));
      continue;
    }
    const list = toList(node, definitions);
    const column = columnOf(node);
    const above = open?.list.items.at(-1);
    if (open && above && column >= open.column + COLUMNS_THAT_NEST) {
      above.blocks.push(list);
    } else if (open?.list.ordered === list.ordered) {
      open.list.items.push(...list.items);
    } else {
      open = { list, column };
      blocks.push(list);
    }
  }
  return blocks;
}

function toBlocksOfOther(node: Flow, definitions: Definitions): Block[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const text = richText(toInline(node.children, definitions));
      const line = lineOf(node);
      const lines = toTextLines(node.children, definitions, line);
      return text.plain === '' ? [] : [{ kind: 'paragraph', line, text, lines }];
    }
    case 'blockquote':
      return toBlocks(node.children, definitions);
    case 'code':
      return [{ kind: 'code', line: lineOf(node), text: node.value }];
    case 'table':
      return [toTable(node, definitions)];
    default:
      return [];
  }
}

function toTable(node: TableNode, definitions: Definitions): Table {
  const [head, ...rows] = node.children.map((row) => ({
    line: lineOf(row),
    cells: row.children.map(({ children }) => richText(toInline(children, definitions))),
  }));
  const isFilled = ({ cells }: { readonly cells: Table['head'] }): boolean =>
    cells.some(({ plain }) => plain !== '');
  return {
    kind: 'table',
    line: lineOf(node),
    head: head?.cells ?? [],
    rows: rows.filter(isFilled),
  };
}

function toList(node: ListNode, definitions: Definitions): OpenList {
  const ordered = node.ordered === true;
  const items: OpenItem[] = [];
  for (const child of node.children) {
    const item = {
      ...toItem(toBlocks(child.children, definitions), lineOf(child)),
      ...(typeof child.checked === 'boolean' && { checked: child.checked }),
    };
    const above = items.at(-1);
    if (above && columnOf(child) >= columnOf(node) + COLUMNS_THAT_NEST) {
      above.blocks.push({ kind: 'list', line: item.line, ordered, items: [item] });
    } else {
      items.push(item);
    }
  }
  return { kind: 'list', line: lineOf(node), ordered, items };
}

function toItem(blocks: readonly Block[], line: number): OpenItem {
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph') return { line: first.line, text: first.text, blocks: rest };
  return { line, text: richText([]), blocks: [...blocks] };
}

interface Positioned {
  readonly position?: RootContent['position'];
}

export function lineOf(node: Positioned): number {
  return node.position?.start.line ?? 1;
}

function columnOf(node: Positioned): number {
  return node.position?.start.column ?? 1;
}
