import type { Block, RichText, TextLine } from './brief.ts';
import type { Entry } from './entry.ts';
import { joinText } from './rich-text.ts';
import { splitLabel } from './label.ts';
import { entriesOfTable } from './table-entries.ts';

const MOST_WORDS_IN_PLAIN_LABEL = 3;
/** Of Chinese and Japanese, which put no spaces between words. */
const MOST_UNSPACED_CHARACTERS = 10;

export function entriesOf(blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  for (const block of blocks) {
    const last = entries.at(-1);
    if (block.kind === 'paragraph') {
      entries.push(...entriesOfLines(block.lines));
    } else if (block.kind === 'group') {
      const whole: RichText = { plain: '', inline: [] };
      const { line, heading: label } = block;
      entries.push({ kind: 'group', line, label, whole, text: whole, blocks: block.blocks });
    } else if (block.kind === 'list' && isOpen(last)) {
      entries[entries.length - 1] = { ...last, blocks: [...last.blocks, block] };
    } else if (block.kind === 'table') {
      entries.push(...entriesOfTable(block));
    } else if (block.kind === 'list') {
      entries.push(
        ...block.items.map(({ line, text, blocks }): Entry => {
          const split = splitLabel(text, 'colon');
          return { kind: 'item', line, whole: text, text, ...split, blocks };
        }),
      );
    }
  }
  return entries;
}

/** A line with a label and nothing after it waits for the list below. */
function isOpen(last: Entry | undefined): last is Entry {
  return last?.kind === 'line' && last.text.plain === '' && last.blocks.length === 0;
}

function entriesOfLines(lines: readonly TextLine[]): Entry[] {
  const entries: Entry[] = [];
  for (const { line, text } of lines) {
    const split = splitLabel(text, 'colon');
    const last = entries.at(-1);
    if (split && (split.emphasised || isShort(split.label))) {
      entries.push({ kind: 'line', line, whole: text, ...split, blocks: [] });
    } else if (last) {
      const whole = joinText(last.whole, text);
      entries[entries.length - 1] = { ...last, whole, text: joinText(last.text, text) };
    } else {
      entries.push({ kind: 'prose', line, whole: text, text, blocks: [] });
    }
  }
  return entries;
}

function isShort(label: string): boolean {
  const unspaced = label.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu) ?? [];
  const words = label.split(' ').length;
  return words <= MOST_WORDS_IN_PLAIN_LABEL && unspaced.length <= MOST_UNSPACED_CHARACTERS;
}
