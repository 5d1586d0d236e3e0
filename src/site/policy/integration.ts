import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPolicy } from './policy.ts';

/**
 * Gives every built page its policy.
 *
 * @param sandboxSources what the runner's sandbox needs as `script-src`
 */
export function pagePolicy(sandboxSources: () => Promise<string>): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) =>
        writePolicies(fileURLToPath(dir), await sandboxSources()),
    },
  };
}

/** Writes policies into the pages of a folder, but for the sandbox, which has its own. */
export function writePolicies(folder: string, sandboxSources: string): void {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, page);
    try {
      writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), sandboxSources));
    } catch (error) {
      throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}
