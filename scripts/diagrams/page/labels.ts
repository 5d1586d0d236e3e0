/** Labels as readers see them: Mermaid keeps characters that a source names in a writing of its own. */
import type { GraphNode } from './mermaid.ts';

/** What a node is called where it is shown. */
export function labelOf({ id, label = id, alias }: GraphNode): string {
  return alias || (typeof label === 'string' ? label : label.join(' '));
}

/** A label in one row. */
export function plain(label: string): string {
  return decoded(label)
    .replace(/-<br\s*\/?>/g, '-')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `#quot;` of a source, which Mermaid's databases hold as `ﬂ°quot¶ß` and its drawings as `&quot;`. */
export function decoded(text: string): string {
  const named = text.replace(/ﬂ°°(\w+)¶ß/g, '&#$1;').replace(/ﬂ°(\w+)¶ß/g, '&$1;');
  return named.replace(/&(?:#\d+|#x[\da-f]+|[a-z]\w*);/gi, (entity) => {
    const known = entities[entity.slice(1, -1)];
    if (known !== undefined) return known;
    const digits = /^&#(x?)([\da-f]+);$/i.exec(entity);
    if (!digits) return entity;
    return String.fromCodePoint(parseInt(digits[2] ?? '', digits[1] ? 16 : 10));
  });
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  semi: ';',
  colon: ':',
  infin: '∞',
  hearts: '♥',
};

/** What is compared of two writings of one label: its letters. */
export function letters(text: string): string {
  return plain(text)
    .replace(/[\s\u200b]+/g, '')
    .toLowerCase();
}
