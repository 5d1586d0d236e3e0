/**
 * The parts of a formula between its wide spaces, `\quad` and `\qquad`, outside braces and
 * delimiters: on a narrow screen they stand under each other.
 */
export function formulaParts(tex: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of tex.matchAll(/\\(?:[a-zA-Z]+|.)|[^\\]/gs)) {
    if (token === '{' || token === '\\left' || token === '\\begin') depth++;
    if (token === '}' || token === '\\right' || token === '\\end') depth--;
    const isGap = depth === 0 && (token === '\\quad' || token === '\\qquad');
    if (isGap) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
