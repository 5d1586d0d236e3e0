/** A block of lines, and what stands there instead. */
export interface Replacement {
  readonly lines: string;
  readonly by: string;
}

/** A replacement as it stands in the script: with its first line's number, counted from one. */
export interface Change {
  readonly line: number;
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/**
 * A script with some of its lines replaced; new lines take the indentation of the first old one.
 *
 * @param told the file that names the lines, for messages
 * @throws Error when a block is not found exactly once
 */
export function mend(
  code: string,
  replacements: readonly Replacement[],
  told: string,
): { readonly mended: string; readonly changes: readonly Change[] } {
  let lines = code.split('\n');
  const changes = replacements.map(({ lines: block, by }) => {
    const wanted = linesOf(block).map((line) => line.trim());
    const starts = lines.flatMap((_, start) =>
      wanted.every((line, i) => lines[start + i]?.trim() === line) ? [start] : [],
    );
    if (starts.length !== 1) {
      throw new Error(
        `${told}: found "${wanted.join(' ')}" ${starts.length} times in the script: write lines that stand there once`,
      );
    }
    const [start = 0] = starts;
    const old = lines.slice(start, start + wanted.length);
    const indentation = /^ */.exec(old[0] ?? '')?.[0] ?? '';
    const replaced = linesOf(by).map((line) => indentation + line);
    lines = [...lines.slice(0, start), ...replaced, ...lines.slice(start + wanted.length)];
    return { line: start + 1, old, new: replaced };
  });
  return { mended: lines.join('\n'), changes };
}

function linesOf(block: string): string[] {
  const trimmed = block.replace(/\n+$/, '');
  return trimmed === '' ? [] : trimmed.split('\n');
}
