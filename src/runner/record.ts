import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { buildLibrary, reachedLibrary } from './build.ts';
import { runInNode } from './node-run.ts';
import { outputShape } from './output-shape.ts';
import type { Output } from './protocol.ts';
import type { Snippet } from './snippets.ts';

/** What a snippet printed when it was recorded; it stands beside the snippet as `*.snippet.json`. */
export interface Recording {
  /** Of the snippet and of all of `#vision` that it uses. */
  readonly digest: string;
  readonly outputs: readonly Output[];
}

export function recordingFile(snippet: Pick<Snippet, 'file'>): string {
  return snippet.file.replace(/\.ts$/, '.json');
}

/** Changes when the snippet or anything of `#vision` that it reaches changes, and only then. */
export async function digestOf(snippet: Pick<Snippet, 'code' | 'imports'>): Promise<string> {
  const reached = await reachedLibrary(snippet.imports);
  return createHash('sha256').update(`${snippet.code}\0${reached}`).digest('hex').slice(0, 16);
}

/**
 * Runs a snippet and keeps what it showed, except progress.
 *
 * @throws Error when it fails or does not finish: a page shows only code that works
 */
export async function record(snippet: Snippet, guest: string): Promise<Recording> {
  const library = await buildLibrary(snippet.imports);
  const { program, seconds, file, linesBefore } = snippet;
  const ownLines = program.split('\n').length;
  const { outputs, ending } = await runInNode({ guest, library, program, ownLines, seconds });
  const failure = outputs.find((output) => output.kind === 'error');
  if (failure) throw new Error(`${file}:${linesBefore + (failure.line ?? 1)}: ${failure.text}`);
  if (ending !== 'finished') throw new Error(`${file}: the run ended by its limit: ${ending}`);
  const shown = outputs.slice(outputs.findLastIndex(({ kind }) => kind === 'clear') + 1);
  return { digest: await digestOf(snippet), outputs: shown.filter(isKept) };
}

/** Progress comes and goes with the clock; all else is the same in every run. */
export function isKept(output: Output): boolean {
  return output.kind !== 'progress';
}

/** The recording beside a snippet; null when there is none. */
export function readRecording(snippet: Pick<Snippet, 'file'>): Recording | null {
  const file = recordingFile(snippet);
  if (!existsSync(file)) return null;
  const { digest, outputs } = parsed(file);
  return { digest, outputs: outputs.map((output, at) => outputShape(output, `${file}[${at}]`)) };
}

function parsed(file: string): Recording {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Recording;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file}: found no whole JSON (${found}); delete it and run npm run recordings`,
      {
        cause: error,
      },
    );
  }
}
