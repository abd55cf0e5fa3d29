/**
 * How good a ranking is, against grades given by hand.
 *
 * Every measure is `null` where there is nothing to find, so that such a query counts in no mean. A ranking holds each
 * id once, best first; an id without a grade counts 0.
 */

/** Id → grade, higher is better. */
export type Grades = ReadonlyMap<string, number>;

/** From which grade on an answer counts as found, in the measures that know only found and not found. */
const RELEVANT_FROM = 2;

/**
 * Share of the relevant answers among the first `k`: |relevant ∩ first k| / min(k, |relevant|).
 *
 * Capped at `k` as in BEIR (Thakur et al., NeurIPS 2021 Datasets and Benchmarks): of 50 relevant answers no ranking can
 * show more than 20 among the first 20.
 */
export function recallAt(ranking: readonly string[], grades: Grades, k: number): number | null {
  refuseRepeats(ranking);
  const relevant = [...grades.values()].filter(isRelevant).length;
  if (relevant === 0) return null;
  return countRelevant(ranking.slice(0, k), grades) / Math.min(k, relevant);
}

/**
 * One over the rank of the first relevant answer, 0 without one: RR = 1 / rank.
 *
 * Its mean over the queries is MRR (Voorhees, »The TREC-8 Question Answering Track Report«, 1999).
 */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number | null {
  refuseRepeats(ranking);
  if (![...grades.values()].some(isRelevant)) return null;
  const first = ranking.findIndex((id) => isRelevant(grades.get(id) ?? 0));
  return first === -1 ? 0 : 1 / (first + 1);
}

/**
 * Normalised discounted cumulative gain: DCG@k / ideal DCG@k, with DCG@k = Σ (2^grade − 1) / log2(rank + 1).
 *
 * Järvelin and Kekäläinen, »Cumulated gain-based evaluation of IR techniques«, ACM TOIS 20 (2002); gain and discount as
 * in Burges et al., »Learning to Rank using Gradient Descent«, ICML 2005. Grades 3, 2, 1 gain 7, 3, 1.
 */
export function ndcgAt(ranking: readonly string[], grades: Grades, k: number): number | null {
  refuseRepeats(ranking);
  const ideal = [...grades.values()].sort((a, b) => b - a);
  const best = discountedGain(ideal.slice(0, k));
  if (best === 0) return null;
  return discountedGain(ranking.slice(0, k).map((id) => grades.get(id) ?? 0)) / best;
}

/** Arithmetic mean of what could be measured; `null` where nothing could. */
export function meanScore(scores: readonly (number | null)[]): number | null {
  const measured = scores.filter((score) => score !== null);
  return measured.length === 0 ? null : measured.reduce((sum, score) => sum + score, 0) / measured.length;
}

function isRelevant(grade: number): boolean {
  return grade >= RELEVANT_FROM;
}

function countRelevant(ids: readonly string[], grades: Grades): number {
  return ids.filter((id) => isRelevant(grades.get(id) ?? 0)).length;
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** An answer shown twice would be counted twice, and a score could pass 1. */
function refuseRepeats(ranking: readonly string[]): void {
  const repeated = ranking.find((id, index) => ranking.indexOf(id) < index);
  if (repeated !== undefined) throw new RangeError(`The ranking has "${repeated}" twice.`);
}
