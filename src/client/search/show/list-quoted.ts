/** So many words are named; of the others it is said how many they are. */
export const MOST_LISTED = 6;

/**
 * List words in quotation marks.
 *
 * @example listQuoted(['budget', 'mål']) // '»budget«, »mål«'
 */
export function listQuoted(words: readonly string[]): string {
  const listed = words
    .slice(0, MOST_LISTED)
    .map((word) => `»${word}«`)
    .join(', ');
  return words.length > MOST_LISTED ? `${listed} og ${words.length - MOST_LISTED} ord til` : listed;
}
