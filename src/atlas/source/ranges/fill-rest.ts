import type { PassageKind, SourceRange } from '../../model.ts';
import type { Mark } from './mark-words.ts';

/** A stretch of the source that restates nothing. */
export interface Rest {
  kind: Extract<PassageKind, 'heading' | 'furniture'>;
  ranges: SourceRange[];
}

/** What looks like a heading, a name or a title is a heading; the rest is furniture. */
const HEADINGS: ReadonlySet<Mark> = new Set<Mark>(['name', 'heading', 'title']);

/** Fill what no passage takes with headings and furniture, so that ranges tile the source without a gap. */
export function fillRest(marks: readonly Mark[], taken: readonly Pick<SourceRange, 'start' | 'end'>[]): Rest[] {
  const isTaken = new Array<boolean>(marks.length).fill(false);
  for (const { start, end } of taken) isTaken.fill(true, start, end);
  const rests: Rest[] = [];
  for (let start = 0; start < marks.length; start++) {
    if (isTaken[start] === true) continue;
    const isHeading = HEADINGS.has(marks[start] ?? 'text');
    let end = start + 1;
    while (end < marks.length && isTaken[end] !== true && HEADINGS.has(marks[end] ?? 'text') === isHeading) end++;
    rests.push({ kind: isHeading ? 'heading' : 'furniture', ranges: [{ printing: 1, start, end }] });
    start = end - 1;
  }
  return rests;
}
