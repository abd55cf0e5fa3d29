import { documentPathname, levelPathname } from '../addresses/pathnames.ts';
import type { IndexedPassage } from '../atlas.ts';
import type { Model } from '../model.ts';
import type { TermMatcher } from './match-terms.ts';

/**
 * Derive the passages around the statements, document by document: those of its own page first, then those of its
 * levels. A term is found in the restatement, or in a word of the source: of that we know the words and not their order.
 */
export function derivePassages(
  { documents, levels, sourceMaps }: Pick<Model, 'documents' | 'levels' | 'sourceMaps'>,
  matcher: TermMatcher,
): IndexedPassage[] {
  const wordsOf = new Map(
    sourceMaps.flatMap(({ document, passages }) =>
      passages.flatMap(({ kind, anchor, words }) =>
        kind === 'prose' && anchor !== null ? [[`${document} ${anchor}`, words] as const] : [],
      ),
    ),
  );
  return documents.flatMap((document) => {
    const pages = [
      { level: null, pathname: documentPathname(document.id), prose: document.prose },
      ...levels
        .filter((level) => level.document === document.id)
        .map(({ id, prose }) => ({ level: id, pathname: levelPathname(id), prose })),
    ];
    return pages.flatMap(({ level, pathname, prose }) =>
      prose.map(({ slug, text, anchor }): IndexedPassage => {
        const source = wordsOf.get(`${document.id} ${anchor}`) ?? [];
        const found = [text, ...source].flatMap((each) => matcher.match(each)).map(({ term }) => term);
        return { document: document.id, level, href: `${pathname}#${slug}`, text, terms: [...new Set(found)] };
      }),
    );
  });
}
