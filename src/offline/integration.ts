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
        const folder = fileURLToPath(dir);
        await bundle(folder);
        const { count, size } = await injectManifest({
          globDirectory: folder,
          globPatterns: ['**/*'],
          globIgnores: leftOut,
          swSrc: `${folder}service-worker.js`,
          swDest: `${folder}service-worker.js`,
          dontCacheBustURLsMatching: /\/_astro\//,
          maximumFileSizeToCacheInBytes: 4_000_000,
        });
        logger.info(`${count} files for reading offline, ${Math.round(size / 1024)} KB`);
      },
    },
  };
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
