import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { readSettings } from '../../src/build/read-settings.ts';
import { startServer } from '../../src/server/start-server.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';

/** A slow line: bits a second for all that comes, and how long each answer is on its way. */
const SLOW = { bitsPerSecond: 1.6e6, latencyMs: 150 };

/** What comes at once on a slow line before it makes the next wait. */
const CHUNK_BYTES = 4096;

/** A page is quiet when nothing has been asked of the host for so long. */
const QUIET_MS = 3000;

interface Host {
  name: string;
  isCompressing: boolean;
  line: typeof SLOW | null;
}

const HOSTS: readonly Host[] = [
  { name: 'compressing host', isCompressing: true, line: null },
  { name: 'plain host', isCompressing: false, line: null },
  { name: 'compressing host, 1.6 Mbit/s', isCompressing: true, line: SLOW },
  { name: 'plain host, 1.6 Mbit/s', isCompressing: false, line: SLOW },
];

/** Measure a first visit to the front page until nothing more is asked for: requests, bytes of bodies, time to "klar". */
export async function benchOffline(): Promise<string> {
  const { outDir, base } = readSettings(process.env);
  const browser = await launchBrowser();
  try {
    const rows: string[] = [];
    for (const host of HOSTS) rows.push(await measure(browser, host, outDir, base));
    return ['offline: a first visit to the front page until it is quiet', ...rows].join('\n');
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, host: Host, dir: string, base: string): Promise<string> {
  const behind = await startServer({ dir, base, port: 0 });
  const sent = { requests: 0, bytes: 0, lastAt: 0 };
  /** When the line is free for more. */
  let freeAt = 0;
  const door = createServer((incoming, response) => {
    void pass(incoming.url ?? '/', response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as AddressInfo;

  try {
    const context = await browser.newContext({ locale: 'da-DK', serviceWorkers: 'allow' });
    context.setDefaultTimeout(600_000);
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(`http://127.0.0.1:${port}${base}`);
    await page.locator('[data-offline-status] span').filter({ hasText: 'lar til brug uden net' }).waitFor();
    const ready = performance.now() - start;
    while (performance.now() - sent.lastAt < QUIET_MS) await sleep(QUIET_MS / 10);
    await context.close();
    const megabytes = (sent.bytes / 1e6).toFixed(2);
    return `  ${host.name.padEnd(30)} ${sent.requests} requests, ${megabytes} MB, ready after ${(ready / 1000).toFixed(1)} s`;
  } finally {
    door.closeAllConnections();
    door.close();
    await behind.close();
  }

  async function pass(target: string, response: ServerResponse): Promise<void> {
    sent.requests += 1;
    sent.lastAt = performance.now();
    const answer = await fetch(new URL(target, behind.url), { redirect: 'manual' });
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !/^(?:content-length|connection)$/u.test(name)),
    );
    let body = Buffer.from(await answer.arrayBuffer());
    if (host.isCompressing && /^(?:text|image\/svg|application\/(?:json|wasm))/u.test(headers['content-type'] ?? '')) {
      headers['content-encoding'] = 'br';
      body = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    }
    if (host.line !== null) await sleep(host.line.latencyMs);
    response.writeHead(answer.status, headers);
    for (let at = 0; at < body.length; at += CHUNK_BYTES) {
      const chunk = body.subarray(at, at + CHUNK_BYTES);
      if (host.line !== null) {
        freeAt = Math.max(freeAt, performance.now()) + (chunk.length * 8000) / host.line.bitsPerSecond;
        await sleep(Math.max(0, freeAt - performance.now()));
      }
      response.write(chunk);
      sent.bytes += chunk.length;
      sent.lastAt = performance.now();
    }
    response.end();
  }
}
