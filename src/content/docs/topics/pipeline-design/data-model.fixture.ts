import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const folder = 'src/content/docs/topics/pipeline-design';

/** The drawing of the data model, as its author wrote it. */
export const drawing = readFileSync(`${folder}/data-model.mmd`, 'utf8');

/** A query of a page, by the name of its file. */
export function queryOf(name: string): string {
  return readFileSync(`${folder}/${name}.sql`, 'utf8');
}

const columnTypes: Readonly<Record<string, string>> = {
  string: 'TEXT',
  time: 'TEXT',
  digest: 'TEXT',
  box: 'TEXT',
  int: 'INTEGER',
  float: 'REAL',
};

/** The tables that the drawing shows, as SQL. */
export function tablesOf(source: string): string {
  return [...source.matchAll(/^ {2}([A-Z]+) \{\n([^}]*)\}/gm)]
    .map(([, entity = '', body = '']) => {
      const columns = [...body.matchAll(/^\s+(\w+) (\w+)(?: (PK|FK))?$/gm)].map(
        ([, type = '', name = '', key]) => ({ type: columnTypes[type], name, key }),
      );
      const primary = columns.filter(({ key }) => key === 'PK').map(({ name }) => name);
      const lines = columns.map(({ name, type }) => `${name} ${type ?? 'unknown'} NOT NULL`);
      if (primary.length > 0) lines.push(`PRIMARY KEY (${primary.join(', ')})`);
      return `CREATE TABLE ${entity.toLowerCase()} (${lines.join(', ')}) STRICT;`;
    })
    .join('\n');
}

/** An empty database with those tables, and how to put a row into one. */
export function emptyDatabase() {
  const database = new DatabaseSync(':memory:');
  database.exec(tablesOf(drawing));
  const insert = (table: string, ...values: (string | number)[]) =>
    database
      .prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`)
      .run(...values);
  return { database, insert };
}
