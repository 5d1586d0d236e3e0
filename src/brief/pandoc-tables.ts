import { columnsOf } from './text-columns.ts';

/**
 * Tables as Word exports draw them, by rules and by blanks, as the pipe tables that the Markdown
 * parser reads. A table keeps its lines: what has no row of its own becomes an empty one.
 */
export function toPipeTables(lines: readonly string[]): string[] {
  const written = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOfTable(lines, at);
    if (end === undefined) continue;
    writeTable(written, lines, at, end);
    at = end;
  }
  return written;
}

const GRID_RULE = /^ {0,3}\+(?:[-=:]+\+)+\s*$/u;
const HEAD_RULE = /^ {0,3}\+(?:[=:]+\+)+\s*$/u;
const DASHES = /^ *-{2,}(?: +-{2,})+ *$/u;
const LONG_RULE = /^ {0,3}-{10,}\s*$/u;

/** Index of the last line of the table that begins here. */
function endOfTable(lines: readonly string[], start: number): number | undefined {
  const first = lines[start] ?? '';
  if (GRID_RULE.test(first)) {
    let end = start;
    while (/^ {0,3}[|+]/u.test(lines[end + 1] ?? '')) end += 1;
    return GRID_RULE.test(lines[end] ?? '') && end > start + 1 ? end : undefined;
  }
  if (
    LONG_RULE.test(first) &&
    lines.slice(start + 1, start + 5).some((line) => DASHES.test(line))
  ) {
    const length = lines.slice(start + 1).findIndex((line) => LONG_RULE.test(line));
    return length < 0 ? undefined : start + 1 + length;
  }
  const isHeadless = DASHES.test(first);
  if (!isHeadless && !(first.trim() !== '' && DASHES.test(lines[start + 1] ?? '')))
    return undefined;
  let end = isHeadless ? start : start + 1;
  while ((lines[end + 1] ?? '').trim() !== '') {
    end += 1;
    if (DASHES.test(lines[end] ?? '')) break;
  }
  return end;
}

function isRule(line: string): boolean {
  return GRID_RULE.test(line) || DASHES.test(line) || LONG_RULE.test(line);
}

function writeTable(written: string[], lines: readonly string[], start: number, end: number): void {
  const table = lines.slice(start, end + 1);
  const isGrid = GRID_RULE.test(table[0] ?? '');
  const rule = isGrid ? table[0] : table.find((line) => DASHES.test(line));
  const columns = columnsOf(rule ?? '');
  if (table.some((line) => !isRule(line) && !columns.fits(line))) return;
  /** The line that parts the head from the rows; 0 where there is no head. */
  const head = isGrid
    ? table.findIndex((line) => HEAD_RULE.test(line))
    : table.findIndex((line) => DASHES.test(line));
  const hasWideRows = isGrid || LONG_RULE.test(table[0] ?? '');
  const empty = row(columns.map(() => ''));
  const rows = table.map(() => empty);
  let first = -1;
  for (const [index, line] of table.entries()) {
    const ends = isRule(line) || line.trim() === '';
    if (ends) first = -1;
    else if (first < 0 || !hasWideRows) {
      first = index;
      rows[index] = row(columns.cut(line));
    } else {
      const above = columns.cut(table.slice(first, index + 1));
      rows[first] = row(above);
    }
  }
  const delimiter = row(columns.map(() => '---'));
  if (head > 0) {
    const [headRow = empty, another] = rows.slice(0, head).filter((line) => line !== empty);
    if (another !== undefined) return;
    for (let index = 0; index < head - 1; index += 1) rows[index] = '';
    rows[head - 1] = headRow;
    rows[head] = delimiter;
  } else {
    if (start === 0 || (lines[start - 1] ?? '').trim() !== '') return;
    written[start - 1] = empty;
    rows[0] = delimiter;
  }
  for (const [index, line] of rows.entries()) written[start + index] = line;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
