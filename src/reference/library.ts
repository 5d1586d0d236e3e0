import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { readDeclarations } from './declarations.ts';
import type { Declaration } from './declarations.ts';
import { families } from './families.ts';
import type { Family } from './families.ts';

export interface DocumentedFamily extends Family {
  /** Functions, classes and values, then types, each in the order of the family's index. */
  readonly declarations: readonly Declaration[];
}

let library: readonly DocumentedFamily[] | undefined;
const declarationsByFile = new Map<string, readonly Declaration[]>();

/** Everything that `#vision` exports, by family; read once. Paths are relative to the project. */
export function readLibrary(): readonly DocumentedFamily[] {
  library ??= families.map((family) => ({
    ...family,
    declarations: inReadingOrder(
      readExports(join('src/vision', family.folder, 'index.ts')).filter((declaration) =>
        isOn(family, sourceOf(declaration)),
      ),
      family.files ?? [],
    ),
  }));
  return library;
}

function isOn({ folder, files }: Family, name: string): boolean {
  if (files) return files.includes(name);
  return !families.some((other) => other.folder === folder && other.files?.includes(name));
}

function readExports(index: string): readonly Declaration[] {
  const text = readFileSync(index, 'utf8');
  const source = ts.createSourceFile(index, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const file = join(dirname(index), statement.moduleSpecifier.text);
    if (file.endsWith('/index.ts')) return [];
    const declarations = declarationsOf(file);
    const names = namesOf(statement);
    return names ? names.flatMap((name) => find(declarations, name)) : declarations;
  });
}

function declarationsOf(file: string): readonly Declaration[] {
  const declarations =
    declarationsByFile.get(file) ?? readDeclarations(file, readFileSync(file, 'utf8'));
  declarationsByFile.set(file, declarations);
  return declarations;
}

/** The names between the braces; undefined for `export *`. */
function namesOf({ exportClause }: ts.ExportDeclaration): string[] | undefined {
  if (!exportClause || !ts.isNamedExports(exportClause)) return undefined;
  return exportClause.elements.map((element) => element.name.text);
}

function find(declarations: readonly Declaration[], name: string): Declaration[] {
  return declarations.filter((declaration) => declaration.name === name);
}

function sourceOf({ file }: Declaration): string {
  return basename(file, '.ts');
}

function inReadingOrder(
  declarations: readonly Declaration[],
  files: readonly string[],
): Declaration[] {
  const isType = ({ kind }: Declaration): number => (kind === 'type' ? 1 : 0);
  const place = (declaration: Declaration): number => files.indexOf(sourceOf(declaration));
  return declarations.toSorted(
    (one, other) => isType(one) - isType(other) || place(one) - place(other),
  );
}
