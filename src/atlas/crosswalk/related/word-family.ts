/** Endings that make a noun or an adjective of a verb, longest first, and what is left of the word without them. */
const ENDINGS: readonly (readonly [ending: string, rest: string])[] = [
  ['ighed', 'ig'],
  ['ering', 'er'],
  ['else', ''],
  ['ning', ''],
  ['ere', 'er'],
  ['ing', ''],
  ['e', ''],
];

/** A stem shorter than this says too little of where the word comes from (»ting« is not of »t«). */
const SHORTEST_STEM = 4;

/**
 * Bring a base form and the words made of it to one key, so that doing a thing and the thing done are the same subject.
 * A doubled consonant is undone (`tilpasse`, `tilpasning`). The key is no word of its own: compare it, never show it.
 *
 * @example toWordFamily('prioritere') === toWordFamily('prioritering') // true
 * @example toWordFamily('faglig') === toWordFamily('faglighed') // true
 */
export function toWordFamily(lemma: string): string {
  for (const [ending, rest] of ENDINGS) {
    const stem = lemma.slice(0, lemma.length - ending.length);
    if (lemma.endsWith(ending) && stem.length >= SHORTEST_STEM) return (stem + rest).replace(/(.)\1$/u, '$1');
  }
  return lemma;
}
