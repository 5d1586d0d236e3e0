import { SiteWords } from '../site-words.ts';
import { WordFilter } from '../word-filter.ts';
import { unpackWords } from '../word-list.ts';
import { Engine } from './engine.ts';
import { ranking } from './ranking.ts';
import { SiteNames } from './site-names.ts';
import { startPagefind } from './worker.ts';

export { open, prepare } from './dialog.ts';
export { ranking };

/** Called by the Component UI, which takes this module for `pagefind.js`. */
export function createInstance(options: object): Engine {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const list = <Value>(name: string, read: (text: string) => Value): (() => Promise<Value>) =>
    kept(async () => {
      const response = await fetch(`${base}search/${name}`);
      if (!response.ok) throw new Error(`search: ${response.status} for ${response.url}`);
      return read(await response.text());
    });
  const lists = {
    words: list('words.txt', (text) => new SiteWords(unpackWords(text))),
    names: list('names.txt', (text) => new SiteNames(text)),
    rare: list('rare.txt', (text) => new WordFilter(text)),
    english: list('english.txt', (text) => new Set(unpackWords(text).flat())),
  };
  for (const load of [lists.words, lists.names]) load().catch(() => undefined);
  return new Engine(startPagefind(base, options), lists);
}

/** Fetches once and tries again at once, and at the next call, when that failed. */
function kept<Value>(fetchIt: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= fetchIt()
      .catch(fetchIt)
      .catch((error: unknown) => {
        value = undefined;
        throw error;
      });
    return value;
  };
}
