import { writeFileSync, readFileSync, globSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { getManifest, type ManifestEntry } from 'workbox-build';
import { copyFile, type CopyFiles } from './copy-files.ts';

/**
 * What is not copied ahead: pictures for links elsewhere, texts for machines, and what is large and
 * asked for by few (the type checker, PDFs), which is kept once it was asked for.
 */
const leftOut = [
  'open-graph/**',
  'llms*.txt',
  'robots.txt',
  'sitemap*.xml',
  '**/*.pdf',
  'runner/types-*',
  'runner/declarations-*',
  'service-worker.js',
  copyFile,
];

/** Bundles the service worker and gives it the list of the site's files, when the site is built. */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await writeServiceWorker(fileURLToPath(dir));
        logger.info(`${files} files for reading offline, ${Math.round(bytes / 1024)} KB`);
      },
    },
  };
}

/** Writes the worker with the list of what the built site holds now: once more where a page was changed. */
export async function writeServiceWorker(folder: string): Promise<CopyFiles> {
  const { manifestEntries: entries, size } = await getManifest({
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: leftOut,
    // Their names change with what they hold.
    dontCacheBustURLsMatching: /^(?:_astro|runner|pagefind\/(?:fragment|index|filter))\//,
    maximumFileSizeToCacheInBytes: 4_000_000,
  });
  const copied = describeCopy(folder, entries ?? [], size);
  const text = JSON.stringify(copied);
  writeFileSync(join(folder, copyFile), text);
  // The last of all: where it is, the copy is whole.
  const last = { url: copyFile, revision: digestOf(text) };
  await bundle(folder, [...(entries ?? []), last]);
  return copied;
}

function describeCopy(folder: string, entries: readonly ManifestEntry[], bytes: number): CopyFiles {
  const addresses = globSync('**/*.pdf', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
  return {
    version: digestOf(JSON.stringify(entries)),
    files: entries.length,
    bytes,
    carried: sum(entries.map(({ url }) => gzipSync(read(url)).length)),
    pdfs: { addresses, bytes: sum(addresses.map((file) => read(file).length)) },
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

async function bundle(folder: string, copiedFiles: readonly ManifestEntry[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      copiedFiles: JSON.stringify(copiedFiles.map(({ url, revision }) => ({ url, revision }))),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: fileURLToPath(new URL('./service-worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'serviceWorker',
        fileName: () => 'service-worker.js',
      },
    },
  });
}
