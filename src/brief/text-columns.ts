/** Columns of a table that is drawn with characters: from a rule such as "---- -----" or "+---+----+". */
export interface Columns {
  /** The cells of a row, whose text may run over several lines. */
  readonly cut: (lines: string | readonly string[]) => string[];
  /** Whether no word of a line runs over the edge of a column. */
  readonly fits: (line: string) => boolean;
  readonly map: <Result>(make: () => Result) => Result[];
}

export function columnsOf(rule: string): Columns {
  const starts = Array.from(rule.matchAll(/[-=:]+/gu), ({ index }) => index);
  const isGrid = rule.includes('+');
  const cutLine = (line: string): string[] => {
    const wide = spread(line);
    return starts.map((start, index) => {
      const next = starts[index + 1];
      const end = next === undefined ? wide.length : isGrid ? next - 1 : next;
      const cell = wide.slice(start, end).join('').trim();
      return (isGrid && next === undefined ? cell.replace(/\|$/u, '') : cell).trim();
    });
  };
  return {
    fits: (line) => {
      const wide = spread(line);
      const before = wide.slice(0, starts[0]).join('');
      return (
        /^[\s|]*$/u.test(before) &&
        starts.slice(1).every((start) => /^[\s|+]?$/u.test(wide[start - 1] ?? ''))
      );
    },
    map: (make) => starts.map(make),
    cut: (lines) => {
      const cells = [lines].flat().map(cutLine);
      return starts.map((_, column) =>
        cells
          .map((cell) => cell[column] ?? '')
          .filter((text) => text !== '')
          .join(' ')
          .replaceAll('|', String.raw`\|`),
      );
    },
  };
}

/** A character a column; one of Chinese, Japanese or Korean fills two. */
function spread(line: string): string[] {
  return Array.from(line).flatMap((character) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u.test(
      character,
    )
      ? [character, '']
      : [character],
  );
}
