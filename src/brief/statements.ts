import type { Block, RichText } from './brief.ts';
import { entriesOfTable } from './table-entries.ts';

export interface BareStatement {
  readonly line: number;
  readonly text: RichText;
  readonly group?: string;
  readonly blocks: readonly Block[];
}

/** The bullets and rows of a section, also those under its inner headings, which they keep as their group. */
export function statementsOf(blocks: readonly Block[], group?: string): BareStatement[] {
  return blocks.flatMap((block): BareStatement[] => {
    if (block.kind === 'group') return statementsOf(block.blocks, block.heading);
    const inGroup = group !== undefined && { group };
    if (block.kind === 'table') {
      const rows = entriesOfTable(block).filter(({ kind }) => kind === 'row');
      return rows.map(({ line, whole: text, blocks }) => ({ line, text, blocks, ...inGroup }));
    }
    if (block.kind !== 'list') return [];
    return block.items
      .filter(({ text }) => text.plain !== '')
      .map(({ line, text, blocks }) => ({ line, text, blocks, ...inGroup }));
  });
}
