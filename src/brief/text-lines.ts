import type { PhrasingContent } from 'mdast';
import type { TextLine } from './brief.ts';
import { toInline } from './inline.ts';
import type { Definitions } from './inline.ts';
import { richText } from './rich-text.ts';

/** A paragraph's text by source line, split where a line ends outside bold, links and code. */
export function toTextLines(
  children: readonly PhrasingContent[],
  definitions: Definitions,
  start: number,
): TextLine[] {
  const lines: { line: number; nodes: PhrasingContent[] }[] = [{ line: start, nodes: [] }];
  for (const node of children) {
    const first = node.position?.start.line ?? start;
    const last = node.position?.end.line ?? first;
    if (node.type === 'break') {
      lines.push({ line: last, nodes: [] });
    } else if (node.type === 'text') {
      node.value.split('\n').forEach((value, index) => {
        // A character reference can stand for a line ending that is not there in the file.
        if (index > 0) lines.push({ line: Math.min(first + index, last), nodes: [] });
        lines.at(-1)?.nodes.push({ type: 'text', value });
      });
    } else {
      lines.at(-1)?.nodes.push(node);
    }
  }
  return lines
    .map(({ line, nodes }) => ({ line, text: richText(toInline(nodes, definitions)) }))
    .filter(({ text }) => text.plain !== '');
}
