import type { MarkedWords } from './mark-words.ts';
import type { LaidWord, Layout } from './read-layout.ts';

/**
 * Say for each word how likely a passage or a heading begins with it, from 0 to 1, by what stands on both sides. The
 * numbers are rounded from how often ranges begin at such places; 0 is inside a line, where none begins.
 */
export function weighBoundaries({ words, isLoose }: Layout, { marks }: MarkedWords): number[] {
  return words.map((word, i) => {
    const before = words[i - 1];
    if (before === undefined) return 1;
    const mark = marks[i] ?? 'text';
    const markBefore = marks[i - 1] ?? 'text';
    if (word.isBulleted) return 0.95;
    if (markBefore === 'title' && mark !== 'title') return 0.1;
    if (mark === 'bullet') return before.isEnd || word.isApart ? 0.9 : 0.3;
    if (markBefore === 'bullet') return 0.5;
    if (mark !== markBefore && mark !== 'text') return 0.9;
    if (mark !== markBefore) return markBefore === 'heading' ? 0.6 : 0.95;
    return weighText(before, word, isLoose);
  });
}

function weighText(before: LaidWord, word: LaidWord, isLoose: boolean): number {
  if (word.isApart && before.isEnd) return 0.85;
  if (word.isApart && word.isUpper) return isLoose && word.isAfterFullLine ? 0.02 : 0.85;
  if (word.isApart) return before.token.endsWith(',') || isLoose ? 0.02 : 0.1;
  if (before.isEnd && word.isUpper) return word.isLineStart ? 0.6 : 0.4;
  if (!word.isLineStart) return 0;
  if (word.isUpper) return word.isAfterFullLine ? 0.02 : 0.2;
  return before.isOpen ? 0.3 : 0.003;
}
