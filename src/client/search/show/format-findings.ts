/** What was found, in numbers. */
export interface FindingCounts {
  /** Statements. */
  hits: number;
  /** Pages the statements stand on. */
  pages: number;
  /** Pages found by their name. */
  named: number;
}

/**
 * Say how much was found.
 *
 * @example formatFindings({ hits: 43, pages: 12, named: 2 }) // '43 forventninger i 12 sider. 2 sider fundet på navnet.'
 */
export function formatFindings({ hits, pages, named }: FindingCounts): string {
  if (hits === 0 && named === 0) return 'Intet fundet.';
  const statements =
    hits === 0
      ? 'Ingen forventninger fundet.'
      : `${count(hits, 'forventning', 'forventninger')} i ${count(pages, 'side', 'sider')}.`;
  return named === 0 ? statements : `${statements} ${count(named, 'side', 'sider')} fundet på navnet.`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
