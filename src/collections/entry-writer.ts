import type { LoaderContext } from 'astro/loaders';

interface Entry {
  readonly id: string;
  readonly data: object;
}

/**
 * Puts what a collection holds now into its store, and of it only what is not there already: each
 * write makes Astro wait for half a second more before pages see any.
 */
export function entryWriter({
  store,
}: Pick<LoaderContext, 'store'>): (entries: readonly Entry[]) => void {
  let last: ReadonlyMap<string, object> | undefined;
  return (entries) => {
    // What an earlier run of the server has left there may be of another brief.
    if (last === undefined) store.clear();
    const now = new Map(entries.map(({ id, data }) => [id, data]));
    for (const id of last?.keys() ?? []) if (!now.has(id)) store.delete(id);
    for (const [id, data] of now) if (last?.get(id) !== data) store.set({ id, data: { ...data } });
    last = now;
  };
}
