/** Letters that are heard or typed for one another: a slip between them counts half. */
const CONFUSED = ['csk', 'ie', 'dt', 'vf', 'åo', 'øo', 'æe', 'ao', 'gk', 'bp', 'jg', 'yi', 'øy', 'uo', 'åa', 'sz'];

/** Letter code → a bit for each group of `CONFUSED` it is in. */
const GROUPS = new Map<number, number>();
CONFUSED.forEach((letters, group) => {
  for (const letter of letters) {
    const code = letter.charCodeAt(0);
    GROUPS.set(code, (GROUPS.get(code) ?? 0) | (1 << group));
  }
});

/** Distances are counted in halves. */
const HALF = 2;

/**
 * Build the measure of how far a spelling is from words: letters left out, added, changed or swapped (Damerau–Levenshtein,
 * optimal string alignment). A letter doubled or not, and one heard as another, counts half. The measure answers
 * `Infinity` beyond `most`.
 */
export function buildMisspellingMeasure(typed: string): (word: string, most: number) => number {
  const typedCodes = toCodes(typed);
  const typedGroups = typedCodes.map(toGroups);
  return (word, most) => {
    const limit = most * HALF;
    if (Math.abs(typed.length - word.length) > limit) return Infinity;
    const codes = toCodes(word);
    const groups = codes.map(toGroups);
    let twoBefore: number[] = [];
    let before = [0];
    for (let j = 1; j <= codes.length; j++) before.push(j * HALF);
    for (let i = 1; i <= typedCodes.length; i++) {
      const a = typedCodes[i - 1];
      const aBefore = typedCodes[i - 2];
      const row = [i * HALF];
      let least = i * HALF;
      for (let j = 1; j <= codes.length; j++) {
        const b = codes[j - 1];
        const isHeardAs = ((typedGroups[i - 1] ?? 0) & (groups[j - 1] ?? 0)) !== 0;
        const change = a === b ? 0 : isHeardAs ? 1 : HALF;
        let cost = (before[j - 1] ?? 0) + change;
        const added = (before[j] ?? 0) + (a === aBefore ? 1 : HALF);
        if (added < cost) cost = added;
        const leftOut = (row[j - 1] ?? 0) + (b === codes[j - 2] ? 1 : HALF);
        if (leftOut < cost) cost = leftOut;
        if (i > 1 && j > 1 && a !== b && a === codes[j - 2] && b === aBefore) {
          const swapped = (twoBefore[j - 2] ?? 0) + HALF;
          if (swapped < cost) cost = swapped;
        }
        row.push(cost);
        if (cost < least) least = cost;
      }
      if (least > limit) return Infinity;
      twoBefore = before;
      before = row;
    }
    const distance = before.at(-1) ?? 0;
    return distance > limit ? Infinity : distance / HALF;
  };
}

function toCodes(word: string): number[] {
  return Array.from(word, (_, i) => word.charCodeAt(i));
}

function toGroups(code: number): number {
  return GROUPS.get(code) ?? 0;
}
