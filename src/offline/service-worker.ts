/// <reference lib="webworker" />
/**
 * Keeps the site on the reader's device, so that it works without a network.
 *
 * A worker belongs to one build: it holds the hash of every file, installs when all of them are there and none is from
 * another build, and answers with these alone. So a search index and the pages it points to are always of one build.
 * Until then the worker before it, or the network, goes on; what a broken installation has fetched is used by the next.
 *
 * What is kept may be damaged or taken away meanwhile: by the device, by its reader, by another program. So a file is
 * looked at each time it is asked for, and fetched anew where it is not whole; what is gone is fetched when a page asks.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { PageMessage, SavedCopy, SavingFailure, WorkerMessage } from '../client/offline/messages.ts';
import type { SavedFile } from './saved-file.ts';
import { WHOLE_DOCUMENT } from './whole-document.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: what to keep, in the order to fetch it in. */
declare const FILES: readonly SavedFile[];
/** Put in by the build: the name of this build, a hash of `FILES`. */
declare const BUILD: string;

/** Pages are told of the progress no more often than this. */
const PROGRESS_MS = 250;

const { scope } = self.registration;
/** Beside Workbox's own cache, which it clears of all it does not know. */
const DATES = `saved-at-${scope}`;
const DATE_KEY = `${scope}?build=${BUILD}`;
const bytes = FILES.reduce((sum, { size }) => sum + size, 0);
const sizes = new Map(FILES.map(({ url, size }) => [new URL(url, location.href).href, size]));

let savedBytes = 0;
let toldAt = 0;
let filling: Promise<void> | null = null;

const controller = new PrecacheController({
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse !== undefined && (await isWhole(request.url, cachedResponse)) ? cachedResponse : null,
      handlerDidRespond: async ({ event, request }) => {
        if (event.type === 'fetch') return;
        savedBytes += sizes.get(request.url) ?? 0;
        if (Date.now() - toldAt < PROGRESS_MS) return;
        toldAt = Date.now();
        await tellPages({ type: 'progress', share: savedBytes / bytes });
      },
      // A kept file is gone, and the site is at another build: better a page of that one than none.
      handlerDidError: ({ event }) => (event instanceof FetchEvent ? fetch(event.request) : Promise.resolve(undefined)),
    },
  ],
});
controller.addToCacheList([...FILES]);
// The bytes are the same for everyone (`integrity`), whatever a server says that they vary with.
controller.strategy.matchOptions = { ignoreVary: true };

self.addEventListener('install', (event) => event.waitUntil(saveAll(event)));
self.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));
self.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting());
  else if (message.type === 'fill') event.waitUntil(fill(event));
  else event.waitUntil(describeCopy().then((copy) => event.ports[0]?.postMessage(copy)));
});

// No server reads the parameters of a static site: `?q=…` and the filters are for the page, `?ts=…` is for Pagefind.
registerRoute(
  new PrecacheRoute(controller, { ignoreURLParametersMatching: [/^/u], directoryIndex: '', cleanURLs: false }),
);
registerRoute(({ request, url }) => request.mode === 'navigate' && !isDownload(url), answerUnknownPage);

/** Fetch every file of the build that is not there yet. Fails, and the worker with it, where one does not come. */
async function saveAll(event: ExtendableEvent): Promise<void> {
  const before = await listKept();
  try {
    await checkRoom(before);
    await controller.install(event);
    if (listMissing(await listKept()).length > 0) throw new Error('What was fetched is gone.');
    await noteDate();
  } catch (error) {
    // On a full disk, half a build is in the way; after a broken connection it saves fetching it again.
    if (isFullDisk(error)) await discardAllBut(before);
    await tellFailure(error);
    throw error;
  }
}

