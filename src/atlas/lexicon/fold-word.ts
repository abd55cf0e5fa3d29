/**
 * Fold a word for comparing: lower case, without accents (é as e; æ, ø and å are letters of their own), letters and
 * digits only.
 *
 * @example foldWord('MED-udvalg,') // 'medudvalg'
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('a\u030A', 'å')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Split a text at white space, as Pagefind counts its words. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/**
 * Fold a word to the two spellings of a keyboard without æ, ø and å: two letters for each, and one. Empty for a word
 * that has none of them.
 *
 * @example foldLetters('måløre') // ['maaloere', 'malore']
 */
export function foldLetters(word: string): string[] {
  const lower = word.normalize('NFC').toLowerCase();
  const write = (spelling: Readonly<Record<string, string>>): string =>
    foldWord(lower.replaceAll(/[æøå]/gu, (letter) => spelling[letter] ?? letter));
  const plain = foldWord(lower);
  const spellings = [write({ æ: 'ae', ø: 'oe', å: 'aa' }), write({ æ: 'a', ø: 'o', å: 'a' })];
  return [...new Set(spellings)].filter((spelling) => spelling !== plain);
}
