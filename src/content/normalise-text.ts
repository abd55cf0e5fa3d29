import { openLigatures } from '../atlas/lexicon/open-ligatures.ts';

/**
 * Give text the one form in which everything reads it, model and pages alike: no byte order mark, line feeds, composed
 * characters (NFC), ligatures opened, one kind of space, one kind of hyphen. Nobody sees a difference, and a search for
 * the word finds it. Lines stay lines; what a reader cannot see or the writer did not mean, `findBadCharacters` finds.
 *
 * @example normaliseText('konﬂikt') // 'konflikt'
 */
export function normaliseText(text: string): string {
  return openLigatures(text)
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .normalize('NFC')
    .replaceAll(/\p{Zs}/gu, ' ')
    .replaceAll(/[\u2010\u2011]/gu, '-');
}
