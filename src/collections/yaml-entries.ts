import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';

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

/** Reads every file of `folder` with `schema`; a file with faults is left out and reported. */
export function readYamlEntries<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): YamlEntries<z.output<Schema>> {
  const entries: YamlEntry<z.output<Schema>>[] = [];
  const problems: string[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name);
    const shown = relative(process.cwd(), path);
    const id = basename(name, '.yaml');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) {
      problems.push(`${shown}:1: found the file name ${name}: write kebab-case and .yaml`);
      continue;
    }
    const result = parseYamlEntry(readFileSync(path, 'utf8'), shown, schema);
    if (result.ok) entries.push({ id, data: result.data, where: result.where });
    else problems.push(...result.problems);
  }
  return { entries, problems };
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
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return `${shown}:1`;
  };
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, data: result.data, where };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.join('.') || 'file';
    const found = JSON.stringify(document.getIn(issue.path) ?? null);
    if (issue.code === 'unrecognized_keys') {
      return `${where(...issue.path, issue.keys[0] ?? '')}: found ${issue.keys.join(', ')}: remove it or correct its spelling`;
    }
    return `${where(...issue.path)}: ${path}: found ${found === 'null' ? 'nothing' : found}: ${issue.message}`;
  });
  return { ok: false, problems };
}
