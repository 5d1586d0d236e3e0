import { Engine } from './engine.ts';
import { startPagefind } from './worker.ts';

export { open, prepare, ranking } from './dialog.ts';

/** Called by the Component UI, which takes this module for `pagefind.js`. */
export function createInstance(options: object): Engine {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const words = fetch(`${base}search/vocabulary.txt`).then((response) => response.text());
  return new Engine(
    startPagefind(base, options),
    words.then((text) => text.split('\n')),
  );
}
