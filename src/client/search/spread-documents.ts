/** How much less a hit counts for each better one of its document, and how many of those count. */
const LESS_FOR_EACH = 0.015;
const MOST_COUNTED = 6;

/**
 * Put hits, given best first, in an order where near equals come from several documents: one responsibility may stand on
 * all levels of one, word for word, and would fill the first screen.
 */
export function spreadDocuments<Hit extends { worth: number }>(
  hits: readonly Hit[],
  documentOf: (hit: Hit) => string | null,
): Hit[] {
  const seen = new Map<string | null, number>();
  const weighed = hits.map((hit) => {
    const document = documentOf(hit);
    const before = document === null ? 0 : (seen.get(document) ?? 0);
    seen.set(document, before + 1);
    return { hit, worth: hit.worth - LESS_FOR_EACH * Math.min(before, MOST_COUNTED) };
  });
  return weighed.sort((a, b) => b.worth - a.worth).map(({ hit }) => hit);
}
