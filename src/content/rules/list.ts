/** Write words as a list, also an empty one. */
export const list = (words: readonly string[]): string => (words.length === 0 ? '(ingen)' : words.join(', '));
