/** Which packages have code in the scripts that are bundled beside the site's own: they reach readers too. */
import { build } from 'esbuild';

/** The runner's parts, its workers, the service worker. */
const entryPoints = [
  'src/runner/guest/main.ts',
  'src/runner/sandbox/frame.ts',
  'src/runner/strip-worker.ts',
  'src/runner/types/type-worker.ts',
  'src/reader/offline/service-worker.ts',
  'src/vision/index.ts',
];

export async function bundledPackages(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    metafile: true,
    write: false,
    outdir: '.cache/bundled-packages',
    platform: 'browser',
    logLevel: 'silent',
    // What TypeScript asks of Node is never reached in a browser.
    external: ['fs', 'path', 'os', 'inspector', 'perf_hooks', 'crypto', 'module'],
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
