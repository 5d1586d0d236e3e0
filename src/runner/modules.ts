import { parser } from '@lezer/javascript';
import type { SyntaxNode } from '@lezer/common';
import { ProgramError } from './program-error.ts';

/** A name that a program imports, and the line of the import. */
export interface ImportedName {
  readonly imported: string;
  readonly local: string;
  readonly line: number;
}

/**
 * Turns the imports of a program without types into constants, as early as the language binds them,
 * and leaves out `export`. Every line stays where it is.
 */
export function withoutModules(code: string): { program: string; names: ImportedName[] } {
  const names: ImportedName[] = [];
  let body = '';
  let at = 0;
  const root = parser.parse(code).topNode;
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.name === 'ImportDeclaration') names.push(...readImport(node, code));
    else if (node.name !== 'ExportDeclaration') continue;
    const [to, instead] = node.name === 'ImportDeclaration' ? [node.to, ''] : read(node, code);
    body += code.slice(at, node.from) + padded(code.slice(node.from, to), instead);
    at = to;
  }
  const bound = names.map(({ imported, local }) =>
    imported === local ? imported : `${imported}: ${local}`,
  );
  const head = bound.length > 0 ? `const { ${bound.join(', ')} } = $vision;` : '';
  return { program: head + body + code.slice(at), names };
}

/** What is put in place of a text, with as many lines. */
function padded(text: string, instead: string): string {
  return instead + '\n'.repeat(text.split('\n').length - 1);
}

/** Up to where an export is replaced, and by what. */
function read(node: SyntaxNode, code: string): [number, string] {
  if (node.getChild('from'))
    throw new ProgramError('A snippet hands nothing on: leave this export out', lineOf(node, code));
  if (node.getChild('ExportGroup')) return [node.to, ''];
  const ending = node.getChild('default');
  const declared = node.lastChild;
  const named = declared?.getChild('VariableDefinition') ?? null;
  const isDeclaration = declared?.name.endsWith('Declaration') && named;
  if (!ending) return [declared?.from ?? node.to, ''];
  return [ending.to, isDeclaration ? '' : 'const $exported ='];
}

function readImport(node: SyntaxNode, code: string): ImportedName[] {
  const line = lineOf(node, code);
  const from = node.getChild('String');
  const path = from ? code.slice(from.from + 1, from.to - 1) : '';
  if (path !== '#vision')
    throw new ProgramError(
      `A snippet is shut in and can import from '#vision' only; found '${path}'`,
      line,
    );
  const group = node.getChild('ImportGroup');
  const clause = group && code.slice(group.from + 1, group.to - 1);
  if (clause === null || node.getChild('Star') || node.getChild('VariableDefinition'))
    throw new ProgramError(`Write the names to import: import { Random } from '#vision'`, line);
  return clause
    .replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, ' ')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [imported, local = imported] = entry.split(/\s+as\s+/);
      return { imported, local, line };
    });
}

function lineOf(node: SyntaxNode, code: string): number {
  return code.slice(0, node.from).split('\n').length;
}
