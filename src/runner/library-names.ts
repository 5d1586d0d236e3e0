import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The names of all that `#vision` exports to programs. */
export async function libraryNames(): Promise<readonly string[]> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { metafile } = await build({
    stdin: { contents: "export * from '#vision';", resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}
