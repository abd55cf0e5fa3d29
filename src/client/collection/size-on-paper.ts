/** How large the text of a card is set, so that it fits its card. */
export type CardSize = 'short' | 'long' | 'very-long' | 'longest';

/** A text of so many letters or more is set smaller. */
const FROM: readonly (readonly [number, CardSize])[] = [
  [480, 'longest'],
  [330, 'very-long'],
  [160, 'long'],
];

/** Say how large the text of a card is set. */
export function sizeCard(text: string): CardSize {
  return FROM.find(([letters]) => text.length >= letters)?.[1] ?? 'short';
}

/** As many lines to write on stand beside a text as it is high: one for so many letters, and no fewer than two. */
const LETTERS_PER_LINE = 60;
const FEWEST_LINES = 2;

/** Count the lines to write on beside a text. */
export function countLines(letters: number): number {
  return Math.max(FEWEST_LINES, Math.floor(letters / LETTERS_PER_LINE));
}
