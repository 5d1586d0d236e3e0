import { transform } from 'sucrase';

/** A program that a worker can run, and what it takes from `#vision`. */
export interface Stripped {
  readonly program: string;
  readonly imports: readonly string[];
}

/** A mistake in a program's text, at a line and column that count from 1. */
export class ProgramError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column = 1) {
    super(message);
    this.name = 'ProgramError';
    this.line = line;
    this.column = column;
  }
}

/** Takes types out of a program and turns its imports into constants; lines stay where they are. */
export function strip(source: string): Stripped {
  const imports: string[] = [];
  const program = replaceImports(withoutTypes(source), (names) => {
    imports.push(...names.map((name) => name.imported));
    const bound = names.map(({ imported, local }) => `${imported}: ${local}`);
    return `const { ${bound.join(', ')} } = $vision;`;
  });
  return { program, imports: [...new Set(imports)].sort() };
}

function withoutTypes(source: string): string {
  try {
    return transform(source, { transforms: ['typescript'], disableESTransforms: true }).code;
  } catch (error) {
    const [, text, line, column] = /^(.*) \((\d+):(\d+)\)$/s.exec(String(error)) ?? [];
    if (!text) throw error;
    throw new ProgramError(text.replace(/^(Syntax)?Error: /, ''), Number(line), Number(column));
  }
}

interface ImportedName {
  readonly imported: string;
  readonly local: string;
}

/** White space and comments. */
const gap = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const statement = /import\s*(?:([^'"]*?)\bfrom\s*)?(?:'([^'\n]*)'|"([^"\n]*)")[ \t]*;?/y;

/** Rewrites the import statements at the head of a program. */
function replaceImports(code: string, write: (names: ImportedName[]) => string): string {
  let done = '';
  for (let at = 0; ;) {
    gap.lastIndex = at;
    const start = at + (gap.exec(code)?.[0].length ?? 0);
    statement.lastIndex = start;
    const found = statement.exec(code);
    if (!found) return done + code.slice(at);
    const line = code.slice(0, start).split('\n').length;
    const names = readNames(found[1] ?? '', found[2] ?? found[3], line);
    const lines = found[0].split('\n').length - 1;
    done += code.slice(at, start) + write(names) + '\n'.repeat(lines);
    at = start + found[0].length;
  }
}

function readNames(clause: string, from: string, line: number): ImportedName[] {
  if (from !== '#vision')
    throw new ProgramError(`A snippet can import from '#vision' only; found '${from}'`, line);
  const list = /^\s*\{([^{}]*)\}\s*$/.exec(clause);
  if (!list)
    throw new ProgramError(`Write the names to import: import { Random } from '#vision'`, line);
  return list[1]
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [imported, local = imported] = entry.split(/\s+as\s+/);
      return { imported, local };
    });
}
