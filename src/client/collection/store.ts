import { COLLECTION_CHANGED, COLLECTION_KEY } from './collection-key.ts';
import { type Collection, NOTHING } from './collection.ts';
import { formatStored, parseStored } from './stored-form.ts';

/** Where a collection that could not be read whole is kept as it was. */
const ASIDE_KEY = `${COLLECTION_KEY}:lagt-til-side`;

/** How the collection is kept: in the browser, or as long as the visit since its storage is full or shut. */
export type Keeping = 'kept' | 'full' | 'shut';

/** What the browser lets nothing be kept of: it lasts as long as the page. */
let inMemory: Collection | null = null;
let asideInMemory: string | null = null;
let keeping: Keeping = 'kept';
const listeners = new Set<() => void>();

window.addEventListener('storage', ({ key }) => {
  if (key === null || key === COLLECTION_KEY || key === ASIDE_KEY) {
    inMemory = null;
    tell();
  }
});

/** Say how the collection is kept. */
export function getKeeping(): Keeping {
  return keeping;
}

/** Read the collection. What cannot be read whole is set aside, and what could be read of it goes on. */
export function readCollection(): Collection {
  if (inMemory !== null) return inMemory;
  const text = readItem(() => sessionStorage, COLLECTION_KEY) ?? readItem(() => localStorage, COLLECTION_KEY);
  const { collection, damage } = parseStored(text);
  if (damage !== 'none' && text !== null) {
    setAside(text);
    keep(collection);
  }
  return collection;
}

/** Change the collection, as it is now in all tabs, keep it, and tell who follows it. */
export function changeCollection(change: (collection: Collection) => Collection): void {
  keep(change(readCollection()));
  tell();
}

/** Be told of every change, in this tab or another. */
export function followCollection(listener: () => void): void {
  listeners.add(listener);
}

/** Get what was set aside; `null` where there is nothing. */
export function getAside(): string | null {
  return asideInMemory ?? readItem(() => localStorage, ASIDE_KEY);
}

/** Take all of it off the computer. */
export function deleteAll(): void {
  deleteAside();
  inMemory = null;
  for (const getStorage of [() => localStorage, () => sessionStorage]) {
    try {
      getStorage().removeItem(COLLECTION_KEY);
    } catch {
      // Where nothing can be kept, nothing is.
    }
  }
  if (keeping === 'shut') inMemory = NOTHING;
  tell();
}

/** Take away what was set aside. */
export function deleteAside(): void {
  asideInMemory = null;
  try {
    localStorage.removeItem(ASIDE_KEY);
  } catch {
    // It was in memory only.
  }
}

/** What was set aside before stays: the new comes after it. */
function setAside(text: string): void {
  const before = getAside();
  const aside = before === null || before === text ? text : `${before}\n${text}`;
  try {
    localStorage.setItem(ASIDE_KEY, aside);
  } catch {
    asideInMemory = aside;
  }
}

/** Keep in the browser; else for the visit; else for the page. */
function keep(collection: Collection): void {
  const text = formatStored(collection);
  inMemory = null;
  try {
    localStorage.setItem(COLLECTION_KEY, text);
    sessionStorage.removeItem(COLLECTION_KEY);
    keeping = 'kept';
    return;
  } catch (error) {
    keeping = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'shut';
  }
  try {
    sessionStorage.setItem(COLLECTION_KEY, text);
  } catch {
    inMemory = collection;
  }
}

function readItem(getStorage: () => Storage, key: string): string | null {
  try {
    return getStorage().getItem(key);
  } catch {
    keeping = 'shut';
    return null;
  }
}

function tell(): void {
  document.dispatchEvent(new CustomEvent(COLLECTION_CHANGED, { detail: readCollection().picks.length }));
  for (const listener of listeners) listener();
}
