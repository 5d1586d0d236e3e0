/** Where a brief says what a drawing shows. */

/**
 * Numbers of the lines that hold the quotes, each once and in order; undefined when one of the quotes
 * stands nowhere in the brief, which then says something else than the drawing.
 */
export function linesOf(
  quotes: readonly string[],
  lines: readonly string[],
): readonly number[] | undefined {
  const plain = lines.map((line) => line.replaceAll('*', ''));
  const found = quotes.map((quote) => plain.findIndex((line) => line.includes(quote)) + 1);
  if (found.length === 0 || found.includes(0)) return undefined;
  return [...new Set(found)].toSorted((first, second) => first - second);
}
