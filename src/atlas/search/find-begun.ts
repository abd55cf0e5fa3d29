/** Find the words that begin so, among sorted ones; none for an empty beginning. */
export function findBegun(sorted: readonly string[], beginning: string): string[] {
  const begun: string[] = [];
  if (beginning === '') return begun;
  for (let i = lowerBound(sorted, beginning); sorted[i]?.startsWith(beginning) === true; i++)
    begun.push(sorted[i] ?? '');
  return begun;
}

/** Tell whether any of some sorted words begins so; none does where the beginning is empty. */
export function isBegun(sorted: readonly string[], beginning: string): boolean {
  return beginning !== '' && sorted[lowerBound(sorted, beginning)]?.startsWith(beginning) === true;
}

function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
