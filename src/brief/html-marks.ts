/** Elements that only say how words look or stand together: their words are read, their tags are not. */
const ELEMENT =
  'a|abbr|article|b|big|blockquote|body|br|center|div|em|details|font|footer|header|h[1-6]|hr|html|i|ins|li|main|mark|ol|p|s|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul';
const TAG = new RegExp(
  String.raw`<(?<end>/?)(?<name>${ELEMENT})(?=[\s/>])(?<attributes>[^<>]*)>`,
  'giu',
);
const HEADING = /^\s*<h(?<depth>[1-6])(?:\s[^<>]*)?>(?<words>.*?)<\/h\k<depth>>\s*$/iu;
const BULLET = /^(?:\s*<[ou]l(?:\s[^<>]*)?>)*\s*<li(?:\s[^<>]*)?>\s*/iu;
const PICTURE = /<img\b[^<>]*\balt="(?<words>[^"]*)"[^<>]*>/giu;

export const hasHtmlMark = (line: string): boolean => line.search(TAG) >= 0;

/** A line without the tags that format it, as Markdown says the same. */
export function withoutHtmlMarks(line: string): string {
  if (!line.includes('<')) return line;
  return line
    .replace(HEADING, (_, depth: string, words: string) => `${'#'.repeat(Number(depth))} ${words}`)
    .replace(BULLET, '- ')
    .replace(PICTURE, '$<words>')
    .replace(TAG, (...found: unknown[]) => {
      const { name = '' } = found.at(-1) as Readonly<Record<string, string>>;
      const element = name.toLowerCase();
      if (element === 'b' || element === 'strong') return '**';
      if (element === 'i' || element === 'em') return '*';
      return element === 'br' || element === 'td' || element === 'th' ? ' ' : '';
    });
}
