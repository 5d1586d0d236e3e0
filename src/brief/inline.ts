import type { PhrasingContent } from 'mdast';
import type { Inline } from './brief.ts';
import { merge } from './rich-text.ts';

/** Where the URL of `[words][reference]` is looked up. */
export type Definitions = ReadonlyMap<string, string>;

const SAFE_URL = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

export function toInline(nodes: readonly PhrasingContent[], definitions: Definitions): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: merge(toInline(node.children, definitions)) }];
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return link(node.url, toInline(node.children, definitions));
      case 'linkReference':
        return link(definitions.get(node.identifier) ?? '', toInline(node.children, definitions));
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
