import type { PhrasingContent } from 'mdast';
import type { Inline } from './brief.ts';
import { merge } from './rich-text.ts';

/** What a text may name that stands elsewhere. */
export interface Definitions {
  /** The URL of `[words][reference]`. */
  readonly urls: ReadonlyMap<string, string>;
  /** The number of the footnote `[^name]`. */
  readonly notes: ReadonlyMap<string, number>;
}

const SAFE_URL = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

export function toInline(nodes: readonly PhrasingContent[], definitions: Definitions): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: merge(toInline(node.children, definitions)) }];
      case 'delete':
        return [{ kind: 'deleted', children: merge(toInline(node.children, definitions)) }];
      case 'footnoteReference':
        return [{ kind: 'note', number: definitions.notes.get(node.identifier) ?? 0 }];
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return link(node.url, toInline(node.children, definitions));
      case 'linkReference':
        return link(
          definitions.urls.get(node.identifier) ?? '',
          toInline(node.children, definitions),
        );
      case 'image':
      case 'imageReference':
        return [{ kind: 'text', text: node.alt ?? '' }];
      case 'text':
      case 'html':
        return [{ kind: 'text', text: node.value.replace(/\s+/g, ' ') }];
      default:
        return [];
    }
  });
}

function link(url: string, children: readonly Inline[]): Inline[] {
  const merged = merge(children);
  return SAFE_URL.test(url) ? [{ kind: 'link', url, children: merged }] : [...merged];
}
