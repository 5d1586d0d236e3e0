import ts from 'typescript';
import type { Example } from './doc-comment.ts';
import { literalOf } from './literal.ts';

/** A line of an example that ends in `; // value`, after a run. */
export interface CheckedLine {
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/**
 * Runs a doc example and says what each line that promises a value gave.
 *
 * @param library what `#vision` exports; the example's only imports
 * @throws Error when the example imports something else or fails
 */
export async function runExample(
  example: Example,
  library: Readonly<Record<string, unknown>>,
): Promise<CheckedLine[]> {
  const { program, imports, promises } = prepare(example);
  const missing = imports.filter((name) => !(name in library));
  if (missing.length > 0) throw new Error(`#vision does not export ${missing.join(', ')}`);
  const found: string[] = [];
  const keep = (index: number, value: unknown): void => {
    found[index] = literalOf(value);
  };
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  const values = imports.map((name) => library[name]);
  // The program is a doc comment of this repository.
  await new AsyncFunction('keep', ...imports, outputText)(keep, ...values);
  return promises.map((promise, index) => ({ ...promise, found: found[index] ?? 'nothing' }));
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

interface Prepared {
  readonly program: string;
  readonly imports: readonly string[];
  readonly promises: readonly { readonly line: number; readonly expected: string }[];
}

/** Takes the imports out and hands the value of each promising line to `keep`. */
function prepare({ code, line: firstLine }: Example): Prepared {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const promises: { line: number; expected: string }[] = [];
  const program = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) {
      imports.push(...importedNames(statement));
      return '';
    }
    const expected = promiseAfter(statement, code);
    if (!ts.isExpressionStatement(statement) || expected === undefined) return statement.getText();
    const { line } = source.getLineAndCharacterOfPosition(statement.end);
    promises.push({ line: firstLine + line, expected });
    return `keep(${promises.length - 1}, (${statement.expression.getText()}));`;
  });
  return { program: program.join('\n'), imports, promises };
}

function importedNames(statement: ts.ImportDeclaration): string[] {
  if (statement.moduleSpecifier.getText() !== "'#vision'")
    throw new Error(`found ${statement.getText()}; import from '#vision' only`);
  const { namedBindings: bindings, phaseModifier } = statement.importClause ?? {};
  const isType = phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (!bindings || !ts.isNamedImports(bindings) || isType) return [];
  return bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => element.name.text);
}

function promiseAfter(statement: ts.Statement, code: string): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  return comment && code.slice(comment.pos, comment.end).replace(/^\/\/\s*/, '');
}
