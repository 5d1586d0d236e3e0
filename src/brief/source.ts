import type { Source } from './brief.ts';
import { withoutComments } from './comments.ts';
import { BriefError, quote } from './problem.ts';

/** A brief is a few pages. Beyond these sizes a Markdown parser's time grows faster than the text. */
export const LIMITS = {
  characters: 1_000_000,
  lines: 5_000,
  charactersInLine: 5_000,
  /** In columns, of a line with a bullet. */
  bulletIndentation: 24,
  /** "> - text" has two on one line. */
  bulletsOnLine: 3,
  linesOfManyBullets: 200,
  marksInParagraph: 1_000,
  marks: 30_000,
} as const;

const BULLETS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const BULLET = />|[-*+]|\d+[.)]/g;
const STARTS_BLOCK = /^\s*(?:$|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)/;
const MARK = /[*_`[\]<>()\\!&\t]/g;
const CONTROL = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/;

/** Text to lines, without the invisible signs that would turn the text around them. Refuses what is no text, and what would keep the Markdown parser busy for long. */
export function readSource(text: string, file: string): Source {
  const refuse = (line: number, found: string, instead: string): BriefError =>
    new BriefError({ file, line, found, instead });

  if (text.length > LIMITS.characters) {
    throw refuse(1, 'more than a million characters', 'write a brief of a few pages');
  }
  const lines = text.replace(/^\uFEFF|[\u202A-\u202E\u2066-\u2069]/gu, '').split(/\r\n|\r|\n/);
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

  let linesOfManyBullets = 0;
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
    const bullets = BULLETS.exec(line)?.[0] ?? '';
    const bulletsOnLine = bullets.match(BULLET)?.length ?? 0;
    if (bulletsOnLine > 1) linesOfManyBullets += 1;
    const tooDeep =
      bullets.replaceAll('\t', '    ').length > LIMITS.bulletIndentation ||
      bulletsOnLine > LIMITS.bulletsOnLine ||
      linesOfManyBullets > LIMITS.linesOfManyBullets;
    if (tooDeep && !/^[\s*-]{1,100}$/.test(line)) {
      throw refuse(number, 'bullets nested too deep', 'nest them at most six levels deep');
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
  return { file, lines: withoutComments(lines, file) };
}
