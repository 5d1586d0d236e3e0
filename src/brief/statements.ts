import type { Block, RichText } from './brief.ts';

export interface BareStatement {
  readonly line: number;
  readonly text: RichText;
  readonly group?: string;
  readonly blocks: readonly Block[];
}

/** The bullets of a section, also those under its inner headings, which they keep as their group. */
export function statementsOf(blocks: readonly Block[], group?: string): BareStatement[] {
  return blocks.flatMap((block): BareStatement[] => {
    if (block.kind === 'group') return statementsOf(block.blocks, block.heading);
    if (block.kind !== 'list') return [];
    return block.items
      .filter(({ text }) => text.plain !== '')
      .map((item) => ({ ...item, ...(group !== undefined && { group }) }));
  });
}
