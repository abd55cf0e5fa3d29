import { openSearchEngine, type SearchEngine } from './engine.ts';

/** A search index that is opened when it is first asked for. */
export interface KeptEngine {
  /** Open it, once; after a failure, anew. */
  open(): Promise<SearchEngine>;
  /** What came only in part may stay so: it is opened anew the next time. */
  forget(): void;
}

/** Keep the search index of a folder, given from the root of the site. */
export function keepEngine(folder: string): KeptEngine {
  const address = new URL(`${import.meta.env.BASE_URL}${folder}`, location.href).href;
  let engine: Promise<SearchEngine> | null = null;
  let attempts = 0;
  return {
    open: () => {
      engine ??= openSearchEngine(address, attempts++).catch((error: unknown) => {
        engine = null;
        throw error;
      });
      return engine;
    },
    forget: () => {
      engine = null;
    },
  };
}
