import type { Source } from './brief.ts';
import { BriefError, quote } from './problem.ts';

/** A brief is a few pages. Beyond these sizes a Markdown parser's time grows faster than the text. */
export const LIMITS = {
  bytes: 1_000_000,
  lines: 5_000,
  charactersInLine: 5_000,
  indentation: 100,
  marksInParagraph: 1_000,
  marks: 30_000,
} as const;

const LINE_START = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;
const STARTS_BLOCK = /^\s*(?:$|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)/;
const MARK = /[*_`[\]<>()\\!&]/g;
const CONTROL = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/;

/** Text to lines. Refuses what is no text, and what would keep the Markdown parser busy for long. */
export function readSource(text: string, file: string): Source {
  const refuse = (line: number, found: string, instead: string): BriefError =>
    new BriefError({ file, line, found, instead });

  if (text.length > LIMITS.bytes) {
    throw refuse(1, 'more than 1 MB of text', 'write a brief of a few pages');
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  const binary = lines.findIndex((line) => CONTROL.test(line));
  if (binary >= 0) throw refuse(binary + 1, 'binary data', 'name a Markdown file in UTF-8');
  if (lines.every((line) => line.trim() === '')) {
    throw refuse(
      1,
      'an empty file',
      'write at least a "# Company Overview" and a "# Likely Interview Topics"',
    );
  }
  if (lines.length > LIMITS.lines) {
    const found = `${String(lines.length)} lines`;
    throw refuse(LIMITS.lines + 1, found, `write at most ${String(LIMITS.lines)}`);
  }

  let marks = 0;
  let marksInParagraph = 0;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    if (line.length > LIMITS.charactersInLine) {
      const found = `a line of ${String(line.length)} characters`;
      throw refuse(
        number,
        found,
        `break it into lines of at most ${String(LIMITS.charactersInLine)}`,
      );
    }
    const start = LINE_START.exec(line.trimEnd())?.[0] ?? '';
    if (start.replaceAll('\t', '    ').length > LIMITS.indentation) {
      const found = `a line indented by more than ${String(LIMITS.indentation)} columns`;
      throw refuse(number, found, 'nest bullets less deeply');
    }
    if (STARTS_BLOCK.test(line)) marksInParagraph = 0;
    const marksInLine = line.match(MARK)?.length ?? 0;
    marks += marksInLine;
    marksInParagraph += marksInLine;
    if (marks > LIMITS.marks || marksInParagraph > LIMITS.marksInParagraph) {
      throw refuse(
        number,
        `too many Markdown marks by ${quote(line)}`,
        'write them as plain words',
      );
    }
  }
  return { file, lines };
}
