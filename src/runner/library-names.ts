import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The names of all that `#vision`, or one family of it, exports to programs. */
export async function libraryNames(library = '#vision'): Promise<readonly string[]> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { metafile } = await build({
    stdin: { contents: `export * from '${library}';`, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}
