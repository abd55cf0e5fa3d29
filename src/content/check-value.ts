import { LIMITS } from './content-limits.ts';
import { findBadCharacters } from './find-bad-characters.ts';
import { normaliseText } from './normalise-text.ts';
import type { Position, Report } from './report.ts';

/** Names that every object of JavaScript has: as a key they would be read as something else than a word. */
const RESERVED = /^(?:__proto__|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$/u;

const LONG_WORD = new RegExp(`\\S{${LIMITS.word + 1}}`, 'u');

/** Short words of ordinary letters, which nothing is wrong with: nearly all there are. */
const PLAIN = new RegExp(`^(?!.*__)[ -~æøåÆØÅé»«–]{0,${LIMITS.word}}$`, 'u');

/**
 * Report what a text must not hold though its file may: characters written as escapes (`bad-character`), words that are
 * no words (`too-long-word`, `reserved-word`).
 */
export function checkValue(value: string, position: Position, report: Report): void {
  if (PLAIN.test(value)) return;
  const [bad] = findBadCharacters(value);
  if (bad !== undefined) report('bad-character', position, bad.name, value.replaceAll(/\p{C}/gu, ''));
  else if (normaliseText(value) !== value) report('bad-character', position, 'et tegn skrevet som kode', value);
  else if (LONG_WORD.test(value)) report('too-long-word', position, LIMITS.word);
  for (const word of new Set(value.split(/\s+/u))) {
    if (RESERVED.test(word)) report('reserved-word', position, word);
  }
}
