/** The built site behind a network with moods, and in two versions: as after a deploy. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import { atRoot } from '../../scripts/test/builds.ts';

export type Mood =
  'well' | 'silent' | 'in trouble' | 'wants a sign-in' | 'sends elsewhere' | 'gone';

export interface MoodyServer {
  readonly url: string;
  mood: Mood;
  /** Whether the site is served as after a deploy, with no file of the old one left. */
  deployed: boolean;
  /** Parts of paths that are not found. */
  missing: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const signIn = '<!doctype html><title>Sign in</title><h1>Welcome to the hotel</h1>';
/** What files are called after a deploy: digests differ. */
const renamed = new Map(
  globSync(`${atRoot.folder}/_astro/*.js`).map((file) => {
    const name = basename(file);
    return [name, name.replace(/\.js$/, 'next.js')];
  }),
);
const names = new RegExp(
  [...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'),
  'g',
);

export async function openMoodyServer(): Promise<MoodyServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const moody: MoodyServer = {
    url: `http://localhost:${port}/`,
    mood: 'well',
    deployed: false,
    missing: [],
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };

  function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
    const send = (status: number, type: string, body: string | Uint8Array): void => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(body);
    };
    if (moody.mood === 'silent') return;
    if (moody.mood === 'gone') return void response.destroy();
    if (moody.mood === 'in trouble') return send(503, 'text/html', 'Service unavailable');
    if (moody.mood === 'wants a sign-in') return send(200, 'text/html', signIn);
    if (moody.mood === 'sends elsewhere') {
      response.writeHead(302, { Location: `http://127.0.0.1:${port}/portal` });
      return void response.end();
    }
    const isOld = moody.deployed && renamed.has(basename(url));
    if (isOld || moody.missing.some((part) => url.includes(part)))
      return send(404, 'text/plain', 'Not found');
    const { pathname } = new URL(url, moody.url);
    const asked = moody.deployed ? pathname.replace(/next\.js$/, '.js') : pathname;
    const file = `${atRoot.folder}${asked.endsWith('/') ? `${asked}index.html` : asked}`;
    if (!existsSync(file) || statSync(file).isDirectory())
      return send(404, 'text/html', readFileSync(`${atRoot.folder}/404.html`));
    const type = types[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(file);
    if (!moody.deployed || !/html|javascript/.test(type)) return send(200, type, bytes);
    const text = bytes
      .toString()
      .replace(names, (name) => renamed.get(name) ?? name)
      // The list of the offline copy.
      .replace(/revision:([`"'])/g, 'revision:$1next');
    send(200, type, text);
  }

  return moody;
}
