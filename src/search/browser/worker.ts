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

type Ask = <Result>(method: string, ...args: readonly unknown[]) => Promise<Result>;

/**
 * Starts Pagefind's worker and speaks to it directly. Pagefind's own `pagefind.js` does the same and
 * carries the whole engine a second time, for browsers without workers: 14 KB that no reader needs.
 * A worker that failed to load is started again by the next question, and once at once.
 */
export function startPagefind(base: string, options: object): Pagefind {
  let worker: Ask | undefined;
  const call: Ask = async (method, ...args) => {
    const asked = (worker ??= startWorker(base, options));
    try {
      return await asked(method, ...args);
    } catch (error) {
      if (worker === asked) worker = undefined;
      throw error;
    }
  };
  const twice: Ask = (method, ...args) =>
    call(method, ...args).catch(() => call(method, ...args)) as ReturnType<Ask> as never;

  const searches: {
    readonly turn: number;
    readonly from: Ask;
    readonly data: readonly string[];
  }[] = [];
  return {
    filters: () => twice<Counts>('filters'),
    forgetBefore: (turn) => {
      while ((searches[0]?.turn ?? Infinity) < turn) {
        const { from, data } = searches.shift() ?? {};
        for (const name of data ?? []) void from?.('releaseData', name).catch(() => undefined);
      }
    },
    search: async (term, { filters = {}, turn = 0 } = {}) => {
      const found = await twice<Sent>('search', term, { filters });
      const from = (worker ??= startWorker(base, options));
      searches.push({ turn, from, data: found.results.map(({ data }) => data) });
      const results = found.results.map(({ id, score, data }) => ({
        id,
        score,
        data: async () => {
          const ask = () => from<PageData | null>('getData', data);
          const page = await ask().catch(ask);
          if (!page) throw new Error(`search: Pagefind no longer has ${data}`);
          return page;
        },
      }));
      return { ...found, results };
    },
  };
}

function startWorker(base: string, options: object): Ask {
  const worker = new Worker(`${base}pagefind/pagefind-worker.js`);
  const waiting = new Map<string, Call>();
  let calls = 0;
  let broken: Error | undefined;
  worker.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.error === undefined) call?.resolve(reply.result);
    else call?.reject(new Error(`search: ${reply.error}`));
  };
  worker.onerror = ({ message }) => {
    broken = new Error(`search: Pagefind's worker failed: ${message}`);
    for (const call of waiting.values()) call.reject(broken);
    waiting.clear();
  };
  const ask = (method: string, ...args: readonly unknown[]) => {
    if (broken) return Promise.reject(broken);
    const id = String(calls++);
    worker.postMessage({ id, instanceId: 'handbook', method, args });
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
  };
  const basePath = `${base}pagefind/`;
  const init = { ...options, basePath, baseUrl: base, language: 'en', primary: true };
  void ask('init', init).catch(() => undefined);
  return ask as Ask;
}
