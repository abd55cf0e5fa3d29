import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SERVER_POLICY } from '../../../src/server/content-security-policy.ts';
import { startServer, type RunningServer } from '../../../src/server/start-server.ts';

let dir: string;
let root: RunningServer;
let inFolder: RunningServer;

beforeAll(async () => {
  dir = path.join(await mkdtemp(path.join(tmpdir(), 'served-')), 'dist');
  await mkdir(path.join(dir, 'om'), { recursive: true });
  await mkdir(path.join(dir, 'assets'));
  await writeFile(path.join(dir, '..', 'secret.txt'), 'secret');
  await writeFile(path.join(dir, 'index.html'), 'Forside');
  await writeFile(path.join(dir, '404.html'), 'Findes ikke');
  await writeFile(path.join(dir, 'om', 'index.html'), 'Om');
  await writeFile(path.join(dir, 'atlas.ttl'), '<a> <b> <c> .');
  await writeFile(path.join(dir, 'et navn?.txt'), 'Et navn');
  await writeFile(path.join(dir, 'assets', 'page.a1b2.css'), 'p {}');
  root = await startServer({ dir, port: 0, base: '/' });
  inFolder = await startServer({ dir, port: 0, base: '/atlas/' });
});

afterAll(async () => {
  await root.close();
  await inFolder.close();
  await rm(path.dirname(dir), { recursive: true });
});

const get = (server: RunningServer, pathname: string, init?: RequestInit) =>
  fetch(new URL(pathname, server.url), { redirect: 'manual', ...init });

describe('at the root', () => {
  test.for([
    ['/', 200, 'Forside', 'text/html; charset=utf-8', 'no-cache'],
    ['/om/', 200, 'Om', 'text/html; charset=utf-8', 'no-cache'],
    ['/om/?q=1', 200, 'Om', 'text/html; charset=utf-8', 'no-cache'],
    ['/atlas.ttl', 200, '<a> <b> <c> .', 'text/turtle; charset=utf-8', 'no-cache'],
    ['/assets/page.a1b2.css', 200, 'p {}', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/findes/ikke/', 404, 'Findes ikke', 'text/html; charset=utf-8', 'no-cache'],
    ['/%E0%A4%A', 404, 'Findes ikke', 'text/html; charset=utf-8', 'no-cache'],
  ] as const)('%s answers %i', async ([pathname, status, text, type, cache]) => {
    const response = await get(root, pathname);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(cache);
  });

  test.for(['/', '/atlas.ttl', '/findes-ikke'])('%s carries the security headers', async (pathname) => {
    const { headers } = await get(root, pathname);
    expect(headers.get('content-security-policy')).toBe(SERVER_POLICY);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a page without its slash is sent on to it', async () => {
    const response = await get(root, '/om?q=1');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/om/?q=1');
  });

  test('an unchanged file is not sent again', async () => {
    const { etag = '' } = (await getRaw(root, '/om/')).headers;
    expect(etag).not.toBe('');
    expect(await getRaw(root, '/om/', { 'If-None-Match': etag })).toMatchObject({ status: 304, text: '' });
  });

  test('of a page only the head is sent where only that is asked for', async () => {
    const response = await get(root, '/om/', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '2', '']);
  });

  test('nothing can be sent to it', async () => {
    expect((await get(root, '/', { method: 'POST' })).status).toBe(405);
  });

  test.for([
    'bytes=0-3',
    'bytes=5-2',
    'bytes=-0',
    'bytes=-5',
    'bytes=-999',
    'bytes=3-',
    'bytes=99-100',
    'bytes=0-1,3-4',
    'bytes=a-b',
    'bytes=',
    'lines=1-2',
    'bytes=0-99999999999999999999',
  ])('the file is sent whole, also where "Range: %s" is asked for', async (Range) => {
    const { status, headers, text } = await getRaw(root, '/atlas.ttl', { Range });
    expect([status, text, headers['content-range']]).toEqual([200, '<a> <b> <c> .', undefined]);
  });

  test.for([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/om/..%2f..%2fsecret.txt',
    '/om/../../secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '///om/',
    '/om//',
    '/om%2f',
    '/./om/',
    '/om/.',
    '/%00',
    '/index.html%00',
    '/atlas.ttl/',
    '/assets',
    '/assets/',
    '/%E0%A4%A',
    `/${'a'.repeat(5000)}`,
    // With another host in it, and something of the site behind: `//` at its beginning would lead off the host.
    '//evil.example/..%2fom',
    '//evil.example/../om',
    '//evil.example/%2e%2e/om',
    '//om',
    '/\\evil.example/..%5com',
    '/%5cevil.example/..%2fom',
    '/%2f%2fevil.example/..%2fom',
  ])('%s is not found, and leads nowhere', async (rawPath) => {
    const { status, headers, text } = await getRaw(root, rawPath);
    expect([status, text, headers.location]).toEqual([404, 'Findes ikke', undefined]);
  });

  test.for(['*', 'http://evil.example/om'])('"%s" is no address of a file', async (rawPath) => {
    expect((await getRaw(root, rawPath)).status).toBe(400);
  });

  test('a name that needs percent signs is found by them', async () => {
    expect(await getRaw(root, '/et%20navn%3F.txt')).toMatchObject({ status: 200, text: 'Et navn' });
  });
});

describe('in a sub-folder', () => {
  test('its address holds the folder', () => {
    expect(inFolder.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/atlas\/$/);
  });

  test.for([
    ['/atlas/', 200],
    ['/atlas/om/', 200],
    ['/atlas/findes-ikke/', 404],
    ['/', 404],
    ['/om/', 404],
    ['/atlas//om/', 404],
    ['/%61tlas/om/', 404],
  ] as const)('%s answers %i', async ([pathname, status]) => {
    expect((await get(inFolder, pathname)).status).toBe(status);
  });

  test.for([
    ['/atlas', '/atlas/'],
    ['/atlas/om', '/atlas/om/'],
    ['/atlas/om?q=//evil.example', '/atlas/om/?q=//evil.example'],
  ] as const)('%s is sent on to %s', async ([pathname, location]) => {
    expect((await get(inFolder, pathname)).headers.get('location')).toBe(location);
  });
});

describe('starting', () => {
  test('a taken port is named and the next is used', async () => {
    const taken = Number(new URL(root.url).port);
    const server = await startServer({ dir, port: taken, base: '/' });
    const port = Number(new URL(server.url).port);
    await server.close();
    expect(server.takenPorts[0]).toBe(taken);
    expect(port).toBe(taken + server.takenPorts.length);
  });

  test('a folder without a site is refused', async () => {
    await expect(startServer({ dir: path.join(dir, 'missing'), port: 0, base: '/' })).rejects.toThrow(
      'run "npm run build" first',
    );
  });

  test.for(['atlas', '/atlas', 'atlas/', '//'])('the base "%s" is refused', async (base) => {
    await expect(startServer({ dir, port: 0, base })).rejects.toThrow('must begin and end with a slash');
  });
});

/** Ask for a path as it stands, without the cleaning and the headers that `fetch` adds. */
function getRaw(
  server: RunningServer,
  rawPath: string,
  headers: Record<string, string> = {},
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: rawPath, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .once('error', reject)
      .end();
  });
}
