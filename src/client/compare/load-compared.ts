import { comparedDocumentPathname, comparedPairPathname } from '../../atlas/addresses/pathnames.ts';
import { chooseLevels } from '../../atlas/crosswalk/side-by-side/choose-levels.ts';
import { deriveByForm } from '../../atlas/crosswalk/side-by-side/derive-by-form.ts';
import { deriveComparison, type Comparison } from '../../atlas/crosswalk/side-by-side/derive-comparison.ts';
import type { ComparedDocument } from '../../atlas/crosswalk/side-by-side/compared.ts';
import { type PackedLinks, unpackLinks } from '../../atlas/crosswalk/side-by-side/pack-links.ts';

const files = new Map<string, Promise<unknown>>();

/**
 * Fetch what lies side by side – the documents of the levels and, line by line, what joins them – and lay it. Throws
 * where something is missing.
 */
export async function loadComparison(ids: readonly string[], isByForm: boolean): Promise<Comparison> {
  const names = [...new Set(ids.map((id) => id.split('/')[0] ?? ''))];
  const documents = await Promise.all(names.map((name) => fetchOnce<ComparedDocument>(comparedDocumentPathname(name))));
  const { pairs, ...chosen } = chooseLevels(documents, ids);
  if (isByForm) return deriveByForm(chosen);
  const links = await Promise.all(
    pairs.map(async (pair) => unpackLinks(await fetchOnce<PackedLinks>(comparedPairPathname(pair)))),
  );
  return deriveComparison({ ...chosen, links: links.flat() });
}

/** Fetch a file once; after a failure, anew. */
function fetchOnce<Content>(pathname: string): Promise<Content> {
  const address = import.meta.env.BASE_URL.replace(/\/$/u, '') + pathname;
  const known = files.get(address);
  if (known !== undefined) return known as Promise<Content>;
  const file = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<Content>;
  });
  files.set(address, file);
  file.catch(() => files.delete(address));
  return file;
}
