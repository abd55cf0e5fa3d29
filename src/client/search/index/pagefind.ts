/**
 * The part of Pagefind's browser script that the search uses. The package describes its build side only; this is what
 * `pagefind.js` of version 1.6 answers.
 */
export interface Pagefind {
  init(): Promise<void>;
  /** Fetch the parts of the index that a search for the words would need. */
  preload(words: string): Promise<void>;
  /** Search for words; with `null`, find every record. */
  search(query: string | null, options?: { sort?: Record<string, 'asc'> }): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places in the content that hold a hit, counted in words between white space. */
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** With the base of the site in front. */
  url: string;
  /** The build puts them into each record (`trim-fragment.ts`). */
  texts: readonly string[];
  meta: Record<string, string>;
}

/** The script itself, fetched from the site as it runs: the build of the pages does not know it. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => Pagefind;
}

/**
 * Fetch Pagefind and its index from a folder (an address with a trailing slash). Throws when a part does not come.
 * `attempt` makes the address of a repeated fetch a new one: browsers may remember that a module failed.
 */
export async function loadPagefind(folder: string, attempt: number): Promise<Pagefind> {
  const address = `${folder}pagefind.js${attempt === 0 ? '' : `?ts=${attempt}`}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // A worker would fetch the script a second time, to do what takes a few milliseconds.
  const pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  return pagefind;
}
