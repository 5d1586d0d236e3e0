import { gunzipSync } from 'node:zlib';
// Zopfli, which makes what every first search fetches about four kilobytes lighter than zlib can.
import { gzipAsync } from '@gfx/zopfli';
import type { IndexFile } from './build-index.ts';

/** What every first search fetches; the parts of the index are many, and small. */
const fetchedAlways = /^(?:wasm\.en\.pagefind|.*\.pf_(?:meta|filter))$/;

/** The index with its gzip files packed as small as they can be. */
export function recompressed(files: readonly IndexFile[]): Promise<readonly IndexFile[]> {
  return Promise.all(
    files.map(async ({ path, content }) => {
      if (!fetchedAlways.test(path)) return { path, content };
      const packed = await gzipAsync(gunzipSync(content), {});
      return { path, content: packed.length < content.length ? packed : content };
    }),
  );
}
