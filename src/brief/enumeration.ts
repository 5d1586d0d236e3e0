/** "Seoul (HQ), Tokyo" in its parts. A comma inside parentheses does not separate. */
export function enumeration(text: string): string[] {
  const separators = splitOutside(text, /[;；]/u).length > 1 ? /[;；]/u : /[,，、;；]/u;
  return splitOutside(text, separators)
    .map((part) => part.trim().replace(/^(?:and|&|및|und|et|y)\s+|[.。]$/giu, ''))
    .filter((part) => part !== '');
}

/** Splits at one-character separators that stand outside parentheses. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('([（'.includes(character)) depth += 1;
    else if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(character)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

const PARENTHESES = /[(（]([^()（）]*)[)）]/u;
const FOR_EXAMPLE =
  /^(?:e\.\s?g\.|eg|for example|for instance|such as|like|i\.e\.|z\.\s?b\.|zum beispiel|par ex(?:emple|\.)|p\.\s?(?:ej|ex)\.|por ejemplo|예를 들어|예시|예|例えば|例|たとえば)\s*[,:，：、]?\s*/iu;

export interface Aside {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  /** The text without them. */
  readonly around: string;
  /** It began with "e.g." or its like, which `inside` no longer holds. */
  readonly isExample: boolean;
}

/** The first parentheses of a text and what stands around them. */
export function aside(text: string): Aside | undefined {
  const match = PARENTHESES.exec(text);
  if (match === null) return undefined;
  const words = (match[1] ?? '').trim();
  const inside = words.replace(FOR_EXAMPLE, '').trim();
  return {
    before: text.slice(0, match.index).trim(),
    inside,
    after: text.slice(match.index + match[0].length).trim(),
    around: text.replace(match[0], '').replace(/\s+/gu, ' ').trim(),
    isExample: inside !== words,
  };
}
