import type { Equivalent } from '../atlas.ts';
import type { Level } from '../model.ts';
import { relateSpans, spanToRungs, type Span } from './place-levels.ts';

/**
 * Derive which levels of other documents stand where a level stands, from the spans alone. Equal spans first, then
 * overlapping ones, each in the order of the levels given. Symmetric, and never within one document.
 */
export function deriveEquivalents(
  levels: readonly Pick<Level, 'id' | 'document'>[],
  spans: ReadonlyMap<string, Span>,
): Map<string, Equivalent[]> {
  const equivalents = new Map<string, Equivalent[]>();
  for (const level of levels) {
    const own = spans.get(level.id);
    if (own === undefined) continue;
    const found = levels.flatMap((other): Equivalent[] => {
      const span = spans.get(other.id);
      if (span === undefined || other.document === level.document) return [];
      const relation = relateSpans(own, span);
      return relation === null
        ? []
        : [{ level: other.id, relation, basis: 'derived', status: null, why: explainRelation(own, span) }];
    });
    equivalents.set(level.id, [
      ...found.filter(({ relation }) => relation === 'samme-trin'),
      ...found.filter(({ relation }) => relation !== 'samme-trin'),
    ]);
  }
  return equivalents;
}

function explainRelation(own: Span, other: Span): string {
  if (own.lowest === other.lowest && own.highest === other.highest) {
    return own.lowest === own.highest ? `Begge står på trin ${own.lowest}.` : `Begge står på trin ${formatSpan(own)}.`;
  }
  const shared = spanToRungs(own).filter((rung) => rung >= other.lowest && rung <= other.highest);
  return `Dette niveau står på trin ${formatSpan(own)}, det andet på trin ${formatSpan(other)}; fælles er trin ${shared.join(' og ')}.`;
}

/** @example formatSpan({ lowest: 2, highest: 4 }) // '2–4' */
export function formatSpan({ lowest, highest }: Span): string {
  return lowest === highest ? String(lowest) : `${lowest}–${highest}`;
}
