import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import type { Model } from '../model.ts';

/**
 * Derive the words the sources use where a statement or a page restates them: id of the statement, level or document →
 * distinct words, sorted. Headings and what belongs to no page are left out.
 */
export function deriveSourceWords({ sourceMaps }: Pick<Model, 'sourceMaps'>): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { document, passages } of sourceMaps) {
    for (const { kind, anchor, words } of passages) {
      if (anchor === null) continue;
      const [page = '', slug = ''] = anchor.split('#');
      const pageId = page === 'index' ? document : `${document}/${page}`;
      const id = kind === 'statement' ? `${pageId}/${slug}` : pageId;
      const known = found.get(id) ?? new Set();
      for (const word of words) known.add(word);
      found.set(id, known);
    }
  }
  return new Map(Array.from(found, ([id, words]) => [id, [...words].sort(compareCodePoints)]));
}
