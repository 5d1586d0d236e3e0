import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { entrySource } from './browser-entry.ts';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** In `npm run dev`: search's code as it is now, with the index of the last build. */
export function lastBuild(outDir: URL, base: string): VitePlugin {
  const dist = fileURLToPath(outDir);
  return {
    name: 'search-last-build',
    apply: 'serve',
    configureServer({ middlewares, config }) {
      if (!existsSync(join(dist, 'pagefind/pagefind-entry.json'))) {
        config.logger.warn('Search finds nothing yet: run `npm run build` once for its index.');
      }
      middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?', 1);
        const inside = path.startsWith(base) ? path.slice(base.replace(/\/$/, '').length) : path;
        if (inside === '/search/pagefind.js') {
          request.url = entrySource;
          next();
          return;
        }
        const file = join(dist, inside);
        const ours = /^\/(?:pagefind|search)\/[\w./-]+$/.test(inside) && !inside.includes('..');
        if (!ours || !existsSync(file)) {
          next();
          return;
        }
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
  };
}
