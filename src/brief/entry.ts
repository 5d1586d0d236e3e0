import type { Block, RichText } from './brief.ts';

/**
 * One thing that a section says, however it is written: a bullet, a line with a bold label, a
 * heading with what stands under it, a row of a table, or a paragraph of prose.
 */
export interface Entry {
  readonly kind: 'item' | 'line' | 'group' | 'row' | 'prose';
  readonly line: number;
  readonly whole: RichText;
  readonly label?: string;
  /** What follows the label; the whole text if there is none. */
  readonly text: RichText;
  readonly blocks: readonly Block[];
}
