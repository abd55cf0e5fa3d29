import type { Related } from '../atlas.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import { buildClueIndex, type ClueIndex, type DescribedStatement } from './related/build-clue-index.ts';
import { buildClueRelater, type NamedTerm, type RelatedKey } from './related/build-clue-relater.ts';
import { chooseRelated } from './related/choose-related.ts';
import { buildClueCollector, type Clue, type ClueSource } from './related/collect-clues.ts';
import type { Candidate, ComparedStatement, Evidence } from './related/compared-statement.ts';
import { RELATING_WEIGHTS, type RelatingWeights } from './related/weights.ts';

/** What statements are related by, besides their words. */
export interface RelatingSource extends Omit<ClueSource, 'weights'> {
  terms: readonly NamedTerm[];
  /** Whether the statements of two documents are looked at together; all are, unless it says no. */
  isCompared?: (document: string, other: string) => boolean;
  weights?: RelatingWeights;
}

/** How many entries of the inverted index one statement looks at, most telling clues first: what keeps the work linear. */
const LOOK_UPS = 400;

/** A clue worth less than this is not looked up: what it adds is lost beside the threshold. */
const LEAST_WORTH = 0.5;

/** What says less than this share of all that is shared is no second clue. */
const SECOND_CLUE = 0.1;

/** »Se også« adds to what is shared, at most as much again: no link rests on it alone. */
const SEE_ALSO_LIMIT = 2;

/** How many candidates are kept to choose from: rows alike at nine levels leave enough of others. */
const KEPT = 60;

/** How many of a statement's best candidates count when a link is looked at from its other end. */
const BEST = 15;

/**
 * Relate every statement to at most five of other documents on the same subject. Clues (terms, words, parts of words,
 * words of the original) count by their rarity among rows, so that a responsibility told on nine levels is one; a clue
 * the statements are named after counts more, a word of the genre little. Statements on the same rung and of the same
 * form go before others. A link scores what the two share, held back by how much else they speak of.
 *
 * Near linear: candidates come from an inverted index, of which each statement looks at no more than 400 entries. A clue
 * with more entries than are left is passed over. The order of input changes nothing: equal scores go by id.
 *
 * @returns statement id → its links, best first; empty where nothing reaches the threshold
 */
export function relateStatements(
  statements: readonly ComparedStatement[],
  { weights = RELATING_WEIGHTS, isCompared = () => true, ...source }: RelatingSource,
): Map<string, Related[]> {
  const sorted = [...statements].sort((a, b) => compareCodePoints(a.id, b.id));
  const candidates = scoreCandidates(sorted, { ...source, weights, isCompared });
  const best = new Map(
    [...candidates].map(([id, list]) => [id, new Set(list.slice(0, BEST).map(({ statement }) => statement.id))]),
  );
  return new Map(
    [...candidates].map(([id, list]) => {
      const weighed = list.map((candidate) =>
        best.get(candidate.statement.id)?.has(id) === true
          ? candidate
          : { ...candidate, score: candidate.score * weights.oneWay },
      );
      return [id, chooseRelated(weighed.sort(compareCandidates), weights)];
    }),
  );
}

/** Score the candidates of every statement and keep the best, best first. */
function scoreCandidates(
  statements: readonly ComparedStatement[],
  { terms, weights, isCompared, ...source }: Required<RelatingSource>,
): Map<string, Candidate[]> {
  const collect = buildClueCollector({ ...source, weights });
  const index = buildClueIndex(
    statements.map((statement) => ({ statement, clues: collect(statement) })),
    weights.rarity,
  );
  const relate = buildClueRelater(terms, weights);
  return new Map(
    index.described.map((one) => {
      const reached = [...findEvidence(one, index, relate, isCompared)];
      const list = reached.map(([other, evidence]) => weighCandidate(one, other, evidence, weights));
      return [one.statement.id, list.sort(compareCandidates).slice(0, KEPT)];
    }),
  );
}

/** Find what a statement shares with those of other documents, looking up its most telling clues first. */
function findEvidence(
  { statement, clues }: DescribedStatement,
  { entries, rarity }: ClueIndex,
  relate: (clue: Clue) => readonly RelatedKey[],
  isCompared: Required<RelatingSource>['isCompared'],
): Map<DescribedStatement, Evidence[]> {
  const lookUps = [...clues.values()]
    .flatMap((clue) =>
      relate(clue).map(({ key, label, factor, isShared }) => ({
        clue,
        key,
        label,
        isShared,
        // Of two terms that are near each other, the commoner says how rare the subject is.
        worth: factor * clue.weight * Math.min(rarity(key), rarity(clue.key)),
      })),
    )
    .filter(({ worth }) => worth > LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth || compareCodePoints(a.key, b.key) || compareCodePoints(a.clue.key, b.clue.key));
  const found = new Map<DescribedStatement, Evidence[]>();
  let left = LOOK_UPS;
  for (const { clue, key, label, isShared, worth } of lookUps) {
    const list = entries.get(key) ?? [];
    if (list.length > left) continue;
    left -= list.length;
    for (const { described, clue: other } of list) {
      const { document } = described.statement;
      if (document === statement.document || !isCompared(statement.document, document)) continue;
      const evidence = found.get(described) ?? [];
      found.set(described, evidence);
      evidence.push({
        label,
        value: worth * other.weight,
        isShared,
        points: [clue.point, other.point],
        isNamed: [clue.isNamed, other.isNamed],
      });
    }
  }
  return found;
}

function weighCandidate(
  one: DescribedStatement,
  other: DescribedStatement,
  found: readonly Evidence[],
  weights: RelatingWeights,
): Candidate {
  const evidence = matchPoints(found);
  const total = evidence.reduce((sum, { value }) => sum + value, 0);
  const shared = evidence.reduce((sum, { value, isShared }) => sum + (isShared ? value : 0), 0);
  const heldBack = ({ breadth }: DescribedStatement): number => 1 - weights.length + weights.length * breadth;
  const score =
    (Math.min(total, shared * SEE_ALSO_LIMIT) / heldBack(one) / heldBack(other)) *
    weighNaming(evidence, weights) *
    weighCircumstances(one.statement, other.statement, weights);
  return { statement: other.statement, score, evidence };
}

/** A clue both statements are named after says what they are about; a single other one is often a mere mention. */
function weighNaming(evidence: readonly Evidence[], weights: RelatingWeights): number {
  if (evidence.some(({ isNamed: [here, there] }) => here && there)) return 1;
  const least = evidence.reduce((sum, { value }) => sum + value, 0) * SECOND_CLUE;
  const single = evidence.filter(({ value }) => value > least).length > 1 ? 1 : weights.single;
  return (
    single * (evidence.some(({ isNamed: [here, there] }) => here || there) ? weights.namedOnce : weights.namedNever)
  );
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

function weighCircumstances(one: ComparedStatement, other: ComparedStatement, weights: RelatingWeights): number {
  const isReference = (statement: ComparedStatement): boolean => statement.aspect === 'reference';
  return (
    (one.forms.some((form) => other.forms.includes(form)) ? weights.sameForm : 1) *
    (one.rungs.some((rung) => other.rungs.includes(rung)) ? weights.sameRung : 1) *
    (one.pitfall === other.pitfall ? 1 : weights.pitfall) *
    (isReference(one) === isReference(other) ? 1 : weights.reference)
  );
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.score - a.score || compareCodePoints(a.statement.id, b.statement.id);
}
