import { foldWord } from './fold-word.ts';

/** What may stand at the end of a noun, an adjective or a verb. */
export const ENDINGS: readonly string[] = 'ernes erne nes enes ens ets ene en et es er e s n r t'.split(' ');

const SHORTEST_STEM = 4;

/**
 * Take the endings off a word, roughly and one after the other: the forms of a word have one stem more often than not.
 * For matching only.
 *
 * @example stemWord('medarbejderne') // 'medarbejd'
 */
export function stemWord(word: string): string {
  let stem = foldWord(word);
  for (;;) {
    const ending = ENDINGS.find((each) => stem.endsWith(each) && stem.length - each.length >= SHORTEST_STEM);
    if (ending === undefined) return stem;
    stem = stem.slice(0, -ending.length).replace(/(.)\1$/u, '$1');
  }
}
