import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNginx } from '../../../src/hosting/format-nginx.ts';
import { HEADERS } from '../../../src/hosting/hosting.ts';
import { sampleHosting } from './sample-hosting.ts';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
if (!hasNginx) console.log('nginx: ikke kørt (nginx findes ikke på maskinen)');

const FILES = {
  'index.html': '<!doctype html><title>Forside</title>'.repeat(40),
  '404.html': '<!doctype html><title>Findes ikke</title>',
  'trin/index.html': '<!doctype html><title>Trin</title>',
  'begreber/a/index.html': '<!doctype html><title>Flyttet</title>',
  'assets/page.a1b2c3.css': 'body{}',
  'assets/serif.a1b2c3.woff2': 'x',
  'data/vocab.ttl': '# æøå\n',
  'data/atlas.json': '{}',
  'pagefind/index/da.pf_index': 'x',
  '.ledelsesatlas': 'mark',
};

describe.skipIf(!hasNginx)('nginx, with the configuration that is written', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  let origin = '';
  let stop = async () => undefined as void;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(root, 'site', name)), { recursive: true });
      writeFileSync(path.join(root, 'site', name), text);
    }
    const port = await findPort();
    const site = formatNginx(sampleHosting(), `${root}/site/`).replace('listen 80;', `listen 127.0.0.1:${port};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${root}/${kind};`,
    );
    writeFileSync(
      path.join(root, 'nginx.conf'),
      `daemon off; master_process off; pid ${root}/pid; error_log ${root}/error.log;\nevents {}\nhttp { access_log off; ${temporary.join(' ')}\n${site}\n}\n`,
    );
    const nginx = spawn('nginx', ['-p', root, '-c', path.join(root, 'nginx.conf')], { stdio: 'ignore' });
    const ended = once(nginx, 'exit');
    stop = async () => {
      nginx.kill();
      await ended;
    };
    origin = `http://127.0.0.1:${port}`;
    while (nginx.exitCode === null && !(await isUp(origin))) await wait(50);
  });

  afterAll(async () => {
    await stop();
    rmSync(root, { recursive: true, force: true });
  });

  const get = (pathname: string) => fetch(origin + pathname, { redirect: 'manual' });

  test.each([
    ['/atlas/', 200],
    ['/atlas/trin/', 200],
    ['/atlas/assets/page.a1b2c3.css', 200],
    ['/atlas/intet/', 404],
    ['/atlas/.ledelsesatlas', 404],
    ['/atlas/trin', 301],
    ['/atlas', 301],
    ['/atlas/dokumenter/gammel/chef/', 301],
  ])('%s is answered %d, with every header', async (pathname, status) => {
    const response = await get(pathname);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(Object.keys(HEADERS).map((name) => [name, response.headers.get(name)]))).toEqual(HEADERS);
  });

  test.each([
    ['/atlas/trin', '/atlas/trin/'],
    ['/atlas', '/atlas/'],
    ['/atlas/dokumenter/gammel/chef/', '/atlas/dokumenter/ny/topchef/'],
    ['/atlas/dokumenter/gammel/leder/andre-steder/', '/atlas/dokumenter/ny/leder/andre-steder/'],
    ['/atlas/dokumenter/mellem/', '/atlas/dokumenter/ny/'],
    ['/atlas/begreber/a/under/', '/atlas/begreber/b/under/'],
  ])('%s leads to %s', async (from, to) => {
    expect((await get(from)).headers.get('Location')).toBe(to);
  });

  test('a page that knows where its places went is left to its file', async () => {
    const response = await get('/atlas/begreber/a/');
    expect([response.status, await response.text()]).toEqual([200, FILES['begreber/a/index.html']]);
  });

  test.each([
    ['/atlas/', 'text/html; charset=utf-8', 'no-cache'],
    ['/atlas/data/vocab.ttl', 'text/turtle; charset=utf-8', 'no-cache'],
    ['/atlas/data/atlas.json', 'application/json', 'no-cache'],
    ['/atlas/pagefind/index/da.pf_index', 'application/octet-stream', 'no-cache'],
    ['/atlas/assets/page.a1b2c3.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/atlas/assets/serif.a1b2c3.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ])('%s comes as %s, to be kept: %s', async (pathname, type, caching) => {
    const response = await get(pathname);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Cache-Control')).toBe(caching);
  });

  test('an address that leads nowhere has the page for that', async () => {
    expect(await (await get('/atlas/intet/')).text()).toBe(FILES['404.html']);
  });

  test('text is packed on the way', async () => {
    const response = await fetch(`${origin}/atlas/`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    expect(await response.text()).toBe(FILES['index.html']);
  });
});

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function isUp(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}
