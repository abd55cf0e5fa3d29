import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { SERVER_POLICY } from './content-security-policy.ts';
import { mediaType } from './media-type.ts';

/** Loopback only: the server is for looking at the site, not for publishing it. */
const HOST = '127.0.0.1';

const PORTS_TRIED = 20;

export interface ServerOptions {
  /** The folder of the built site. */
  dir: string;
  /** The first port to try; 0 takes any free one. */
  port: number;
  /** The sub-folder of the address, with leading and trailing slash: `/` or `/atlas/`. */
  base: string;
}

export interface RunningServer {
  /** The address of the site's front page, with trailing slash. */
  url: string;
  /** Ports that were tried and found taken. */
  takenPorts: number[];
  /** Stop listening and drop every open connection. */
  close: () => Promise<void>;
}

/** Serve a built site from this machine. Throws when the folder holds no site, and when no port is free. */
export async function startServer({ dir, port, base }: ServerOptions): Promise<RunningServer> {
  if (!/^\/(?:[^/]+\/)*$/.test(base))
    throw new Error(`The base "${base}" must begin and end with a slash, as in "/atlas/".`);
  if (!existsSync(path.join(dir, 'index.html'))) {
    throw new Error(`There is no site in ${path.resolve(dir)} (no index.html): run "npm run build" first.`);
  }

  const server = createServer(createHandler(path.resolve(dir), base));
  const takenPorts: number[] = [];
  for (let candidate = port; ; candidate++) {
    try {
      await listen(server, candidate);
      break;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || takenPorts.length === PORTS_TRIED) throw error;
      takenPorts.push(candidate);
    }
  }

  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}${base}`,
    takenPorts,
    close: () => close(server),
  };
}

function createHandler(dir: string, base: string) {
  const serveFile = sirv(dir, {
    // Look at the disk at every request: a build may replace the folder while it is served.
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      const isPage = pathname.endsWith('/') || path.posix.extname(pathname) === '';
      response.setHeader('Content-Type', mediaType(isPage ? '.html' : pathname));
      // Astro puts a hash of the content into the names under `assets/`.
      const isHashed = pathname.startsWith('/assets/');
      response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  return (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('Content-Security-Policy', SERVER_POLICY);
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Content-Type-Options', 'nosniff');

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, `${request.method ?? 'This method'} is not allowed here.`);
      return;
    }

    // A request may name a whole address, or `*`, in the place of a path (RFC 9112, 3.2).
    const url = request.url?.startsWith('/') ? URL.parse(`http://${HOST}${request.url}`) : null;
    if (url === null) {
      sendText(response, 400, 'This is not an address.');
      return;
    }
    const { pathname, search } = url;
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base) redirect(response, base + search);
      else sendText(response, 404, `The site is served under ${base}`);
      return;
    }

    const sitePathname = pathname.slice(base.length - 1);
    void answer(request, response, sitePathname, search);
  };

  async function answer(request: IncomingMessage, response: ServerResponse, pathname: string, search: string) {
    // As static hosts do: a page has one address, the one with the slash, so that relative links resolve alike.
    if (!pathname.endsWith('/') && (await isPageFolder(pathname))) {
      redirect(response, `${base}${pathname.slice(1)}/${search}`);
      return;
    }
    request.url = pathname + search;
    serveFile(request, response, () => {
      void sendNotFound(response);
    });
  }

  async function isPageFolder(pathname: string) {
    const file = path.join(dir, decode(pathname), 'index.html');
    if (!file.startsWith(dir + path.sep)) return false;
    return stat(file).then(
      (stats) => stats.isFile(),
      () => false,
    );
  }

  async function sendNotFound(response: ServerResponse) {
    const page = await readFile(path.join(dir, '404.html')).catch(() => null);
    if (page === null) {
      sendText(response, 404, 'Not found, and the site has no 404.html.');
      return;
    }
    response.writeHead(404, { 'Content-Type': mediaType('.html'), 'Cache-Control': 'no-cache' });
    response.end(page);
  }
}

/** Decode the percent signs of a pathname; leave it as it is where they are malformed. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(308, { Location: location });
  response.end();
}

function sendText(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { 'Content-Type': mediaType('.txt') });
  response.end(`${text}\n`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}
