const ATTRIBUTE = String.raw`(?:(?:[#.][\w:-]+)+|[\w:-]+=(?:"[^"]*"|[\w.%-]+)|-)`;
/** "{#id .class key="value"}", which pandoc writes behind what it describes. */
const ATTRIBUTES = String.raw`\{\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}`;
const SPAN = new RegExp(String.raw`\[([^[\]]*)\]${ATTRIBUTES}`, 'gu');
/** Behind a link, a picture or code. */
const BEHIND = new RegExp(`(?<=[)\`])${ATTRIBUTES}`, 'gu');
const BEHIND_HEADING = new RegExp(String.raw`\s+${ATTRIBUTES}\s*(?=#*$)`, 'u');
const FENCE = new RegExp(String.raw`^\s*:{3,}\s*(?:${ATTRIBUTES}|[\w-]+)?\s*:*\s*$`, 'u');
const RAISED = /(?<=[\p{L}\p{N})])\^([^\s^]{1,8})\^/gu;
const LOWERED = /(?<=[\p{L}\p{N})])~([\p{L}\p{N}+-]{1,4})~(?!~)/gu;
/** An inline note. */
const NOTE = /\^\[([^[\]]+)\]/gu;

/** A line of a word processor's export without the marks that pandoc alone reads. */
export function withoutPandocMarks(line: string): string {
  if (FENCE.test(line)) return '';
  let written = line;
  // A span may stand in a span.
  for (let before = ''; before !== written;) {
    before = written;
    written = written.replace(SPAN, '$1');
  }
  return written
    .replace(BEHIND, '')
    .replace(BEHIND_HEADING, '')
    .replace(RAISED, '$1')
    .replace(LOWERED, '$1')
    .replace(NOTE, ' ($1)')
    .replace(/(?<=[^\s|:-]) --- (?=[^\s|:-])/gu, ' — ')
    .replace(/(?<=[^\s|:-]) -- (?=[^\s|:-])/gu, ' – ');
}
