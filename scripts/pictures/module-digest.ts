import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** Changes when a module or what it imports changes, down to the last algorithm; comments do not count. */
export async function digestOfModules(entryPoints: string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints,
    outdir: 'not-written',
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'neutral',
    write: false,
  });
  const hash = createHash('sha256');
  for (const { text } of outputFiles) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}
