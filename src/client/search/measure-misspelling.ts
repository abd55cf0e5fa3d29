/** Letters that are heard or typed for one another: a slip between them counts half. */
const CONFUSED = ['csk', 'ie', 'dt', 'vf', 'åo', 'øo', 'æe', 'ao', 'gk', 'bp', 'jg', 'yi', 'øy', 'uo', 'åa', 'sz'];

/**
 * Measure how far a spelling is from a word: letters left out, added, changed or swapped (Damerau–Levenshtein, optimal
 * string alignment). A letter doubled or not, and one heard as another, counts half. `Infinity` beyond `most`.
 */
export function measureMisspelling(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most * 2) return Infinity;
  let twoBefore: number[] = [];
  let before = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const a = typed[i - 1] ?? '';
      const b = word[j - 1] ?? '';
      const costs = [
        (before[j] ?? 0) + (a === typed[i - 2] ? 0.5 : 1),
        (row[j - 1] ?? 0) + (b === word[j - 2] ? 0.5 : 1),
        (before[j - 1] ?? 0) + costOfChange(a, b),
      ];
      if (i > 1 && j > 1 && a !== b && a === word[j - 2] && b === typed[i - 2]) costs.push((twoBefore[j - 2] ?? 0) + 1);
      row.push(Math.min(...costs));
    }
    if (Math.min(...row) > most) return Infinity;
    twoBefore = before;
    before = row;
  }
  const distance = before.at(-1) ?? 0;
  return distance > most ? Infinity : distance;
}

function costOfChange(a: string, b: string): number {
  if (a === b) return 0;
  return CONFUSED.some((letters) => letters.includes(a) && letters.includes(b)) ? 0.5 : 1;
}
