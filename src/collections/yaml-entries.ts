import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { rememberByText } from './remember-by-text.ts';

/** One YAML file of a folder of content, read, checked and still able to say where things stand. */
export interface YamlEntry<Data> {
  readonly id: string;
  readonly data: Data;
  /** "path/to/file.yaml:7" of a field, or of the file's first line. */
  readonly where: (...path: readonly PropertyKey[]) => string;
}

export interface YamlEntries<Data> {
  readonly entries: readonly YamlEntry<Data>[];
  /** "path/to/file.yaml:7: field: found X: what to write instead", one for each fault. */
  readonly problems: readonly string[];
}

/**
 * Reads every file of some folders with `schema`; a file with faults is left out and reported. Of two
 * files with one name that of the later folder stands.
 */
export function readYamlEntries<Schema extends z.ZodType>(
  folders: string | readonly string[],
  schema: Schema,
): YamlEntries<z.output<Schema>> {
  const byName = new Map(
    [folders]
      .flat()
      .flatMap((folder) =>
        (existsSync(folder) ? readdirSync(folder) : []).map((name) => [name, join(folder, name)]),
      ) as [string, string][],
  );
  const files = [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return readYamlFiles(
    files.map(([, file]) => file.replaceAll('\\', '/')),
    schema,
  );
}

/** The same of files by their paths. */
export function readYamlFiles<Schema extends z.ZodType>(
  files: readonly string[],
  schema: Schema,
): YamlEntries<z.output<Schema>> {
  const entries: YamlEntry<z.output<Schema>>[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const name = basename(file);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) {
      problems.push(`${file}:1: found the file name ${name}: write kebab-case and .yaml`);
      continue;
    }
    const result = parseYamlFile(file, schema);
    const id = basename(name, '.yaml');
    if (result.ok) entries.push({ id, data: result.data, where: result.where });
    else problems.push(...result.problems);
  }
  return { entries, problems };
}

/** What parses a file under each schema. */
const parsers = new WeakMap<z.ZodType, (file: string) => unknown>();

/** Parses a file, and again only when its text has changed. */
export function parseYamlFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Parsed<z.output<Schema>> {
  const parse =
    parsers.get(schema) ?? rememberByText((text, path) => parseYamlEntry(text, path, schema));
  parsers.set(schema, parse);
  return parse(file) as Parsed<z.output<Schema>>;
}

type Parsed<Data> =
  | { readonly ok: true; readonly data: Data; readonly where: YamlEntry<Data>['where'] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Parses one file's text; `shown` is its name in messages. */
export function parseYamlEntry<Schema extends z.ZodType>(
  text: string,
  shown: string,
  schema: Schema,
): Parsed<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): string => `${shown}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    const message = (error: Error): string => error.message.split('\n', 1)[0] ?? error.message;
    return { ok: false, problems: document.errors.map((e) => `${at(e.pos[0])}: ${message(e)}`) };
  }
  const where = (...path: readonly PropertyKey[]): string => {
    // The nearest enclosing node that exists: a missing field is reported where it would stand.
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      // A value of several lines begins below its key.
      const around = document.getIn(path.slice(0, length - 1), true);
      const key = isMap(around)
        ? around.items
            .map(({ key }) => key)
            .find((key) => isScalar(key) && key.value === path[length - 1])
        : undefined;
      return at((isNode(key) ? key.range : undefined)?.[0] ?? node.range[0]);
    }
    return `${shown}:1`;
  };
  // An empty file has nothing to say, and each field that it lacks is told.
  const data: unknown = document.toJS() ?? {};
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, data: result.data, where };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.join('.') || 'file';
    const found = shortly(document.getIn(issue.path));
    if (issue.code === 'unrecognized_keys') {
      return `${where(...issue.path, issue.keys[0] ?? '')}: found ${issue.keys.join(', ')}: remove it or correct its spelling`;
    }
    return `${where(...issue.path)}: ${path}: found ${found}: ${issue.message}`;
  });
  return { ok: false, problems };
}

const LONGEST_FOUND = 80;

/** What was found, as far as a line of the terminal has room: of a list how long it is. */
function shortly(found: unknown): string {
  const data: unknown = isNode(found) ? found.toJSON() : found;
  if (data === undefined || data === null) return 'nothing';
  const written = JSON.stringify(data);
  if (written.length <= LONGEST_FOUND) return written;
  if (Array.isArray(data)) return `a list of ${String(data.length)}`;
  return `${written.slice(0, LONGEST_FOUND)}…`;
}
