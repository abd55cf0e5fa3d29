/**
 * Write letters that a typeface joins into one character as the letters they are: text out of a PDF has them.
 *
 * @example openLigatures('konﬂikt') // 'konflikt'
 */
export function openLigatures(text: string): string {
  return text.replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'));
}
