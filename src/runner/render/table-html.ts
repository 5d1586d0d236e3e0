import { escapeText as safe } from '../../charts/svg.ts';

interface TableData {
  readonly columns: readonly string[];
  /** Which columns align as numbers. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  readonly omitted: number;
}

/** Rows of one table that are put into the page. */
const mostRows = 100;

export function tableHtml(label: string, table: TableData): string {
  const side = (column: number) => (table.numeric[column] ? ' class="number"' : '');
  const head = table.columns
    .map((name, column) => `<th scope="col"${side(column)}>${safe(name)}</th>`)
    .join('');
  const body = table.rows
    .slice(0, mostRows)
    .map((row) => {
      const cells = row.map((cell, column) => `<td${side(column)}>${safe(cell)}</td>`);
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  const left = table.omitted + Math.max(0, table.rows.length - mostRows);
  const more = left > 0 ? `<p class="more">… ${left} more rows</p>` : '';
  return (
    `<div class="wide" role="region" tabindex="0" aria-label="${safe(label)}">` +
    `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${more}</div>`
  );
}