function isFullDisk(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

async function tellFailure(error: unknown): Promise<void> {
  const reason: SavingFailure = isFullDisk(error) ? 'no-room' : 'interrupted';
  await tellPages({ type: 'failed', reason, bytes });
}

/** Fetch what is gone or damaged of the build, once for all pages that ask; they are told when it is done or has failed. */
function fill(event: ExtendableEvent): Promise<void> {
  filling ??= fetchMissing(event)
    .then(
      () => tellPages({ type: 'filled' }),
      (error: unknown) => tellFailure(error),
    )
    .finally(() => {
      filling = null;
    });
  return filling;
}

async function fetchMissing(event: ExtendableEvent): Promise<void> {
  savedBytes = 0;
  await checkRoom(await listKept());
  for (const { url, integrity } of FILES) {
    const request = new Request(url, { integrity, cache: 'reload', credentials: 'same-origin' });
    const cacheKey = controller.getCacheKeyForURL(url) ?? url;
    const [answered, done] = controller.strategy.handleAll({ event, request, params: { cacheKey, integrity } });
    await Promise.all([answered, done]);
  }
  await noteDate();
}

async function noteDate(): Promise<void> {
  const dates = await caches.open(DATES);
  await dates.put(DATE_KEY, Response.json(new Date().toISOString()));
}

/** Tell whether what is kept under a key is the file that the build made. */
async function isWhole(cacheKey: string, kept: Response): Promise<boolean> {
  if (!kept.ok) return false;
  const bytes = await kept.clone().arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}` === controller.getIntegrityForCacheKey(cacheKey);
}

/** Throw where the browser already knows that the files will not fit: nothing is then fetched in vain. */
async function checkRoom(kept: ReadonlySet<string>): Promise<void> {
  const needed = listMissing(kept).reduce((sum, { size }) => sum + size, 0);
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < needed) {
    throw new DOMException(`${needed} bytes do not fit.`, 'QuotaExceededError');
  }
}

/** Clear away what belongs to other builds, and answer for the pages that are open without a worker. */
async function takeOver(event: ExtendableEvent): Promise<void> {
  // The build after this one may be on its way: it clears away what is left when it takes over in its turn.
  if (self.registration.installing === null) {
    await controller.activate(event);
    const dates = await caches.open(DATES);
    const others = (await dates.keys()).filter(({ url }) => url !== DATE_KEY);
    await Promise.all(others.map((request) => dates.delete(request)));
  }
  await self.clients.claim();
}

async function describeCopy(): Promise<SavedCopy> {
  const dates = await caches.open(DATES);
  const saved = await dates.match(DATE_KEY);
  return {
    isWhole: listMissing(await listKept()).length === 0,
    files: FILES.length,
    bytes,
    savedAt: saved === undefined ? null : ((await saved.json()) as string),
  };
}

/**
 * Answer for an address that no kept page has: it may be one of a newer build, or of none. Without a network, what stands
 * on the page of a whole document is found from the document's own.
 */
async function answerUnknownPage({ request, url }: { request: Request; url: URL }): Promise<Response> {
  const page = new URL(url.pathname.replace(/(?:\/(?:index\.html)?)?$/u, '/'), url);
  if (page.pathname !== url.pathname && controller.getCacheKeyForURL(page.href) !== undefined) {
    return Response.redirect(page.href + url.search);
  }
  try {
    return await fetch(request);
  } catch (error) {
    const document = page.href.replace(WHOLE_DOCUMENT, '');
    if (document !== page.href && controller.getCacheKeyForURL(document) !== undefined) {
      return Response.redirect(document);
    }
    const notFound = await controller.matchPrecache('404.html');
    const cacheKey = controller.getCacheKeyForURL('404.html') ?? '';
    if (notFound === undefined || !(await isWhole(cacheKey, notFound))) throw error;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

/** Downloads are not kept; without a network the browser says so better than a page of ours that is not there. */
function isDownload({ pathname }: URL): boolean {
  return /\.(?!html$)\w+$/u.test(pathname);
}

async function listKept(): Promise<Set<string>> {
  const cache = await caches.open(controller.strategy.cacheName);
  return new Set((await cache.keys()).map(({ url }) => url));
}

function listMissing(kept: ReadonlySet<string>): SavedFile[] {
  return FILES.filter(({ url }) => !kept.has(controller.getCacheKeyForURL(url) ?? ''));
}

async function discardAllBut(kept: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(controller.strategy.cacheName);
  const added = (await cache.keys()).filter(({ url }) => !kept.has(url));
  await Promise.all(added.map((request) => cache.delete(request)));
}

async function tellPages(message: WorkerMessage): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) if (page.url.startsWith(scope)) page.postMessage(message);
}
