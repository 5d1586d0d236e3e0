import ts from 'typescript';
import { readDocComment } from './doc-comment.ts';
import type { DocComment } from './doc-comment.ts';

/** Something that a file exports: what its doc comment says, and how it is written in a declaration. */
export interface Declaration {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'type' | 'value';
  readonly file: string;
  /** Of the declaration itself, below its comment. */
  readonly line: number;
  /** As in a `.d.ts` file, without the comment before it. */
  readonly signature: string;
  readonly parameters: readonly string[];
  /** Null when there is none. */
  readonly doc: DocComment | null;
}

/** Reads what a file of `src/vision` exports, in the file's order. */
export function readDeclarations(file: string, text: string): Declaration[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const signatures = signaturesOf(file, text);
  return source.statements.filter(isExported).flatMap((statement) => {
    const name = nameOf(statement);
    if (name === undefined) return [];
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart());
    return [
      {
        name,
        kind: kindOf(statement),
        file,
        line: line + 1,
        signature: signatures.get(name) ?? '',
        parameters: ts.isFunctionDeclaration(statement)
          ? statement.parameters.map((parameter) => parameter.name.getText())
          : [],
        doc: docOf(statement, source),
      },
    ];
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations[0].name.getText();
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
    return statement.name?.text;
  return undefined;
}

function kindOf(statement: ts.Statement): Declaration['kind'] {
  if (ts.isFunctionDeclaration(statement)) return 'function';
  if (ts.isClassDeclaration(statement)) return 'class';
  return ts.isVariableStatement(statement) ? 'value' : 'type';
}

function docOf(statement: ts.Statement, source: ts.SourceFile): DocComment | null {
  const range = ts.getLeadingCommentRanges(source.text, statement.pos)?.at(-1);
  if (!range) return null;
  const comment = source.text.slice(range.pos, range.end);
  if (!comment.startsWith('/**')) return null;
  return readDocComment(comment, source.getLineAndCharacterOfPosition(range.pos).line + 1);
}

/** What TypeScript would write into a declaration file, by name. */
function signaturesOf(file: string, text: string): ReadonlyMap<string, string> {
  const { outputText } = ts.transpileDeclaration(text, {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ESNext },
  });
  const source = ts.createSourceFile('declarations.d.ts', outputText, ts.ScriptTarget.Latest, true);
  return new Map(
    source.statements
      .filter(isExported)
      .map((statement) => [nameOf(statement) ?? '', withoutModifiers(statement.getText())]),
  );
}

function withoutModifiers(declaration: string): string {
  return declaration
    .replace(/^export (?:declare )?/, '')
    .replace(/^function /, '')
    .replace(/^ +#private;\n/m, '')
    .replace(/;$/, '');
}
