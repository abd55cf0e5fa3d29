import type { Related } from '../../atlas.ts';
import { tokenize } from '../../lexicon/danish.ts';
import type { Candidate } from './compared-statement.ts';
import type { RelatingWeights } from './weights.ts';

/** At most so many are shown, of them from one document and from one row. */
const MOST = 5;
const MOST_OF_DOCUMENT = 3;
const MOST_OF_ROW = 2;

/** Statements of one row that have more than this share of their words in common say the same to a reader. */
const LIKENESS = 0.4;

/** At most so many shared words are shown, and none that says less than this share of the first. */
const MOST_SHARED = 5;
const SHARED_SHARE = 0.15;

/**
 * Choose what is shown, from candidates best first: what reaches the threshold, spread over documents, and of a row that
 * says much the same on every level only the best level.
 */
export function chooseRelated(
  candidates: readonly Candidate[],
  { threshold }: Pick<RelatingWeights, 'threshold'>,
): Related[] {
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length === MOST || candidate.score < threshold) break;
    if (isWelcome(candidate, chosen)) chosen.push(candidate);
  }
  return chosen.map(({ statement, evidence }) => ({ statement: statement.id, shared: listShared(evidence) }));
}

function isWelcome({ statement }: Candidate, chosen: readonly Candidate[]): boolean {
  const others = chosen.map((candidate) => candidate.statement);
  const ofDocument = others.filter(({ document }) => document === statement.document);
  const ofRow = ofDocument.filter(({ row }) => row !== null && row.id === statement.row?.id);
  return (
    ofDocument.length < MOST_OF_DOCUMENT &&
    ofRow.length < MOST_OF_ROW &&
    ofRow.every((other) => !isAlike(statement.text, other.text))
  );
}

function isAlike(one: string, other: string): boolean {
  const [here, there] = [toWords(one), toWords(other)];
  const common = [...here].filter((word) => there.has(word)).length;
  return common > LIKENESS * (here.size + there.size - common);
}

function toWords(text: string): Set<string> {
  return new Set(tokenize(text).map(({ word }) => word));
}

function listShared(evidence: Candidate['evidence']): string[] {
  const least = (evidence[0]?.value ?? 0) * SHARED_SHARE;
  const labels = evidence.filter(({ value }) => value >= least).map(({ label }) => label);
  return [...new Set(labels)].slice(0, MOST_SHARED);
}
