/** Builds plain Starlight, as its defaults are, with the same content: what our own additions are measured against. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import starlight from '@astrojs/starlight';
import { build } from 'astro';
import { plainPages, writePages } from './plain-pages.ts';

const root = '.cache/bench/plain';

/** Builds from the pages in `dist`; gives the folder of the built site. */
export async function buildPlainSite(dist: string): Promise<string> {
  rmSync(root, { recursive: true, force: true });
  const content = join(root, 'src/content/docs');
  mkdirSync(content, { recursive: true });
  writePages(plainPages(dist), content);
  writeFileSync(
    join(root, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  await build({
    root: resolve(root),
    configFile: false,
    logLevel: 'error',
    integrations: [starlight({ title: 'Plain Starlight' })],
  });
  return join(root, 'dist');
}
