import { BriefError } from './problem.ts';

const COMMENT = /<!--(?:-?>|[^]*?-->)/gu;
/** "[//]: # (a note)", a link that nothing names, is how Markdown without HTML hides a note. */
const HIDDEN_LINE = /^ {0,3}\[(?:\/\/|#|comment)\]: *(?:#|<>).*$/gimu;

/**
 * Lines without what their author did not mean to be read: comments, and settings for other tools
 * at the top. Every line stays, if empty, so that numbers hold.
 */
export function withoutComments(lines: readonly string[], file: string): readonly string[] {
  const keepLineEndings = (comment: string): string => comment.replace(/[^\n]+/gu, '');
  const text = withoutSettings(lines)
    .join('\n')
    .replace(COMMENT, keepLineEndings)
    .replace(HIDDEN_LINE, '');
  const open = text.indexOf('<!--');
  if (open >= 0) {
    throw new BriefError({
      file,
      line: text.slice(0, open).split('\n').length,
      found: 'a comment that does not end',
      instead: 'write "-->" where it ends',
    });
  }
  return text.split('\n');
}

function withoutSettings(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  const isSettings = lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s|#|- |$)/.test(line));
  if (end < 0 || !isSettings) return lines;
  return lines.map((line, index) => (index > end ? line : ''));
}
