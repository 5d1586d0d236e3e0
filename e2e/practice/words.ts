import type { Nodes } from 'hast';

const blocks = /^(?:p|div|li|dt|dd|h[1-6]|summary|blockquote|section|td|th|br|tr)$/;

/** The words of a page as one text, blanks as one, blocks apart; what is not read is left out. */
export function toText(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(rawText).join('');
  if (node.type !== 'element') return inner;
  if (['script', 'style', 'template'].includes(node.tagName)) return '';
  return blocks.test(node.tagName) ? ` ${inner} ` : inner;
}
