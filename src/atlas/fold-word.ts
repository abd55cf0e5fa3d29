/**
 * Fold a word as Pagefind compares words: lower case, without accents (å as a, é as e; æ and ø are letters of their
 * own), letters and digits only.
 *
 * @example foldWord('MED-udvalg,') // 'medudvalg'
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Split a text at white space, as Pagefind counts its words. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
