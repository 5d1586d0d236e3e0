import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

/** Source of what the browser loads when a reader shows that they want to search. */
export const entrySource = '/src/search/browser/entry.ts';

/**
 * Gives the browser's part of search a fixed address, `search/pagefind.js`: the Component UI imports
 * "its" Pagefind by that name, and gets ours, which knows the field's words and asks Pagefind's worker.
 */
export function browserEntry(): VitePlugin {
  return {
    name: 'search-browser-entry',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('browser/entry.ts', import.meta.url)),
        fileName: 'search/pagefind.js',
        preserveSignature: 'strict',
      });
    },
  };
}
