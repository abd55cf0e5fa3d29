/** No character of its own: it only keeps a line from being broken where it stands. */
const WORD_JOINER = '\u2060';

/**
 * Keep what is one in a line of notes on one line: a number and what it counts, a span of numbers, and a dot between two
 * notes with the second.
 *
 * @example keepTogether('trin 2–3 · 103 forventninger') // 'trin 2–3', then a possible break, then '· 103 forventninger'
 */
export function keepTogether(text: string): string {
  return text
    .replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0')
    .replaceAll(/(?<=\d)–(?=\d)/gu, `${WORD_JOINER}–${WORD_JOINER}`)
    .replaceAll(' · ', ' ·\u00a0')
    .replaceAll(/(?<=trin) (?=\d)/gu, '\u00a0');
}
