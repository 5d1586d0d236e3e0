import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { keptFiles } from '../collections/kept-files.ts';
import { ourFolder } from '../collections/places.ts';
import { readHead, SourceError } from './snippet-source.ts';
import type { SourceHead } from './snippet-source.ts';
import { rememberByText } from '../collections/remember-by-text.ts';
import type { ImportedName } from './modules.ts';
import { ProgramError } from './program-error.ts';
import { strip } from './strip.ts';

/** A runnable snippet of a page: the page's code, its test, and what the reader's browser runs. */
export interface Snippet extends SourceHead {
  /** Topic and file name: `ml-fundamentals/leakage`. */
  readonly id: string;
  readonly file: string;
  /** The code without types and imports. */
  readonly program: string;
  /** What the program takes from `#vision`. */
  readonly imports: readonly string[];
  /** The same with the line of each. */
  readonly names: readonly ImportedName[];
}

const mostLines = 30;

/** What makes output differ from run to run. */
const unsteady = /\b(Date|performance|Math\s*\.\s*random|setTimeout|setInterval|fetch|crypto)\b/;

/** Every snippet, ours and the reader's. */
export function listSnippets(): Snippet[] {
  return keptFiles('topics', '*/*.snippet.ts').map(({ file, path }) =>
    remembered(file, path.replace('.snippet.ts', '')),
  );
}

/** Our topics meet the line, a topic of the reader's need not. */
export function isOnLine(id: string): boolean {
  return existsSync(posix.join(ourFolder('topics'), id.split('/', 1)[0] ?? ''));
}

const remembered = rememberByText((_, file: string, id: string) => readSnippet(file, id));

export function readSnippet(file: string, id: string): Snippet {
  const head = readHead(file, readFileSync(file, 'utf8'), isOnLine(id));
  const lines = head.code.split('\n');
  if (lines.length > mostLines)
    throw new SourceError(
      file,
      head.linesBefore + mostLines + 1,
      `Found ${lines.length} lines of code`,
      `A snippet fits one screen: at most ${mostLines}`,
    );
  const at = lines.findIndex((line) => unsteady.test(line));
  if (at >= 0)
    throw new SourceError(
      file,
      head.linesBefore + at + 1,
      `Found ${unsteady.exec(lines[at])?.[0]}, which differs from run to run`,
      "Use Random of '#vision' with a seed, and no clock",
    );
  return { ...head, id, file, ...stripped(file, head) };
}

export function stripped(file: string, { code, linesBefore }: SourceHead) {
  try {
    return strip(code);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const line = linesBefore + error.line;
    throw new SourceError(file, line, error.message, 'Correct it and save');
  }
}
