import type { Answer, Instance } from './pagefind-api.ts';
import { part, type ResultList, type Search } from './parts.ts';

/** Results drawn at once, before the browser paints: as many as are in sight. */
const inSight = 3;

/** Keeps what stands there until the answer to the next question does, where the Component UI empties it. */
export function keepOldResults({ modal, instance }: Search): void {
  const list = part<ResultList>(modal, 'pagefind-results');
  const busy = (is: boolean) => part(list, 'ul').setAttribute('aria-busy', String(is));
  // A callback of the same owner takes the place of the one before.
  instance.on('loading', () => busy(true), list);
  instance.on('loading', () => undefined, part(modal, 'pagefind-summary'));
  instance.on('results', ({ results }: Answer) => {
    for (const result of list.results.slice(0, inSight)) void result.load();
    if (results.length === 0) busy(false);
  });
}

/** Mends what the Component UI does not let one configure. */
export function configure(instance: Instance): void {
  // It announces every letter's answer and counts only what it shows; `announce.ts` does it once.
  instance.announce = () => undefined;
  const generateId = instance.generateId.bind(instance);
  instance.generateId = (name, length) => generateId(name.replace(/[^\w-]+/g, '-'), length);
  instance.setTranslations({
    keyboard_clear: 'close',
    keyboard_close: 'Close',
    keyboard_search: 'Search',
  });
}
