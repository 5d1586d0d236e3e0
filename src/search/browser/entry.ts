import { Engine } from './engine.ts';
import type { PagefindModule } from './pagefind-api.ts';

export { open, prepare, ranking } from './dialog.ts';

/** Called by the Component UI, which takes this module for `pagefind.js`. */
export function createInstance(options: object): Engine {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const words = fetch(`${base}search/vocabulary.txt`).then((response) => response.text());
  const real = import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<PagefindModule>;
  return new Engine(
    real.then((pagefind) => pagefind.createInstance({ ...options, baseUrl: base })),
    words.then((text) => text.split('\n')),
  );
}
