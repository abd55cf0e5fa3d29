/**
 * Give the id of a letter of the index of terms, in ASCII as all that reaches an address; `#` is what begins with none.
 *
 * @example letterId('Ø') // 'bogstav-oe'
 */
export function letterId(letter: string): string {
  if (letter === '#') return 'bogstav-andet';
  return `bogstav-${letter.toLocaleLowerCase('da').replace('æ', 'ae').replace('ø', 'oe').replace('å', 'aa')}`;
}
