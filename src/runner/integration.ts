import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tellMistake } from '../collections/mistakes.ts';
import { buildAssets } from './assets.ts';
import type { Assets } from './assets.ts';

const concerned = /\.(snippet|exercise)\.(ts|json)$|[\\/]src[\\/](vision|runner)[\\/]/;
const moduleName = 'virtual:runner';
const resolvedName = `\0${moduleName}`;
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
};

/** Builds what runnable snippets need, tells pages about it, and puts the files at `runner/`. */
export function runner(): AstroIntegration {
  let assets: Promise<Assets> | null = null;
  let recordsMissing = false;
  const current = (): Promise<Assets> => (assets ??= buildAssets({ recordsMissing }));
  return {
    name: 'runner',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        recordsMissing = command === 'dev';
        const plugin = {
          name: 'runner',
          resolveId: (id: string) => (id === moduleName ? resolvedName : undefined),
          load: async (id: string) =>
            id === resolvedName
              ? `export default ${JSON.stringify((await current()).data)};`
              : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        // A page that waits for it longer than a minute is given up by Vite.
        await current();
        let timer: NodeJS.Timeout | undefined;
        const renew = async (): Promise<void> => {
          const last = assets;
          assets = buildAssets({ recordsMissing });
          try {
            await assets;
            tellMistake(server.watcher, 'snippets', undefined);
          } catch (error) {
            // What was there before stays until the mistake is mended.
            assets = last;
            const message = error instanceof Error ? error.message : String(error);
            logger.error(message);
            tellMistake(server.watcher, 'snippets', message);
            return;
          }
          for (const environment of Object.values(server.environments)) {
            const module = environment.moduleGraph.getModuleById(resolvedName);
            if (!module) continue;
            environment.moduleGraph.invalidateModule(module);
            // Astro keeps which pages a route makes until one of its modules has changed.
            for (const importer of module.importers)
              environment.moduleGraph.invalidateModule(importer);
          }
          server.ws.send({ type: 'full-reload' });
        };
        for (const event of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(event, (path) => {
            if (!concerned.test(path)) return;
            clearTimeout(timer);
            timer = setTimeout(() => void renew(), 50);
          });
        }
        server.middlewares.use(async (request, response, next) => {
          const name = /\/runner\/([\w.-]+)$/.exec(request.url ?? '')?.[1] ?? '';
          const text = name && (await current()).files.get(name);
          if (!text) return next();
          const type = types[name.split('.').at(-1) ?? ''] ?? '';
          response.setHeader(
            'Content-Type',
            typeof text === 'string' ? `${type}; charset=utf-8` : type,
          );
          response.end(text);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const file of (await current()).unrecorded)
          logger.warn(`${file}: found no recording; run npm run recordings`);
        const folder = new URL('runner/', dir);
        mkdirSync(folder, { recursive: true });
        for (const [name, text] of (await current()).files)
          writeFileSync(fileURLToPath(new URL(name, folder)), text);
      },
    },
  };
}
