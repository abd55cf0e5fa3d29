import type { Gaps } from './gap.ts';

/** What is counted of the gaps at a place. */
export interface GapCounts {
  /** `null` where nobody has read the document beside any of the others: then nothing is known of responsibilities. */
  responsibilities: number | null;
  terms: number;
  otherwise: number;
  own: number;
}

/** Count the rows of a page. What others have on another rung is not counted as the document's alone. */
export function countGaps({ missing, otherwise, own, compared, unread }: Gaps): GapCounts {
  const responsibilities = missing.filter(({ kind }) => kind === 'responsibility').length;
  return {
    responsibilities: unread.length > 0 && unread.length === compared.length ? null : responsibilities,
    terms: missing.length - responsibilities,
    otherwise: otherwise.length,
    own: own.filter(({ elsewhere }) => elsewhere.length === 0).length,
  };
}
