import type { IndexedStatement } from '../atlas.ts';

/** A piece of a text; `isTerm` where it is the word looked for. */
export interface TextPart {
  text: string;
  isTerm: boolean;
}

/** Between the title and the text of a statement, where its places are counted. */
const SEPARATOR = '. ';

/**
 * Cut a statement's title and text where a term first stands in it, also inside a compound, so that the word can be
 * marked. In one piece where it does not stand; without a title no piece.
 */
export function markTerm(
  { title, text, termPlaces }: Pick<IndexedStatement, 'title' | 'text' | 'termPlaces'>,
  term: string | null,
): { title: TextPart[]; text: TextPart[] } {
  const place = termPlaces.find((candidate) => candidate.term === term) ?? { start: 0, end: 0 };
  const offset = title === null ? 0 : title.length + SEPARATOR.length;
  return {
    title: cut(title ?? '', place.start, place.end),
    text: cut(text, place.start - offset, place.end - offset),
  };
}

function cut(text: string, start: number, end: number): TextPart[] {
  const [from, to] = [start, end].map((at) => Math.min(Math.max(at, 0), text.length)) as [number, number];
  return [
    { text: text.slice(0, from), isTerm: false },
    { text: text.slice(from, to), isTerm: true },
    { text: text.slice(to), isTerm: false },
  ].filter((part) => part.text !== '');
}
