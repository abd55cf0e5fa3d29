import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import send from 'send';
import { mediaType } from './media-type.ts';
import { CACHING, SECURITY_HEADERS } from './security-headers.ts';

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
  return (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The file could not be read.');
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, `${request.method ?? 'This method'} is not allowed here.`);
      return;
    }

    // A request may name a whole address, or `*`, in the place of a path (RFC 9112, 3.2).
    const target = /^(?<pathname>\/[^?#]*)(?<search>\?[^#]*)?/u.exec(request.url ?? '')?.groups;
    if (target === undefined) {
      sendText(response, 400, 'This is not an address.');
      return;
    }
    const { pathname = '', search = '' } = target;
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base) redirect(response, base + search);
      else sendText(response, 404, `The site is served under ${base}`);
      return;
    }

    const file = pathname.slice(base.length);
    if (!isPlain(file)) {
      await sendNotFound(response);
      return;
    }
    // As static hosts do: a page has one address, the one with the slash, so that relative links resolve alike.
    if (!isFolder(file) && (await isFile(path.join(dir, decodeURIComponent(file), 'index.html')))) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    const status = await sendFile(request, response, file);
    if (status === 404) await sendNotFound(response);
    else if (status !== null) sendText(response, status, STATUS_CODES[status] ?? 'It went wrong.');
  }

  /** Send a file, or say with what status it cannot be sent. */
  function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<number | null> {
    const isHashed = file.startsWith(CACHING.hashedFolder);
    return new Promise((resolve) => {
      response.once('close', () => resolve(null));
      send(request, `/${file}`, {
        root: dir,
        dotfiles: 'allow',
        cacheControl: false,
        // The files are small, so each is sent whole, whatever part of it is asked for (RFC 9110, 14.2).
        acceptRanges: false,
      })
        .once('headers', () => {
          response.setHeader('Content-Type', mediaType(isFolder(file) ? '.html' : file));
          response.setHeader('Cache-Control', isHashed ? CACHING.hashed : CACHING.other);
        })
        .once('directory', () => resolve(404))
        .once('error', ({ status }: { status: number }) => resolve(status))
        .pipe(response);
    });
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

/** Whether a file's address, from the root of the site, is that of its folder's page. */
function isFolder(file: string): boolean {
  return file === '' || file.endsWith('/');
}

/**
 * Whether an address is written as a link would write it. Empty and dotted segments, backslashes and slashes behind
 * percent signs lead to no file: browsers and servers read them differently, and what one takes for a folder is a host
 * to the other.
 */
function isPlain(file: string): boolean {
  if (/%2f|%5c|%00|\\/iu.test(file)) return false;
  try {
    return !decodeURIComponent(`/${file}`)
      .replace(/\/$/u, '')
      .split('/')
      .slice(1)
      .some((segment) => segment === '' || segment === '.' || segment === '..');
  } catch {
    return false;
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
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
