import { foldLetters, foldWord, splitWords } from '../../../atlas/lexicon/fold-word.ts';
import { isFunctionWord, openWord } from '../../../atlas/search/index-words.ts';

/** A stretch of a text. */
export interface Segment {
  text: string;
  isHit: boolean;
}

/**
 * Mark words of a text: cut it where marks begin and end. `isHit` is asked for each word between white space, with its
 * place; the marks leave punctuation around a word out.
 */
export function markWords(text: string, isHit: (word: string, place: number) => boolean): Segment[] {
  const segments: Segment[] = [];
  const add = (piece: string, hit: boolean): void => {
    const last = segments.at(-1);
    if (piece === '') return;
    if (last?.isHit === hit && !hit) last.text += piece;
    else segments.push({ text: piece, isHit: hit });
  };
  let place = 0;
  for (const piece of text.split(/(\s+)/u)) {
    if (piece === '' || /^\s/u.test(piece)) {
      add(piece, false);
      continue;
    }
    const core = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/u.exec(piece);
    if (core !== null && isHit(core[0], place)) {
      add(piece.slice(0, core.index), false);
      add(core[0], true);
      add(piece.slice(core.index + core[0].length), false);
    } else {
      add(piece, false);
    }
    place++;
  }
  return segments;
}

/** Tell whether a word of a title or label is one the reader typed the beginning of; a compound counts by its parts. */
export function beginsAs(typed: readonly string[]): (word: string) => boolean {
  // »MED« is the committee, and not every »med«.
  const acronyms = typed.filter((word) => /^\p{Lu}{2,4}$/u.test(word));
  const asked = typed
    .filter((word) => !acronyms.includes(word))
    .map(foldWord)
    .filter((word) => word !== '');
  return (word) => {
    if (acronyms.some((acronym) => word.includes(acronym))) return true;
    const parts = [word, ...word.split(/[^\p{L}\p{N}\p{M}]+/u)].map(foldWord);
    // »af« is a word, and no part of »afsæt«.
    const isAsked = (beginning: string, part: string): boolean =>
      isFunctionWord(beginning) ? part === beginning : part.startsWith(beginning);
    return asked.some((beginning) => parts.some((part) => isAsked(beginning, part)));
  };
}

/**
 * Tell whether a word is found by one of its parts or by its spelling without æ, ø and å: `parts` as the record lists
 * them, each closed.
 */
export function hasPartAs(typed: readonly string[], parts: string): (word: string) => boolean {
  const asked = typed.map(foldWord).filter((word) => word !== '' && !isFunctionWord(word));
  const found = splitWords(parts)
    .map(openWord)
    .filter((part) => asked.some((beginning) => part.startsWith(beginning)));
  return (word) => {
    const spellings = [foldWord(word), ...foldLetters(word)];
    return found.some((part) => spellings.some((spelling) => spelling.endsWith(part)));
  };
}
