import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { crosslinkWhileEditing } from '../../../src/content/crosslink-while-editing.ts';
import { sampleContent } from './sample-content.ts';

type Handler = (request: object, response: object, next: () => void) => void;

const LEVEL = 'content/dokumenter/kompas/leder.mdx';
const BASE = '/atlas/';

let root: string;
let written: string[];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'editing-'));
  for (const { path: name, bytes } of sampleContent()) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), bytes);
  }
  written = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void written.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** Start editing: the integration, with a server that notes what it sends to open pages. */
function startEditing() {
  const { hooks } = crosslinkWhileEditing();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const handlers: Handler[] = [];
  const sent: unknown[] = [];
  const forget = vi.fn();
  const server = {
    environments: { client: { moduleGraph: { invalidateAll: forget } } },
    config: { root, base: BASE },
    watcher,
    ws: { send: (message: unknown) => sent.push(message) },
    middlewares: { use: (handler: Handler) => handlers.push(handler) },
  };
  const call = (name: 'astro:config:setup' | 'astro:server:setup', options: object) =>
    (hooks[name] as (options: object) => void)(options);
  call('astro:config:setup', { command: 'dev', config: { root: pathToFileURL(root + path.sep) } });
  call('astro:server:setup', { server });
  return {
    sent,
    /** How often all that was loaded has been forgotten. */
    forget,
    change: (name: string, text: string) => {
      writeFileSync(path.join(root, name), text);
      watcher.emit('all', 'change', path.join(root, name));
    },
    /** Ask for an address; `null` where the answer is left to what comes next, which is Astro. */
    ask: (accept: string) =>
      new Promise<{ status: number; page: string } | null>((resolve) => {
        let status = 0;
        const response = {
          writeHead: (code: number) => (status = code),
          end: (page: string) => resolve({ status, page }),
        };
        const [handler] = handlers;
        if (handler === undefined) throw new Error('The server was given no handler.');
        handler({ headers: { accept } }, response, () => resolve(null));
      }),
  };
}

const HTML = 'text/html,application/xhtml+xml';
const readLevel = () => readFileSync(path.join(root, LEVEL), 'utf8');

test('content without mistakes: the index is written, and pages are left to Astro', async () => {
  const { ask } = startEditing();
  expect(existsSync(path.join(root, '.build/atlas.json'))).toBe(true);
  expect(await ask(HTML)).toBeNull();
  expect(written).toEqual([]);
});

test('with a mistake, every page says in Danish what the check says, until it is mended', async () => {
  const right = readLevel();
  const { ask, change, sent } = startEditing();

  change(LEVEL, right.replace('---\n', '---\nukendt: <b>ja</b>\n'));
  const answer = await ask(HTML);
  expect(answer?.status).toBe(500);
  expect(answer?.page).toContain('<html lang="da">');
  expect(answer?.page).toContain(`src="${BASE}@vite/client"`);
  const [text = ''] = written;
  expect(text).toContain(LEVEL);
  expect(answer?.page).toContain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'));
  expect(sent).toEqual([{ type: 'full-reload' }]);
  // Scripts and styles are none of its business.
  expect(await ask('*/*')).toBeNull();

  change(LEVEL, right);
  expect(await ask(HTML)).toBeNull();
  expect(sent).toHaveLength(2);
});

test('with a mistake from the start there is no index, and the page says why, until it is mended', async () => {
  const right = readLevel();
  writeFileSync(path.join(root, LEVEL), right.replace('---\n', '---\nukendt: ja\n'));
  const { ask, change, forget } = startEditing();
  expect(existsSync(path.join(root, '.build/atlas.json'))).toBe(false);
  expect((await ask(HTML))?.page).toContain(LEVEL);

  change(LEVEL, right);
  expect(await ask(HTML)).toBeNull();
  // What was asked for meanwhile has not found the index.
  expect(forget).toHaveBeenCalledOnce();
  change(LEVEL, `${right}\n`);
  expect(await ask(HTML)).toBeNull();
  expect(forget).toHaveBeenCalledOnce();
});

test('changes elsewhere are not waited for', async () => {
  const { ask, change, sent } = startEditing();
  change('README.md', 'Andet');
  expect(await ask(HTML)).toBeNull();
  expect(sent).toEqual([]);
});
