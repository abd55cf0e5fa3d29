import type { Gaps } from './gap.ts';

/** What is counted of the gaps at a place. */
export interface GapCounts {
  responsibilities: number;
  terms: number;
  otherwise: number;
  own: number;
}

/** Count the rows of a page. What others have on another rung is not counted as the document's alone. */
export function countGaps({ missing, otherwise, own }: Gaps): GapCounts {
  const responsibilities = missing.filter(({ kind }) => kind === 'responsibility').length;
  return {
    responsibilities,
    terms: missing.length - responsibilities,
    otherwise: otherwise.length,
    own: own.filter(({ elsewhere }) => elsewhere.length === 0).length,
  };
}
