import { chooseNothing } from '../../../atlas/search/search-facets.ts';
import type { Answer } from '../answer-query.ts';
import { element } from '../element.ts';
import { MOST_LISTED } from './list-quoted.ts';
import { isNarrowed, type SearchState } from '../search-state.ts';

/** Make what a reader can try when nothing was found: which words stand nowhere, and searches that ask for less. */
export function showSuggestions(
  state: SearchState,
  { query: { words, phrases }, reading: { unknownWords } }: Pick<Answer, 'query' | 'reading'>,
  searchInstead: (state: SearchState) => void,
): Element[] {
  const suggest = (label: string, instead: SearchState): Element => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => searchInstead(instead));
    return element('li', {}, button);
  };
  const knownWords = words.filter((word) => !unknownWords.includes(word));
  const parts = words.length + phrases.length;
  return [
    ...unknownWords.slice(0, MOST_LISTED).map((word) => element('li', {}, `»${word}« står ingen steder.`)),
    ...(unknownWords.length > MOST_LISTED
      ? [element('li', {}, `Det gælder også ${unknownWords.length - MOST_LISTED} ord til.`)]
      : []),
    ...(isNarrowed(state) && unknownWords.length === 0
      ? [suggest('Søg uden filtre', { ...state, chosen: chooseNothing() })]
      : []),
    ...(parts > 1
      ? knownWords.slice(0, MOST_LISTED).map((word) => suggest(`Søg kun på »${word}«`, { ...state, query: word }))
      : []),
  ];
}
