/** Serves a built site as GitHub Pages would: compressed, under its base path, with its own 404 page. */
import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** Address of the site's home, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface Address {
  /** What to listen on: this machine alone, unless HOST opens it to others. */
  readonly host: string;
  /** The first port to try; the next free one is taken; 0 lets the system choose. */
  readonly port: number;
}

/**
 * Reads HOST and PORT.
 *
 * @throws Error when PORT is no number of a port
 */
export function readAddress(env: Readonly<Record<string, string | undefined>>): Address {
  const port = env.PORT || '4321';
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) {
    return { host: env.HOST || thisMachine, port: Number(port) };
  }
  throw new Error(`PORT: found "${port}"; write a number from 0 to 65535`);
}

const thisMachine = '127.0.0.1';

/**
 * Starts a server for a folder.
 *
 * @param folder the built site
 * @param base path under which the site is published, with a slash at both ends
 * @param port the first port to try; the next free one is taken; 0 lets the system choose
 * @param host what to listen on
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
  host = thisMachine,
): Promise<Served> {
  const compress = compression({ threshold: 0 });
  const files = sirv(folder, { dev: true });
  const notFound = (response: ServerResponse) => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const page = join(folder, '404.html');
    // While a site is rebuilt it is not there.
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return url === '/' ? redirect(response, base) : notFound(response);
    request.url = url.slice(base.length - 1);
    return files(request, response, () => notFound(response));
  };
  const server = createServer((request, response) => {
    // The types ask for Express's request and response; the function needs Node's alone.
    compress(request as never, response as never, () => handle(request, response));
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location });
  response.end();
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1, host));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      server.removeAllListeners('error');
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
