import { parser } from '@lezer/javascript';
import { transform } from 'sucrase';
import { limits } from './limits.ts';
import { withoutModules } from './modules.ts';
import type { ImportedName } from './modules.ts';
import { ProgramError } from './program-error.ts';

/** A program that a worker can run, and what it takes from `#vision`. */
export interface Stripped {
  readonly program: string;
  /** Names without repeats, in order of the alphabet. */
  readonly imports: readonly string[];
  /** Every name with the line of its import. */
  readonly names: readonly ImportedName[];
}

/**
 * Takes types out of a program and turns its imports into constants; lines stay where they are.
 *
 * @throws ProgramError when the program cannot be read, or holds what cannot run here
 */
export function strip(source: string): Stripped {
  if (source.length > limits.program)
    throw new ProgramError(
      `A program may have at most ${limits.program} characters; this one has ${source.length}`,
      1,
    );
  // A first line for a shell is a comment here.
  const text = source.replace(/^#!/, '//');
  const code = withoutTypes(text);
  refuseNamespaces(text);
  const { program, names } = withoutModules(code);
  return { program, names, imports: [...new Set(names.map(({ imported }) => imported))].sort() };
}

function withoutTypes(source: string): string {
  try {
    return transform(source, { transforms: ['typescript'], disableESTransforms: true }).code;
  } catch (error) {
    refuseJsx(source);
    const [, text, line, column] = /^(.*) \((\d+):(\d+)\)$/s.exec(String(error)) ?? [];
    if (!text) throw error;
    throw new ProgramError(text.replace(/^(Syntax)?Error: /, ''), Number(line), Number(column));
  }
}

/** `namespace N {…}` would vanish without a word. */
function refuseNamespaces(source: string): void {
  const at = firstNode(source, 'ts', 'NamespaceDeclaration');
  if (at === null) return;
  const words = 'A namespace does not run here: write an object, or functions by themselves';
  throw new ProgramError(words, lineAt(source, at));
}

function refuseJsx(source: string): void {
  const at = firstNode(source, 'ts jsx', 'JSXElement');
  if (at === null || !/<\/|\/>/.test(source.slice(at))) return;
  const words = 'JSX does not run here: a snippet is shut in and has no page to draw on; use show';
  throw new ProgramError(words, lineAt(source, at));
}

/** Where the first node of a kind starts that is not only declared; null when there is none. */
function firstNode(source: string, dialect: string, kind: string): number | null {
  let found: number | null = null;
  parser
    .configure({ dialect })
    .parse(source)
    .iterate({
      enter: ({ name, from }) => {
        if (found === null && name === kind) found = from;
        return found === null && name !== 'AmbientDeclaration';
      },
    });
  return found;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
