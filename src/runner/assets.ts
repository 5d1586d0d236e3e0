import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import type { StoredPicture } from '../charts/chart.ts';
import { pngOf } from '../charts/picture.ts';
import { buildGuest, buildLibrary, buildSandbox } from './build.ts';
import { countChecks } from './count-checks.ts';
import { checkImports } from './import-names.ts';
import { listExercises } from './exercises.ts';
import { keptBundles } from './kept-bundles.ts';
import { libraryParts } from './library-parts.ts';
import type { LibraryPart } from './library-parts.ts';
import { readRecording, record } from './record.ts';
import type { Recording } from './record.ts';
import type { Output } from './protocol.ts';
import { ProgramError } from './program-error.ts';
import { listSnippets } from './snippets.ts';
import type { Snippet } from './snippets.ts';
import { buildDeclarations } from './types/declarations.ts';
import type { RunnerData, LibraryIndex } from './runner-data.ts';

/** All that the runner adds to a built site: files by their names, and what pages know of them. */
export interface Assets {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly data: RunnerData;
  /** Snippets whose pages show no output, since none was recorded. */
  readonly unrecorded: readonly string[];
}

/**
 * Builds everything once; names carry a digest, so that a browser may keep them for good.
 *
 * @param recordsMissing whether a snippet without a recording is run now, as while it is written
 */
export async function buildAssets({ recordsMissing = false } = {}): Promise<Assets> {
  const files = new Map<string, string | Uint8Array>();
  const add = (name: string, extension: string, content: string | Uint8Array): string => {
    const digest = digestOf(content);
    const file = `${name}-${digest}.${extension}`;
    files.set(file, content);
    return file;
  };
  const prepare = (id: string, library: string, rest: object): string => {
    return add(id.replaceAll('/', '-'), 'json', JSON.stringify({ library, ...rest }));
  };
  /** Puts recorded pictures into files, which a browser loads when a reader comes near. */
  const withFiles = (output: Output): Output =>
    output.kind !== 'pictures'
      ? output
      : {
          ...output,
          pictures: output.pictures.map((picture): StoredPicture => ({
            ...picture,
            samples: '',
            file: add(
              'picture',
              'png',
              pngOf(picture, (bytes) => deflateSync(bytes)),
            ),
          })),
        };
  const bundles = keptBundles();
  const libraryOf = (imports: readonly string[]): Promise<string> =>
    bundles.of(['library', ...imports], () => buildLibrary(imports));
  const guest = await bundles.of(['guest'], buildGuest);
  const parts = await bundles.of(['parts'], async () => JSON.stringify(await libraryParts()));
  const index: LibraryIndex = {
    parts: (JSON.parse(parts) as readonly LibraryPart[]).map(({ family, names, script }) => ({
      file: add(`vision-${family}`, 'js', script),
      names,
    })),
  };
  const shared = {
    sandbox: add('sandbox', 'html', await bundles.of(['sandbox'], () => buildSandbox(guest))),
    library: add('vision', 'json', JSON.stringify(index)),
    typeWorker: add('types', 'js', await bundles.of(['types'], buildTypeWorker)),
    declarations: add(
      'declarations',
      'json',
      await bundles.of(['declarations'], () =>
        Promise.resolve(JSON.stringify(buildDeclarations())),
      ),
    ),
  };
  const known = index.parts.flatMap(({ names }) => names);
  const snippets = await Promise.all(
    listSnippets().map(async (written) => {
      const { program, imports, names, ...snippet } = written;
      checkNames(snippet, names, known);
      const recordNow = async (): Promise<Recording> =>
        JSON.parse(
          await bundles.of(['record', snippet.code, String(snippet.seconds)], async () =>
            JSON.stringify(await record(written, guest)),
          ),
        ) as Recording;
      const recording = readRecording(snippet) ?? (recordsMissing ? await recordNow() : null);
      return {
        ...snippet,
        source: digestOf(snippet.code),
        prepared: prepare(snippet.id, await libraryOf(imports), {
          program,
          checks: '',
          imports,
        }),
        outputs: recording?.outputs.map(withFiles) ?? null,
      };
    }),
  );
  const exercises = await Promise.all(
    listExercises().map(async (exercise) => {
      const { program, imports, checks, ...shown } = exercise;
      const library = await libraryOf(imports);
      const count = await bundles.of(
        ['checks', exercise.solution, checks, String(exercise.seconds)],
        async () => String(await countChecks(exercise, guest, library)),
      );
      return {
        ...shown,
        source: digestOf(exercise.code),
        prepared: prepare(`${exercise.id}-exercise`, library, { program, checks, imports }),
        checkCount: Number(count),
      };
    }),
  );
  const unrecorded = snippets.filter(({ outputs }) => outputs === null).map(({ file }) => file);
  return { files, data: { shared, snippets, exercises }, unrecorded };
}

/** What edited code is told in the browser, a snippet's writer is told with file and line. */
function checkNames(
  { file, linesBefore }: Pick<Snippet, 'file' | 'linesBefore'>,
  names: Snippet['names'],
  known: readonly string[],
): void {
  try {
    checkImports(names, known);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    throw new Error(`${file}:${linesBefore + error.line}: ${error.message}`, { cause: error });
  }
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

/** TypeScript's language service as a classic worker script. */
async function buildTypeWorker(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('types/type-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    // What TypeScript asks of Node is never reached in a browser.
    alias: Object.fromEntries(
      ['fs', 'path', 'os', 'inspector', 'perf_hooks', 'crypto', 'module'].map((name) => [
        name,
        fileURLToPath(new URL('types/no-node.ts', import.meta.url)),
      ]),
    ),
  });
  return result.outputFiles[0].text;
}
