import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';

/**
 * What is not copied ahead: pictures for links elsewhere, texts for machines, and what is large and
 * asked for by few (the type checker), which is kept once it was asked for.
 */
const leftOut = [
  'open-graph/**',
  'llms*.txt',
  'robots.txt',
  'sitemap*.xml',
  '**/*.pdf',
  'runner/types-*',
  'runner/declarations-*',
];

/** Bundles the service worker and gives it the list of the site's files, when the site is built. */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { count, size } = await writeServiceWorker(fileURLToPath(dir));
        logger.info(`${count} files for reading offline, ${Math.round(size / 1024)} KB`);
      },
    },
  };
}

/** Writes the worker with the list of what the built site holds now: once more where a page was changed. */
export async function writeServiceWorker(
  folder: string,
): Promise<{ readonly count: number; readonly size: number }> {
  await bundle(folder);
  const worker = join(folder, 'service-worker.js');
  return injectManifest({
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: leftOut,
    swSrc: worker,
    swDest: worker,
    // Their names change with what they hold.
    dontCacheBustURLsMatching: /^(_astro|runner)\//,
    maximumFileSizeToCacheInBytes: 4_000_000,
  });
}

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
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
