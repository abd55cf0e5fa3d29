/// <reference lib="webworker" />
/**
 * Keeps the site on the reader's device, so that it works without a network.
 *
 * A worker belongs to one build: its index holds the hash of every file, it installs when all that it keeps by itself is
 * there and nothing is from another build, and it answers with these alone. So a search index and the pages it points to
 * are always of one build. Until then the worker before it, or the network, goes on; what a broken installation has kept
 * is used by the next. Files come in a few packs, or one by one where only a little is missing.
 *
 * What is kept may be damaged or taken away meanwhile: by the device, by its reader, by another program. So a file is
 * looked at each time it is asked for, and fetched anew where it is not whole; what is gone is fetched when a page asks.
 */
import type { PageMessage, SavedCopy, SavingFailure, WorkerMessage } from '../client/offline/messages.ts';
import { fetchPack, keepPack } from './fetch-pack.ts';
import {
  discardAllBut,
  findKept,
  findMissing,
  keep,
  listKept,
  listMissing,
  listPlaces,
  nameStore,
} from './kept-store.ts';
import type { FilePack, KeptFile, Pack, PackIndex } from './pack.ts';
import { readContent } from './read-content.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: the pack that says what is in the others, and the hash of its content. */
declare const INDEX: Pack & { hash: string };
/** Put in by the build. */
declare const PACKS: readonly FilePack[];
/** Put in by the build: the page that is shown in the place of one that is not kept. */
declare const NOT_KEPT_PAGE: string;

/** Pages are told of the progress no more often than this. */
const PROGRESS_MS = 250;

const { scope } = self.registration;
const INDEX_FILE: KeptFile = { url: INDEX.url, hash: INDEX.hash, size: 0, type: 'application/json' };
/** When builds were kept, and whether the reader asked for the whole atlas. */
const NOTES = nameStore('notes');
const DATE_NOTE = `${scope}?build=${INDEX.hash}`;
const WHOLE_NOTE = `${scope}?whole`;

/** What the packs hold, and the files by their address. */
interface Contents {
  packs: PackIndex;
  files: ReadonlyMap<string, KeptFile>;
}

/** Read once. */
let reading: Promise<Contents> | null = null;
let filling: Promise<void> | null = null;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting());
  else if (message.type === 'fill') event.waitUntil(fill(message.isWholeAtlas));
  else event.waitUntil(describeCopy().then((copy) => event.ports[0]?.postMessage(copy)));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(scope)) return;
  if (request.mode === 'navigate' && isDownload(url)) return;
  event.respondWith(answer(event, url));
});

/** Keep all of the build that is kept by itself. Fails, and the worker with it, where something does not come. */
async function install(): Promise<void> {
  const before = await listKept();
  try {
    await keepMissing(await wantsWholeAtlas());
  } catch (error) {
    // On a full disk, half a build is in the way; after a broken connection it saves fetching it again.
    if (isFullDisk(error)) await discardAllBut(before);
    await tellFailure(error);
    throw error;
  }
}

/** Fetch what is gone or damaged of the build, once for all pages that ask; they are told when it is done or has failed. */
function fill(isWholeAtlas: boolean): Promise<void> {
  filling ??= keepMissing(isWholeAtlas)
    .then(() => (isWholeAtlas ? note(WHOLE_NOTE, true) : undefined))
    .then(
      () => tellPages({ type: 'filled' }),
      (error: unknown) => tellFailure(error),
    )
    .finally(() => {
      filling = null;
    });
  return filling;
}

/** Fetch what is not there of what is to be kept. */
async function keepMissing(isWholeAtlas: boolean): Promise<void> {
  // What was read of the index stays in mind when the index itself is gone.
  if ((await findKept(INDEX_FILE)) === null) reading = null;
  const { packs } = await readContents();
  const wanted = listWanted(isWholeAtlas);
  const missing: KeptFile[][] = [];
  for (const i of wanted) missing.push(await findMissing(packs[i] ?? []));
  await checkRoom(missing.flat());

  const total = wanted.reduce((sum, i) => sum + (PACKS[i]?.size ?? 0), 0);
  const tell = reportProgress(total);
  for (const [w, i] of wanted.entries()) {
    const pack = PACKS[i];
    const gone = missing[w] ?? [];
    if (pack === undefined || gone.length === 0) tell(pack?.size ?? 0);
    else await keepPack(pack, packs[i] ?? [], gone, tell);
  }
  const files = wanted.flatMap((i) => packs[i] ?? []);
  if (listMissing(files, await listKept()).length > 0) throw new Error('What was fetched is gone.');
  await note(DATE_NOTE, new Date().toISOString());
}

/** Say which packs are to be kept, by their place in the list. */
function listWanted(isWholeAtlas: boolean): number[] {
  return [...PACKS.keys()].filter((i) => isWholeAtlas || PACKS[i]?.isKeptByItself === true);
}

async function wantsWholeAtlas(): Promise<boolean> {
  return (await readNote(WHOLE_NOTE)) === true;
}

/** Read what the packs hold: as it is kept, or from the network. */
function readContents(): Promise<Contents> {
  reading ??= findIndex().then(
    (packs) => ({ packs, files: new Map(packs.flat().map((file) => [file.url, file])) }),
    (error: unknown) => {
      reading = null;
      throw error;
    },
  );
  return reading;
}

async function findIndex(): Promise<PackIndex> {
  const kept = await findKept(INDEX_FILE);
  if (kept !== null) return (await kept.json()) as PackIndex;
  const { bytes, headers } = await fetchPack(INDEX, () => undefined);
  await keep(INDEX_FILE, bytes, headers);
  return JSON.parse(new TextDecoder().decode(bytes)) as PackIndex;
}

