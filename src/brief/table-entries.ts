import type { Block, ListItem, RichText, Table, TableRow } from './brief.ts';
import type { Entry } from './entry.ts';
import { isField } from './fields.ts';
import type { Field } from './fields.ts';
import { withoutNumber } from './heading-number.ts';
import { plainText, richText } from './rich-text.ts';

const LISTED: readonly Field[] = ['offices', 'products', 'industries', 'values'];
/** The column of a table that says the most of what the first one names. */
const SAYS =
  /detail|descri|content|keyword|cover|focus|what|note|comment|inhalt|beschr|stichw|内容|詳細|キーワード|내용|설명|키워드|contenu|contenido/iu;

/**
 * The rows of a table, each as what its first cell names and what the others say of it. A table
 * headed "Office" or "Product" is one entry, with its rows below it.
 */
export function entriesOfTable(table: Table): Entry[] {
  const [first] = table.head;
  if (first && LISTED.some((field) => isField(first.plain, field))) {
    const items = table.rows.map(({ line, cells: [name, ...rest] }): ListItem => {
      const more = rest.map(({ plain }) => plain).filter((text) => text !== '');
      const aside = more.length > 0 ? ` (${more.join(', ')})` : '';
      return { line, text: plainText((name?.plain ?? '') + aside), blocks: [] };
    });
    const list: Block = { kind: 'list', line: table.line, ordered: false, items };
    const text = plainText('');
    return [
      { kind: 'line', line: table.line, label: first.plain, whole: first, text, blocks: [list] },
    ];
  }
  return table.rows.map((row) => entryOfRow(row, table.head));
}

function entryOfRow({ line, cells }: TableRow, head: readonly RichText[]): Entry {
  const [name, ...others] = cells;
  const label = withoutNumber(name?.plain ?? '');
  const column =
    others.length === 1 ? 1 : head.findIndex(({ plain }, at) => at > 0 && SAYS.test(plain));
  const text = cells[column] ?? plainText('');
  const items = cells.flatMap((cell, at): ListItem[] => {
    if (at === 0 || at === column || cell.plain === '') return [];
    const above = head[at]?.plain ?? '';
    return [{ line, text: joined(above, cell), blocks: [] }];
  });
  const blocks: Block[] = items.length > 0 ? [{ kind: 'list', line, ordered: false, items }] : [];
  return { kind: 'row', line, label, whole: joined(label, text), text, blocks };
}

function joined(label: string, text: RichText): RichText {
  if (label === '' || text.plain === '') return label === '' ? text : plainText(label);
  return richText([{ kind: 'text', text: `${label}: ` }, ...text.inline]);
}
