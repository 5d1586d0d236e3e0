import type { Counts, Found, PageData, Pagefind } from './pagefind-api.ts';

/** As `Found` crosses to us from the worker: a page's data is a name to ask for it by. */
type Sent = Omit<Found, 'results'> & {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly data: string;
  }[];
};

type Reply = { readonly id: string } & (
  { readonly result: unknown; readonly error?: undefined } | { readonly error: string }
);

interface Call {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Searches whose pages can still be asked for; the worker forgets those of older ones. */
const remembered = 24;

/**
 * Starts Pagefind's worker and speaks to it directly. Pagefind's own `pagefind.js` does the same and
 * carries the whole engine a second time, for browsers without workers: 14 KB that no reader needs.
 */
export function startPagefind(base: string, options: object): Pagefind {
  const worker = new Worker(`${base}pagefind/pagefind-worker.js`);
  const waiting = new Map<string, Call>();
  let calls = 0;
  worker.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.error === undefined) call?.resolve(reply.result);
    else call?.reject(new Error(reply.error));
  };
  worker.onerror = ({ message }) => {
    for (const call of waiting.values()) call.reject(new Error(`search: ${message}`));
    waiting.clear();
  };
  const call = <Result>(method: string, ...args: readonly unknown[]): Promise<Result> => {
    const id = String(calls++);
    worker.postMessage({ id, instanceId: 'handbook', method, args });
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    }) as Promise<Result>;
  };
  const basePath = `${base}pagefind/`;
  void call('init', { ...options, basePath, baseUrl: base, language: 'en', primary: true });

  const searches: (readonly string[])[] = [];
  return {
    filters: () => call<Counts>('filters'),
    search: async (term, { filters = {} } = {}) => {
      const found = await call<Sent>('search', term, { filters });
      searches.push(found.results.map(({ data }) => data));
      if (searches.length > remembered) {
        for (const name of searches.shift() ?? []) void call('releaseData', name);
      }
      const results = found.results.map(({ id, score, data }) => ({
        id,
        score,
        data: () => call<PageData>('getData', data),
      }));
      return { ...found, results };
    },
  };
}
