import { diffArrays } from 'diff';
import { tokenize } from '../lexicon/danish.ts';

/** A piece of a text; `isChanged` where its words are not those of the text it is compared with. */
export interface ChangedPart {
  text: string;
  isChanged: boolean;
}

/** Texts that share fewer of their words have been written anew: marks would cover them. */
const LEAST_SHARED = 0.4;

/**
 * Mark the words of a text that the text before it does not have, in order. Case and punctuation make no difference.
 * `null` where the two share less than four words of ten: then nothing has changed that could be pointed to.
 *
 * @example markChanges('Sætte mål for tilbuddet.', 'Sætte mål for området.') // […, { text: 'området', isChanged: true }, …]
 */
export function markChanges(before: string, after: string): ChangedPart[] | null {
  const old = tokenize(before).map(({ word }) => word);
  const tokens = tokenize(after);
  const changes = diffArrays(
    old,
    tokens.map(({ word }) => word),
  ).filter(({ removed }) => !removed);
  const kept = changes.filter(({ added }) => !added).reduce((sum, { count }) => sum + count, 0);
  if ((2 * kept) / (old.length + tokens.length) < LEAST_SHARED) return null;

  const parts: ChangedPart[] = [];
  let word = 0;
  let written = 0;
  const write = (end: number, isChanged: boolean): void => {
    if (end > written) parts.push({ text: after.slice(written, end), isChanged });
    written = end;
  };
  for (const { added, count } of changes) {
    const [first, last] = [tokens[word], tokens[word + count - 1]];
    word += count;
    if (!added || first === undefined || last === undefined) continue;
    write(first.start, false);
    write(last.end, true);
  }
  write(after.length, false);
  return parts;
}
