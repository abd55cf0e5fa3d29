import { diffArrays } from 'diff';
import { tokenize } from '../lexicon/danish.ts';

/** A piece of a text, or of the one it is compared with: words that only this text has, or only the other. */
export interface ChangedPart {
  text: string;
  change: 'same' | 'new' | 'dropped';
}

/** Texts that share fewer of their words have been written anew: marks would cover them. */
const LEAST_SHARED = 0.4;

/**
 * Mark the words of a text that the text before it does not have, and put in those it has dropped, in order. Case and
 * punctuation make no difference. Without what is dropped, the parts put together are the text. `null` where the two
 * share less than the given share of their words: then nothing has changed that could be pointed to.
 *
 * @example
 * markChanges('Sætte mål for tilbuddet.', 'Sætte mål for området.')
 * // same 'Sætte mål for ', dropped 'tilbuddet ', new 'området', same '.'
 */
export function markChanges(before: string, after: string, leastShared = LEAST_SHARED): ChangedPart[] | null {
  const old = tokenize(before);
  const tokens = tokenize(after);
  const changes = diffArrays(
    old.map(({ word }) => word),
    tokens.map(({ word }) => word),
  );
  const kept = changes.filter(({ added, removed }) => !added && !removed).reduce((sum, { count }) => sum + count, 0);
  if ((2 * kept) / (old.length + tokens.length) < leastShared) return null;

  const parts: ChangedPart[] = [];
  let [oldWord, word, written] = [0, 0, 0];
  const write = (end: number, change: 'same' | 'new'): void => {
    if (end > written) parts.push({ text: after.slice(written, end), change });
    written = end;
  };
  for (const { added, removed, count } of changes) {
    if (removed) {
      const dropped = before.slice(old[oldWord]?.start, old[oldWord + count - 1]?.end);
      const next = tokens[word];
      // What is dropped is parted from its neighbours by a space of its own: the text keeps all of its.
      write(next?.start ?? tokens.at(-1)?.end ?? 0, 'same');
      parts.push({ text: next === undefined ? ` ${dropped}` : `${dropped} `, change: 'dropped' });
      oldWord += count;
      continue;
    }
    const [first, last] = [tokens[word], tokens[word + count - 1]];
    word += count;
    if (!added) oldWord += count;
    else if (first !== undefined && last !== undefined) {
      write(first.start, 'same');
      write(last.end, 'new');
    }
  }
  write(after.length, 'same');
  return parts;
}
