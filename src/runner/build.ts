import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { sandboxPage, scriptSources } from './sandbox/page.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const classicScript: BuildOptions = {
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  keepNames: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
};

/** The guest as a classic script. */
export function buildGuest(): Promise<string> {
  return bundle({ entryPoints: [here('guest/main.ts')] });
}

/** The sandbox page, whole. */
export async function buildSandbox(guest: string): Promise<string> {
  return sandboxPage(await buildFrame(), guest);
}

/** What a policy of the page around it must allow as `script-src`, so that the sandbox works. */
export async function sandboxScriptSources(): Promise<string> {
  return scriptSources(await buildFrame());
}

function buildFrame(): Promise<string> {
  return bundle({ entryPoints: [here('sandbox/frame.ts')] });
}

/** The named exports of `#vision`, or all, as a classic script that defines `vision`. */
export async function buildLibrary(names: readonly string[] | 'all'): Promise<string> {
  if (names.length === 0) return '';
  return bundle(libraryOf(names));
}

/**
 * What of `#vision` the names reach, to be digested: whitespace and comments gone, names kept, so
 * that it changes when something that is reached changes and stays when something else is added.
 */
export async function reachedLibrary(
  names: readonly string[],
  library = '#vision',
): Promise<string> {
  if (names.length === 0) return '';
  return bundle({
    ...libraryOf(names, library),
    minify: false,
    minifyWhitespace: true,
    minifySyntax: true,
  });
}

function libraryOf(names: readonly string[] | 'all', library = '#vision'): BuildOptions {
  const list = names === 'all' ? '*' : `{ ${names.join(', ')} }`;
  return {
    stdin: { contents: `export ${list} from '${library}';`, resolveDir: here('.'), loader: 'ts' },
    globalName: 'vision',
    // Errors name the classes and functions that they come from.
    keepNames: true,
  };
}

async function bundle(options: BuildOptions): Promise<string> {
  const result = await build({ ...classicScript, ...options, write: false });
  return (result.outputFiles?.[0]?.text ?? '').trimEnd();
}
