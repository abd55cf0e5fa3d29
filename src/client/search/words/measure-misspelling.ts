/** Letters that are heard or typed for one another: a slip between them counts half. */
const CONFUSED = ['csk', 'ie', 'dt', 'vf', 'åo', 'øo', 'æe', 'ao', 'gk', 'bp', 'jg', 'yi', 'øy', 'uo', 'sz'];

/** Letter code → a bit for each group of `CONFUSED` it is in. */
const GROUPS = new Map<number, number>();
CONFUSED.forEach((letters, group) => {
  for (const letter of letters) {
    const code = letter.charCodeAt(0);
    GROUPS.set(code, (GROUPS.get(code) ?? 0) | (1 << group));
  }
});

/** Letters with a bit of their own in a set of letters; digits share the next one, all other characters the last. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå';

/** Letter code → the set of the letters it may be typed for, itself among them. */
const MISTAKEN = new Map(
  Array.from(LETTERS, (letter) => [
    letter.charCodeAt(0),
    CONFUSED.filter((letters) => letters.includes(letter)).reduce(
      (set, letters) => set | toSet(letters),
      toSet(letter),
    ),
  ]),
);

/** A folded word, ready to be measured. */
export interface Spelling {
  word: string;
  codes: readonly number[];
  /** The letters in it, and those that one of them may be typed for: a bit for each. */
  letters: number;
  mistaken: number;
}

/** Prepare a folded word to be measured. */
export function toSpelling(word: string): Spelling {
  const codes = Array.from(word, (_, i) => word.charCodeAt(i));
  const letters = toSet(word);
  return { word, codes, letters, mistaken: codes.reduce((set, code) => set | (MISTAKEN.get(code) ?? 0), letters) };
}

/** Distances are counted in halves. */
const HALF = 2;

/** Farther than any distance that is asked for. */
const FAR = 1 << 20;

/**
 * Build the measure of how far a spelling is from words: letters left out, added, changed or swapped (Damerau–Levenshtein,
 * optimal string alignment). A letter doubled or not, and one heard as another, counts half. The measure answers
 * `Infinity` beyond `most`.
 */
export function buildMisspellingMeasure(typed: Spelling): (word: Spelling, most: number) => number {
  const length = typed.codes.length;
  const typedGroups = typed.codes.map(toGroups);
  let [twoBefore, before, row]: [number[], number[], number[]] = [[], [], []];
  return (word, most) => {
    const limit = most * HALF;
    const { codes } = word;
    if (Math.abs(length - codes.length) > limit || countForeign(typed, word) > limit) return Infinity;
    for (let j = 0; j <= codes.length; j++) before[j] = j * HALF;
    for (let i = 1; i <= length; i++) {
      const a = typed.codes[i - 1] ?? 0;
      const aBefore = typed.codes[i - 2];
      const aGroups = typedGroups[i - 1] ?? 0;
      // A letter more or less counts half at least: no way within the limit leads farther from the diagonal.
      const first = Math.max(1, i - limit);
      const last = Math.min(codes.length, i + limit);
      row[first - 1] = first === 1 ? i * HALF : FAR;
      row[last + 1] = FAR;
      let least = row[first - 1] ?? FAR;
      for (let j = first; j <= last; j++) {
        const b = codes[j - 1] ?? 0;
        const bBefore = codes[j - 2];
        const change = a === b ? 0 : (aGroups & toGroups(b)) !== 0 ? 1 : HALF;
        let cost = (before[j - 1] ?? FAR) + change;
        const added = (before[j] ?? FAR) + (a === aBefore ? 1 : HALF);
        if (added < cost) cost = added;
        const leftOut = (row[j - 1] ?? FAR) + (b === bBefore ? 1 : HALF);
        if (leftOut < cost) cost = leftOut;
        if (a !== b && a === bBefore && b === aBefore) {
          const swapped = (twoBefore[j - 2] ?? FAR) + HALF;
          if (swapped < cost) cost = swapped;
        }
        row[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > limit) return Infinity;
      [twoBefore, before, row] = [before, row, twoBefore];
    }
    const distance = before[codes.length] ?? FAR;
    return distance > limit ? Infinity : distance / HALF;
  };
}

/** Count, in halves, what two words differ by at least: the letters of one that stand nowhere in the other. */
function countForeign(a: Spelling, b: Spelling): number {
  const count = (from: Spelling, to: Spelling): number =>
    HALF * countBits(from.letters & ~to.mistaken) + countBits(from.letters & to.mistaken & ~to.letters);
  return Math.max(count(a, b), count(b, a));
}

function countBits(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

function toGroups(code: number): number {
  return GROUPS.get(code) ?? 0;
}

function toSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = LETTERS.indexOf(word.charAt(i));
    set |= 1 << (letter >= 0 ? letter : /\d/u.test(word.charAt(i)) ? LETTERS.length : LETTERS.length + 1);
  }
  return set;
}
