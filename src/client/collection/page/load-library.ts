import { collectedDocumentPathname, collectedOverviewPathname } from '../../../atlas/addresses/pathnames.ts';
import type { CollectedDocument, CollectedOverview } from '../../../atlas/statements/collected.ts';
import { type Library, toLibrary } from '../entries.ts';

const files = new Map<string, Promise<unknown>>();

/** Fetch what there is, and what has moved; `null` where it cannot be had. */
export async function loadOverview(): Promise<CollectedOverview | null> {
  return fetchOnce<CollectedOverview>(collectedOverviewPathname).catch(() => null);
}

/**
 * Fetch the documents of picks, and those whose *alle ledere* bind the leaders there. What cannot be had is left out, and
 * the library says so.
 */
export async function loadLibrary(ids: readonly string[], overview: CollectedOverview | null): Promise<Library> {
  const known = new Set(overview?.documents);
  const wanted = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => known.has(name));
  const own = await loadDocuments(wanted(ids.map(toDocument)));
  const bound = own.flatMap((document) => document?.levels.flatMap(({ binding }) => binding.map(toDocument)) ?? []);
  const others = await loadDocuments(wanted(bound).filter((id) => !own.some((document) => document?.id === id)));
  const all = [...own, ...others];
  return toLibrary(
    all.filter((document) => document !== null),
    { former: overview?.former ?? {}, isWhole: overview !== null && !all.includes(null) },
  );
}

function loadDocuments(names: readonly string[]): Promise<(CollectedDocument | null)[]> {
  return Promise.all(
    names.map((name) => fetchOnce<CollectedDocument>(collectedDocumentPathname(name)).catch(() => null)),
  );
}

const toDocument = (id: string): string => id.slice(0, id.indexOf('/'));

/** Fetch a file once; after a failure, anew. */
function fetchOnce<Content>(pathname: string): Promise<Content> {
  const known = files.get(pathname);
  if (known !== undefined) return known as Promise<Content>;
  const file = fetch(import.meta.env.BASE_URL.replace(/\/$/u, '') + pathname).then((response) => {
    if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
    return response.json() as Promise<Content>;
  });
  files.set(pathname, file);
  file.catch(() => files.delete(pathname));
  return file;
}
