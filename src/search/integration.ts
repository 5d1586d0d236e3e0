import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { fileURLToPath } from 'node:url';
import { browserEntry } from './browser-entry.ts';
import { lastBuild } from './last-build.ts';
import { indexSite } from './site-index.ts';

/** Search: its code for the browser, its index after a build, and the last build's in `npm run dev`. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({
          vite: { plugins: [browserEntry(), lastBuild(config.outDir, config.base)] },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, records } = await indexSite(fileURLToPath(dir));
        await close();
        logger.info(`Indexed ${pages} pages and ${records} records`);
      },
    },
  };
}
