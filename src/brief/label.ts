import type { Inline, RichText } from './brief.ts';
import { plainOf, richText } from './rich-text.ts';

/** "**Name:** text", "**Name** — text" or "Name: text", in two. */
export interface Labelled {
  readonly label: string;
  readonly text: RichText;
  /** Bold or italic in the brief, so surely meant as a label. */
  readonly emphasised: boolean;
}

const COLON = / ?:(?= |$)| ?：/u;
const COLON_OR_DASH = / ?:(?= |$)| ?：| [—–-] /u;
const LONGEST = 80;

export function splitLabel(
  { inline }: RichText,
  separators: 'colon' | 'colon or dash' = 'colon or dash',
): Labelled | undefined {
  const [first, second] = inline;
  if (first?.kind === 'strong' || first?.kind === 'emphasis') {
    const words = plainOf([first]);
    if (/[:：]$/u.test(words)) {
      return labelled(words.slice(0, -1), inline.slice(1), true);
    }
    const after = second?.kind === 'text' ? /^ ?[:：]|^ ?[—–]|^ - /u.exec(second.text) : null;
    if (after !== null && second?.kind === 'text') {
      const rest = textNode(second.text.slice(after[0].length));
      return labelled(words, [rest, ...inline.slice(2)], true);
    }
  }
  const hide = hideAsides();
  const separator = separators === 'colon' ? COLON : COLON_OR_DASH;
  for (const [index, node] of inline.entries()) {
    if (node.kind === 'break') return undefined;
    if (node.kind !== 'text') continue;
    const match = separator.exec(hide(node.text.slice(0, 2 * LONGEST)));
    if (match === null) continue;
    const before = [...inline.slice(0, index), textNode(node.text.slice(0, match.index))];
    const after = textNode(node.text.slice(match.index + match[0].length));
    return labelled(plainOf(before), [after, ...inline.slice(index + 1)], false);
  }
  return undefined;
}

/** "**Name** and then text", in two. */
export function splitBoldStart({ inline }: RichText): Labelled | undefined {
  const [first, ...rest] = inline;
  return first?.kind === 'strong' ? labelled(plainOf([first]), rest, true) : undefined;
}

function labelled(
  words: string,
  rest: readonly Inline[],
  emphasised: boolean,
): Labelled | undefined {
  const label = words.trim();
  const isSentence = /[!?。]|\.\s+\p{Lu}/u.test(label);
  if (label === '' || label.length > LONGEST || isSentence) return undefined;
  return { label, text: richText(rest), emphasised };
}

/** Blots out what stands in parentheses, which may run over several texts: its colon labels nothing. */
function hideAsides(): (text: string) => string {
  let depth = 0;
  return (text) => {
    if (depth === 0 && !/[(（]/.test(text)) return text;
    return Array.from({ length: text.length }, (_, at) => {
      const character = text.charAt(at);
      if ('(（'.includes(character)) depth += 1;
      const hidden = depth > 0;
      if (')）'.includes(character)) depth = Math.max(0, depth - 1);
      return hidden ? '_' : character;
    }).join('');
  };
}

function textNode(text: string): Inline {
  return { kind: 'text', text };
}
