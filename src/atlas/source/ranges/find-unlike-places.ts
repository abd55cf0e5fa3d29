import type { SourceRange } from '../../model.ts';
import { buildWordWeights } from './weigh-words.ts';

/** A passage and the place it is said to have. */
export interface Placed {
  anchor: string;
  text: string;
  ranges: readonly SourceRange[];
}

/** Under this share of its content words, weighted by how rare they are, a place has almost none of its passage. */
const ALMOST_NONE = 0.25;

/** Find passages whose place shares almost no words with what restates it: the place is hardly right. */
export function findUnlikePlaces<Place extends Placed>(words: readonly string[], placed: readonly Place[]): Place[] {
  const weights = buildWordWeights(words);
  return placed.filter(({ text, ranges }) => {
    const printings = [...Map.groupBy(ranges, ({ printing }) => printing).values()];
    return printings.some((own) => own.every(({ start, end }) => weights.share(text, start, end) < ALMOST_NONE));
  });
}
