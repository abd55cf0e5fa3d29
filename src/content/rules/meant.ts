import { closest } from '../closest.ts';
import type { Text } from './text.ts';

/** Propose the known word that was probably meant; where none is near, say what to do otherwise. */
export const meant = (word: string, known: readonly string[], otherwise?: string): Pick<Text, 'hint'> => {
  const near = closest(word, known);
  if (near !== null) return { hint: `Mente du »${near}«?${otherwise === undefined ? '' : ` Ellers: ${otherwise}`}` };
  return otherwise === undefined ? {} : { hint: otherwise };
};
