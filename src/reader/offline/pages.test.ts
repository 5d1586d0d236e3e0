import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const site = 'https://ada.example/handbook/';
const address = `${site}company/`;
const html = (text: string, status = 200): Response => {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  // A network's answer has an address; one that is made here has none.
  return Object.defineProperty(new Response(text, { status, headers }), 'url', { value: address });
};
const ours = (text: string): Response => html(`<meta name="handbook-page" content="1"/>${text}`);
const copies: Readonly<Record<string, string>> = {
  [address]: 'the copy',
  '404.html': 'off the line',
};

/** Goes to an address as a browser does, with the copies above, and reads what comes. */
async function read(to: string): Promise<{ text: string; response: Response; pdfs: string[] }> {
  const { answerNavigation } = await import('./pages.ts');
  const pdfs: string[] = [];
  const work: Promise<unknown>[] = [];
  const kept = {
    find: async (path: string) => (copies[path] ? html(copies[path]) : undefined),
    keepPdf: async (path: string) => void pdfs.push(path),
  };
  const response = await answerNavigation(new Request(to), kept, (promise) => work.push(promise));
  const text = await response.clone().text();
  return { text, response, pdfs: (await Promise.all(work)) && pdfs };
}

const network = vi.fn<(asked: Request | string, options?: RequestInit) => Promise<Response>>();
beforeEach(() => {
  vi.resetModules();
  network.mockReset();
  vi.stubGlobal('fetch', network);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page that was copied', () => {
  it('comes from the network while it is ours', async () => {
    network.mockResolvedValue(ours('news'));
    expect((await read(`${address}?from=mail#offices`)).text).toContain('news');
    expect(network.mock.calls[0][0]).toBe(address);
  });

  it.each([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server is in trouble', () => Promise.resolve(html('Service unavailable', 503))],
    ['somebody wants a sign-in', () => Promise.resolve(html('Welcome to the hotel'))],
    ['what comes is no page', () => Promise.resolve(new Response('{}'))],
  ])('comes from the copy when %s', async (_, answer) => {
    network.mockImplementation(answer);
    expect((await read(address)).text).toBe('the copy');
  });

  it('follows no redirect to another origin', async () => {
    network.mockResolvedValue(ours('news'));
    await read(address);
    expect(network.mock.calls[0][1]).toMatchObject({ mode: 'same-origin' });
  });

  it('that the site has removed is gone', async () => {
    network.mockResolvedValue(html('off the line', 404));
    expect((await read(address)).response.status).toBe(404);
  });

  it('comes from the copy after 2.5 s of silence, then after half a second until somebody answers', async () => {
    vi.useFakeTimers();
    const waited = async (): Promise<number> => {
      const from = Date.now();
      const reading = import('./pages.ts').then(({ answerNavigation }) =>
        answerNavigation(
          new Request(address),
          { find: async () => html('the copy'), keepPdf: async () => undefined },
          () => undefined,
        ),
      );
      const until = reading.then(() => Date.now() - from);
      await vi.advanceTimersByTimeAsync(10_000);
      return until;
    };
    network.mockImplementation(() => new Promise(() => undefined));
    expect(await waited()).toBe(2_500);
    expect(await waited()).toBe(500);
    network.mockImplementation(() => Promise.resolve(ours('news')));
    expect(await waited()).toBeLessThan(500);
    network.mockImplementation(() => new Promise(() => undefined));
    expect(await waited()).toBe(2_500);
  });
});

describe('what was not copied', () => {
  it('is what the network says, a sign-in page included', async () => {
    network.mockResolvedValue(html('Welcome to the hotel'));
    expect((await read(`${site}new/`)).text).toBe('Welcome to the hotel');
  });

  it('is off the line without a network, and says so in its status', async () => {
    network.mockRejectedValue(new TypeError('Failed to fetch'));
    const { text, response } = await read(`${site}pdf/handbook.pdf`);
    expect([text, response.status]).toEqual(['off the line', 404]);
  });

  it('leads to the copy where its last slash is missing', async () => {
    network.mockRejectedValue(new TypeError('Failed to fetch'));
    const { response } = await read(`${site}company`);
    expect(response.headers.get('location')).toBe(address);
  });
});

describe('a PDF', () => {
  it('is kept once it was opened', async () => {
    const type = { headers: { 'content-type': 'application/pdf' } };
    network.mockResolvedValue(new Response('%PDF', type));
    expect((await read(`${site}pdf/a.pdf`)).pdfs).toEqual([`${site}pdf/a.pdf`]);
  });

  it('is not kept when something else came', async () => {
    network.mockResolvedValue(html('Welcome to the hotel'));
    expect((await read(`${site}pdf/a.pdf`)).pdfs).toEqual([]);
  });
});
