/// <reference lib="webworker" />
import { hashContent } from './hash-content.ts';
import type { KeptFile } from './pack.ts';

declare const self: ServiceWorkerGlobalScope;

/** What a host says to browsers of all its files: it holds for the kept ones, too. */
const POLICIES = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
];

/** The name of a store; `what` tells the stores of a site apart. A site in a folder has stores of its own. */
export const nameStore = (what: string): string => `${what}-${self.registration.scope}`;

/** Where the files are: each under its address and hash, so that builds share what is the same in both. */
const FILES = nameStore('files');

/** Name the place of a file in the store. */
function toKey({ url, hash }: Pick<KeptFile, 'url' | 'hash'>): string {
  const key = new URL(url, self.registration.scope);
  key.searchParams.set('kept', hash);
  return key.href;
}

/** Find a file that is kept, whole. What is kept may have been damaged meanwhile: `null` then. */
export async function findKept(file: Pick<KeptFile, 'url' | 'hash'>): Promise<Response | null> {
  const kept = await (await caches.open(FILES)).match(toKey(file), { ignoreVary: true });
  if (kept?.ok !== true) return null;
  const content = new Uint8Array(await kept.clone().arrayBuffer());
  return (await hashContent(content)) === file.hash ? kept : null;
}

/** Keep a file. Throws where it has another content than the build gave it. `policies`: the headers it came with. */
export async function keep(file: KeptFile, content: Uint8Array<ArrayBuffer>, policies: Headers): Promise<void> {
  if ((await hashContent(content)) !== file.hash) throw new Error(`${file.url} is not of this build.`);
  const headers = new Headers({ 'content-type': file.type });
  for (const name of POLICIES) {
    const value = policies.get(name);
    if (value !== null) headers.set(name, value);
  }
  await (await caches.open(FILES)).put(toKey(file), new Response(content, { headers }));
}

/** List the places that are taken. */
export async function listKept(): Promise<ReadonlySet<string>> {
  return new Set((await (await caches.open(FILES)).keys()).map(({ url }) => url));
}

/** Find which of some files are not kept, or not whole. */
export async function findMissing(files: readonly KeptFile[]): Promise<KeptFile[]> {
  const missing: KeptFile[] = [];
  for (const file of files) if ((await findKept(file)) === null) missing.push(file);
  return missing;
}

/** Tell which of some files are not kept, by the places that are taken: soon said, but not whether they are whole. */
export function listMissing<File extends KeptFile>(files: readonly File[], kept: ReadonlySet<string>): File[] {
  return files.filter((file) => !kept.has(toKey(file)));
}

/** Take away what is in places that are not named. */
export async function discardAllBut(places: ReadonlySet<string>): Promise<void> {
  const store = await caches.open(FILES);
  const others = (await store.keys()).filter(({ url }) => !places.has(url));
  await Promise.all(others.map((request) => store.delete(request)));
}

/** Name the places of some files. */
export function listPlaces(files: readonly Pick<KeptFile, 'url' | 'hash'>[]): Set<string> {
  return new Set(files.map(toKey));
}
