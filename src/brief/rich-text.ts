import type { Inline, RichText } from './brief.ts';

export function richText(inline: readonly Inline[]): RichText {
  const trimmed = trim(merge(inline));
  return { plain: plainOf(trimmed), inline: trimmed };
}

export function plainText(text: string): RichText {
  return richText([{ kind: 'text', text }]);
}

/** Two texts that follow each other, as one. */
export function joinText(first: RichText, second: RichText): RichText {
  return richText([...first.inline, { kind: 'text', text: ' ' }, ...second.inline]);
}

export function plainOf(inline: readonly Inline[]): string {
  return inline.map(plainOfOne).join('').replace(/\s+/g, ' ').trim();
}

function plainOfOne(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'break':
      return ' ';
    // What is struck out is shown and not said.
    case 'deleted':
    case 'note':
      return '';
    case 'strong':
    case 'emphasis':
    case 'link':
      return node.children.map(plainOfOne).join('');
  }
}

/** Neighbouring texts as one, white space as one blank. */
export function merge(inline: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') merged.push({ kind: 'text', text: text.replace(/ +/g, ' ') });
    text = '';
  };
  for (const node of inline) {
    if (node.kind === 'text') {
      text += node.text;
    } else {
      flush();
      merged.push(node);
    }
  }
  flush();
  return merged;
}

function trim(inline: readonly Inline[]): Inline[] {
  const last = inline.length - 1;
  return inline.flatMap((node, index): Inline[] => {
    const atEdge = index === 0 || index === last;
    if (node.kind === 'break' && atEdge) return [];
    if (node.kind !== 'text') return [node];
    let text = node.text;
    if (index === 0) text = text.trimStart();
    if (index === last) text = text.trimEnd();
    return text === '' ? [] : [{ kind: 'text', text }];
  });
}
