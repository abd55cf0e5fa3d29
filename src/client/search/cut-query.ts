/** A query has no more words than these, and no word more letters: no text has a longer one. */
export const MOST_WORDS = 200;
export const LONGEST_WORD = 60;

/** What is searched for of what was typed. */
export interface CutQuery {
  text: string;
  /** Words were left out after the last. */
  hasMoreWords: boolean;
  /** Letters were left out at the end of a word. */
  hasLongerWords: boolean;
}

/**
 * Cut what is typed to a query that can be searched for while one types, in a time that grows with its length only. What
 * is short enough stays as it is, white space too.
 *
 * @example cutQuery('budget og mål') // { text: 'budget og mål', hasMoreWords: false, hasLongerWords: false }
 */
export function cutQuery(typed: string): CutQuery {
  let text = '';
  let words = 0;
  let hasLongerWords = false;
  for (const [space, word = ''] of typed.matchAll(/\s+|(\S+)/gu)) {
    if (word === '') {
      text += space;
      continue;
    }
    if (words === MOST_WORDS) return { text: text.trimEnd(), hasMoreWords: true, hasLongerWords };
    words++;
    // By characters, not to cut one in two; more code units than these are too many in any case.
    const letters = Array.from(word.slice(0, 2 * LONGEST_WORD + 2));
    const isLonger = letters.length > LONGEST_WORD;
    hasLongerWords ||= isLonger;
    text += isLonger ? letters.slice(0, LONGEST_WORD).join('') : word;
  }
  return { text, hasMoreWords: false, hasLongerWords };
}

/** Say what of a query is not searched for; `null` where all of it is. */
export function describeCut({ hasMoreWords, hasLongerWords }: Omit<CutQuery, 'text'>): string | null {
  const parts = [
    ...(hasMoreWords ? [`de første ${MOST_WORDS} ord`] : []),
    ...(hasLongerWords ? [`de første ${LONGEST_WORD} bogstaver af et ord`] : []),
  ];
  return parts.length === 0 ? null : `Søger kun på ${parts.join(' og ')}.`;
}
