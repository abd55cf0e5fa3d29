import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startServer, type RunningServer } from '../../src/server/start-server.ts';

/** What can go wrong with a file on its way: the server fails, the answer breaks off, other bytes come, none come. */
export type Trouble = 'error' | 'cut' | 'altered' | 'hold';

/** A site on one address, whose build, connection and luck can change while browsers are at it. */
export interface ChangingSite extends AsyncDisposable {
  /** The address of the front page, with trailing slash. */
  url: string;
  /** Pathnames asked for since the start, without the base, in order. */
  requests: string[];
  /** Pathname (without the base) → what goes wrong with it. Taking a `hold` away lets what waits go on. */
  troubles: Map<string, Trouble>;
  /** Serve another folder. */
  publish: (dir: string) => Promise<void>;
  /** Stop listening, and drop every connection. */
  stop: () => Promise<void>;
  /** Listen again, on the same port. */
  restart: () => Promise<void>;
}

const HOLD_CHECK_MS = 20;

/** Serve a built site so that it can change: the site's own server, with a door before it. */
export async function startChangingSite(options: { dir: string; base: string }): Promise<ChangingSite> {
  const { base } = options;
  let behind: RunningServer = await startServer({ ...options, port: 0 });
  const requests: string[] = [];
  const troubles = new Map<string, Trouble>();
  const door = createServer((incoming, response) => void pass(incoming, response));
  await listen(0);
  const { port } = door.address() as AddressInfo;

  const stop = () =>
    new Promise<void>((resolve) => {
      door.close(() => resolve());
      door.closeAllConnections();
    });

  return {
    url: `http://127.0.0.1:${port}${base}`,
    requests,
    troubles,
    publish: async (dir) => {
      await behind.close();
      behind = await startServer({ dir, base, port: 0 });
    },
    stop,
    restart: () => listen(port),
    [Symbol.asyncDispose]: async () => {
      troubles.clear();
      await stop();
      await behind.close();
    },
  };

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(incoming.url ?? '/', behind.url);
    const file = `/${pathname.slice(base.length)}`;
    requests.push(file);
    while (troubles.get(file) === 'hold') await new Promise((resolve) => setTimeout(resolve, HOLD_CHECK_MS));
    const trouble = troubles.get(file);
    if (trouble === 'error') {
      response.writeHead(500).end();
      return;
    }
    const { host } = new URL(behind.url);
    const headers = { ...incoming.headers, host };
    request(new URL(incoming.url ?? '/', behind.url), { method: incoming.method, headers }, (answer) => {
      if (trouble === undefined) {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        return;
      }
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        if (trouble === 'altered') response.end(Buffer.concat([body.subarray(0, -1), Buffer.from(' ')]));
        else response.write(body.subarray(0, body.length / 2), () => response.destroy());
      });
    })
      .once('error', () => response.destroy())
      .end();
  }

  function listen(candidate: number): Promise<void> {
    return new Promise((resolve, reject) => {
      door.once('error', reject);
      door.listen(candidate, '127.0.0.1', () => resolve());
    });
  }
}
