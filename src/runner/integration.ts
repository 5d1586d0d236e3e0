import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAssets } from './assets.ts';
import type { Assets } from './assets.ts';

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
  const current = (): Promise<Assets> => (assets ??= buildAssets());
  return {
    name: 'runner',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
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
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (path) => {
          if (!/\.(snippet|exercise)\.(ts|json)$|[\\/]src[\\/](vision|runner)[\\/]/.test(path))
            return;
          assets = null;
          for (const environment of Object.values(server.environments)) {
            const module = environment.moduleGraph.getModuleById(resolvedName);
            if (module) environment.moduleGraph.invalidateModule(module);
          }
          server.ws.send({ type: 'full-reload' });
        });
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
