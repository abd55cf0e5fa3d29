import { buildTermMatcher } from '../atlas/match-terms.ts';
import { atlas } from './current-atlas.ts';

const matcher = buildTermMatcher(atlas.terms);

/** A piece of a text; `isTerm` where it is the word looked for. */
export interface TextPart {
  text: string;
  isTerm: boolean;
}

/** Cut a text where a term first stands in it, so that the word can be marked. In one piece where it does not. */
export function markTerm(text: string, term: string): TextPart[] {
  const found = matcher.match(text).find((match) => match.term === term);
  if (found === undefined) return [{ text, isTerm: false }];
  return [
    { text: text.slice(0, found.start), isTerm: false },
    { text: text.slice(found.start, found.end), isTerm: true },
    { text: text.slice(found.end), isTerm: false },
  ].filter((part) => part.text !== '');
}
