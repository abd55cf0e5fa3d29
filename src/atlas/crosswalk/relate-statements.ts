import type { Related } from '../atlas.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import { buildClueIndex, type ClueIndex, type DescribedStatement } from './related/build-clue-index.ts';
import { chooseRelated } from './related/choose-related.ts';
import { buildClueCollector, type ClueSource } from './related/collect-clues.ts';
import type { Candidate, ComparedStatement, Evidence } from './related/compared-statement.ts';
import { RELATING_WEIGHTS, type RelatingWeights } from './related/weights.ts';

/** What statements are related by, besides their words. */
export interface RelatingSource extends Omit<ClueSource, 'weights'> {
  /** Whether the statements of two documents are looked at together; all are, unless it says no. */
  isCompared?: (document: string, other: string) => boolean;
  weights?: RelatingWeights;
}

/** How many entries of the inverted index one statement looks at, most telling clues first: what keeps the work linear. */
const LOOK_UPS = 400;

/** A clue worth less than this is not looked up: what it adds is lost beside the threshold. */
const LEAST_WORTH = 0.5;

/** How many candidates are kept to choose from: rows alike at nine levels leave enough of others. */
const KEPT = 60;

/**
 * Relate every statement to at most five of other documents on the same subject. Clues (terms and words of the text,
 * what an editor says it is about, what readers type who are after it) count by their rarity among rows, so that a
 * responsibility told on nine levels is one; a clue the statement is named after counts more, a word of the genre not at
 * all. Statements of the same form go before others. A link scores what the two share, held back by how much else they
 * speak of.
 *
 * Near linear: candidates come from an inverted index, of which each statement looks at no more than 400 entries. A clue
 * with more entries than are left is passed over. The order of input changes nothing: of equal scores the nearer level
 * comes first, then the id.
 *
 * @returns statement id → its links, best first; empty where nothing reaches the threshold
 */
export function relateStatements(
  statements: readonly ComparedStatement[],
  { weights = RELATING_WEIGHTS, isCompared = () => true, ...source }: RelatingSource,
): Map<string, Related[]> {
  const sorted = [...statements].sort((a, b) => compareCodePoints(a.id, b.id));
  const collect = buildClueCollector({ ...source, weights });
  const index = buildClueIndex(
    sorted.map((statement) => ({ statement, clues: collect(statement) })),
    weights.rarity,
  );
  return new Map(
    index.described.map((one) => {
      const candidates = [...findEvidence(one, index, isCompared)]
        .map(([other, evidence]) => weighCandidate(one, other, evidence, weights))
        .sort(compareCandidates)
        .slice(0, KEPT);
      return [one.statement.id, chooseRelated(candidates, weights)];
    }),
  );
}

/** Find what a statement shares with those of other documents, looking up its most telling clues first. */
function findEvidence(
  { statement, clues }: DescribedStatement,
  { entries, rarity }: ClueIndex,
  isCompared: Required<RelatingSource>['isCompared'],
): Map<DescribedStatement, Evidence[]> {
  const lookUps = [...clues.values()]
    .map((clue) => ({ clue, worth: clue.weight * rarity(clue.key) }))
    .filter(({ worth }) => worth > LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth || compareCodePoints(a.clue.key, b.clue.key));
  const found = new Map<DescribedStatement, Evidence[]>();
  let left = LOOK_UPS;
  for (const { clue, worth } of lookUps) {
    const list = entries.get(clue.key) ?? [];
    if (list.length > left) continue;
    left -= list.length;
    for (const { described, clue: other } of list) {
      const { document } = described.statement;
      if (document === statement.document || !isCompared(statement.document, document)) continue;
      const evidence = found.get(described) ?? [];
      found.set(described, evidence);
      evidence.push({ label: clue.label, value: worth * other.weight, points: [clue.point, other.point] });
    }
  }
  return found;
}

function weighCandidate(
  one: DescribedStatement,
  other: DescribedStatement,
  found: readonly Evidence[],
  { length, sameForm }: RelatingWeights,
): Candidate {
  const evidence = matchPoints(found);
  const shared = evidence.reduce((sum, { value }) => sum + value, 0);
  const heldBack = ({ breadth }: DescribedStatement): number => 1 - length + length * breadth;
  const isOfForm = one.statement.forms.some((form) => other.statement.forms.includes(form));
  const score = (shared / heldBack(one) / heldBack(other)) * (isOfForm ? sameForm : 1);
  const sharedRungs = one.statement.rungs.filter((rung) => other.statement.rungs.includes(rung)).length;
  return { statement: other.statement, score, sharedRungs, evidence };
}

/** Each point of either statement counts once: where several clues lead to it, the most telling. */
function matchPoints(found: readonly Evidence[]): Evidence[] {
  const taken = [new Set<number>(), new Set<number>()] as const;
  return [...found]
    .sort((a, b) => b.value - a.value || compareCodePoints(a.label, b.label))
    .filter(({ points: [here, there] }) => {
      if (taken[0].has(here) || taken[1].has(there)) return false;
      taken[0].add(here);
      taken[1].add(there);
      return true;
    });
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.sharedRungs - a.sharedRungs || compareCodePoints(a.statement.id, b.statement.id);
}
