import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '../../site/built-site.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'built-'));
});

afterAll(async () => {
  await rm(dir, { recursive: true });
});

async function write(files: Record<string, string>) {
  const site = await mkdtemp(path.join(dir, 'site-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true });
    await writeFile(path.join(site, name), text);
  }
  return site;
}

test('pages, redirects and files are told apart', async () => {
  const site = readBuiltSite(
    await write({
      'index.html': '<title>Forside</title>',
      'om/index.html': '<title>Om</title>',
      'gammel/index.html': '<body data-former-page></body>',
      'data/atlas.csv': 'id',
      'pagefind/playground/index.html': '<title>Pagefind</title>',
    }),
    '/',
  );
  expect(site.pages.map(({ pathname }) => pathname)).toEqual(['/', '/om/']);
  expect(site.redirects.map(({ pathname }) => pathname)).toEqual(['/gammel/']);
  expect(site.files.has('/data/atlas.csv')).toBe(true);
});

test('a missing folder is an error', () => {
  expect(() => readBuiltSite(path.join(dir, 'missing'), '/')).toThrow('run "npm run build" first');
});

test('a site without pages is an error', async () => {
  const site = await write({ 'gammel/index.html': '<body data-former-page></body>' });
  expect(() => readBuiltSite(site, '/')).toThrow('holds no page');
});