/** Throw where the browser already knows that the files will not fit: nothing is then fetched in vain. */
async function checkRoom(files: readonly KeptFile[]): Promise<void> {
  const needed = files.reduce((sum, { size }) => sum + size, 0);
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < needed) {
    throw new DOMException(`${needed} bytes do not fit.`, 'QuotaExceededError');
  }
}

/** Clear away what belongs to other builds, and answer for the pages that are open without a worker. */
async function takeOver(): Promise<void> {
  // The build after this one may be on its way: it clears away what is left when it takes over in its turn.
  if (self.registration.installing === null) {
    await discardAllBut(listPlaces([INDEX_FILE, ...(await readContents()).files.values()]));
    const notes = await caches.open(NOTES);
    const others = (await notes.keys()).filter(({ url }) => ![DATE_NOTE, WHOLE_NOTE].includes(url));
    await Promise.all(others.map((request) => notes.delete(request)));
    const stores = (await caches.keys()).filter((name) => name.endsWith(`-${scope}`));
    const foreign = stores.filter((name) => ![NOTES, nameStore('files')].includes(name));
    await Promise.all(foreign.map((name) => caches.delete(name)));
  }
  await self.clients.claim();
}

async function describeCopy(): Promise<SavedCopy> {
  const kept = await listKept();
  const { packs } = await readContents();
  const missing = packs.map((files) => listMissing(files, kept));
  const wanted = new Set(listWanted(await wantsWholeAtlas()));
  const files = packs.flatMap((own, i) => own.filter((file) => missing[i]?.includes(file) === false));
  return {
    isWhole: missing.every((gone, i) => gone.length === 0 || !wanted.has(i)),
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    moreBytes: PACKS.reduce((sum, { size }, i) => sum + (missing[i]?.length === 0 ? 0 : size), 0),
    savedAt: ((await readNote(DATE_NOTE)) as string | null) ?? null,
  };
}

/** Answer a request: with what is kept of this build, else from the network. */
async function answer(event: FetchEvent, url: URL): Promise<Response> {
  const { request } = event;
  const file = await findFile(url);
  if (file === null) return request.mode === 'navigate' ? answerUnknownPage(request, url) : fetch(request);
  const kept = await findKept(file);
  if (kept !== null) return kept;
  try {
    const response = await fetch(request);
    // What is of this build is kept; the site may be at another one, whose page is better than none.
    if (response.ok && !response.redirected) event.waitUntil(keepAnswer(file, response.clone()));
    return response;
  } catch (error) {
    return (request.mode === 'navigate' ? await findPage(NOT_KEPT_PAGE, 503) : null) ?? fail(error);
  }
}

async function keepAnswer(file: KeptFile, response: Response): Promise<void> {
  try {
    await keep(file, await readContent(new Uint8Array(await response.arrayBuffer())), response.headers);
  } catch {
    // It is of another build, or there is no room: the reader has it all the same.
  }
}

/** Answer for an address that no page of this build has: it may be one of a newer build, or of none. */
async function answerUnknownPage(request: Request, url: URL): Promise<Response> {
  const page = new URL(url.pathname.replace(/(?:\/(?:index\.html)?)?$/u, '/'), url);
  if (page.pathname !== url.pathname && (await findFile(page)) !== null) {
    return Response.redirect(page.href + url.search);
  }
  try {
    return await fetch(request);
  } catch (error) {
    return (await findPage('404.html', 404)) ?? fail(error);
  }
}

/** Find a page that stands in for another. */
async function findPage(url: string, status: number): Promise<Response | null> {
  const file = await findFile(new URL(url, scope));
  const page = file === null ? null : await findKept(file);
  return page === null ? null : new Response(page.body, { status, headers: page.headers });
}

/**
 * Find the file of an address. No server reads the parameters of a static site: `?q=…` and the filters are for the page,
 * `?ts=…` is for Pagefind. `null` where there is none, or the index is gone and there is no network.
 */
async function findFile({ href }: URL): Promise<KeptFile | null> {
  const url = href.slice(scope.length).replace(/[?#].*$/su, '') || './';
  try {
    return (await readContents()).files.get(url) ?? null;
  } catch {
    return null;
  }
}

/** Downloads are not kept; without a network the browser says so better than a page of ours that is not there. */
function isDownload({ pathname }: URL): boolean {
  return /\.(?!html$)\w+$/u.test(pathname);
}

function isFullDisk(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

async function tellFailure(error: unknown): Promise<void> {
  const reason: SavingFailure = isFullDisk(error) ? 'no-room' : 'interrupted';
  const contents = await readContents().catch(() => null);
  const files = listWanted(await wantsWholeAtlas()).flatMap((i) => contents?.packs[i] ?? []);
  const bytes = contents === null ? null : files.reduce((sum, { size }) => sum + size, 0);
  await tellPages({ type: 'failed', reason, bytes });
}

/** Give what tells the pages of the progress, as bytes come. */
function reportProgress(total: number): (bytes: number) => void {
  let bytes = 0;
  let toldAt = 0;
  return (more) => {
    bytes += more;
    if (Date.now() - toldAt < PROGRESS_MS) return;
    toldAt = Date.now();
    void tellPages({ type: 'progress', share: Math.min(1, bytes / total) });
  };
}

async function tellPages(message: WorkerMessage): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) if (page.url.startsWith(scope)) page.postMessage(message);
}

async function note(key: string, value: unknown): Promise<void> {
  await (await caches.open(NOTES)).put(key, Response.json(value));
}

async function readNote(key: string): Promise<unknown> {
  const noted = await (await caches.open(NOTES)).match(key);
  return noted === undefined ? null : noted.json();
}

function fail(error: unknown): never {
  throw error;
}
