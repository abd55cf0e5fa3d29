/** The ligatures of Unicode that stand for letters of the alphabet: text out of a PDF has them. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/**
 * Give text the one form in which everything reads it, model and pages alike: no byte order mark, line feeds, composed
 * characters (NFC), ligatures opened, one kind of space, one kind of hyphen. Nobody sees a difference, and a search for
 * the word finds it. Lines stay lines; what a reader cannot see or the writer did not mean, `findBadCharacters` finds.
 *
 * @example normaliseText('konﬂikt') // 'konflikt'
 */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .normalize('NFC')
    .replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replaceAll(/\p{Zs}/gu, ' ')
    .replaceAll(/[\u2010\u2011]/gu, '-');
}
