import type { Statement } from '../model.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import { tokenize } from '../lexicon/danish.ts';
import { type ChangedPart, markChanges } from '../statements/mark-changes.ts';

/** A statement as editions are compared by it. */
export type EditionStatement = Pick<Statement, 'id' | 'document' | 'level' | 'slug' | 'title' | 'text'>;

/** A statement of the old edition, and the one of the new that took its place. */
export interface Kept {
  /** Statement ids. */
  before: string;
  after: string;
}

export interface Changed extends Kept {
  /** The new words, with what was dropped put in; `null` where it was written anew. */
  parts: ChangedPart[] | null;
}

/** What became of an old edition. Each statement of either is in one list. */
export interface EditionComparison {
  /** The same words: case and punctuation make no difference. */
  unchanged: Kept[];
  changed: Changed[];
  /** Ids of old statements that nothing took the place of. */
  gone: string[];
  /** Ids of new statements that took nobody's place. */
  added: string[];
}

/** The share of their words that two statements must have in common to be one, on the level of the same name or another. */
const LEAST_ON_LEVEL = 0.5;
const LEAST_ELSEWHERE = 0.65;

/**
 * Compare two editions of one document, statement by statement: which took whose place, and with which words. A statement
 * keeps its place by level and address, whatever becomes of its text; one whose address is gone is looked for by its
 * words, the most alike first. The order of both lists is kept.
 */
export function compareEditions(
  before: readonly EditionStatement[],
  after: readonly EditionStatement[],
): EditionComparison {
  const successors = findSuccessors(before, after);
  const taken = new Set(successors.values());
  const byId = new Map(after.map((statement) => [statement.id, statement]));
  const comparison: EditionComparison = {
    unchanged: [],
    changed: [],
    gone: [],
    added: after.filter(({ id }) => !taken.has(id)).map(({ id }) => id),
  };
  for (const old of before) {
    const successor = byId.get(successors.get(old.id) ?? '');
    if (successor === undefined) comparison.gone.push(old.id);
    else {
      const kept = { before: old.id, after: successor.id };
      const [was, is] = [toWhole(old), toWhole(successor)];
      if (toWords(was).join(' ') === toWords(is).join(' ')) comparison.unchanged.push(kept);
      else comparison.changed.push({ ...kept, parts: markChanges(was, is) });
    }
  }
  return comparison;
}

/** Old statement id → new statement id. */
function findSuccessors(before: readonly EditionStatement[], after: readonly EditionStatement[]): Map<string, string> {
  const successors = new Map<string, string>();
  const places = new Map(after.map((statement) => [toPlace(statement), statement.id]));
  for (const statement of before) {
    const successor = places.get(toPlace(statement));
    if (successor !== undefined) successors.set(statement.id, successor);
  }
  const taken = new Set(successors.values());
  const bags = new Map([...before, ...after].map((statement) => [statement, new Set(toWords(toWhole(statement)))]));
  const candidates = before
    .filter(({ id }) => !successors.has(id))
    .flatMap((old) =>
      after
        .filter(({ id }) => !taken.has(id))
        .map((fresh) => ({
          old,
          fresh,
          likeness: measureLikeness(bags.get(old), bags.get(fresh)),
          isOnLevel: toLevel(old) === toLevel(fresh),
        })),
    )
    .filter(({ likeness, isOnLevel }) => likeness >= (isOnLevel ? LEAST_ON_LEVEL : LEAST_ELSEWHERE))
    .sort(
      (a, b) =>
        Number(b.isOnLevel) - Number(a.isOnLevel) ||
        b.likeness - a.likeness ||
        compareCodePoints(a.old.id, b.old.id) ||
        compareCodePoints(a.fresh.id, b.fresh.id),
    );
  for (const { old, fresh } of candidates) {
    if (successors.has(old.id) || taken.has(fresh.id)) continue;
    successors.set(old.id, fresh.id);
    taken.add(fresh.id);
  }
  return successors;
}

/** The share of the words of both that both have. */
function measureLikeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

const toLevel = ({ document, level }: EditionStatement): string => level.slice(document.length + 1);

/** Level and address, without the document. */
const toPlace = (statement: EditionStatement): string => `${toLevel(statement)}/${statement.slug}`;

const toWhole = ({ title, text }: EditionStatement): string => (title === null ? text : `${title}. ${text}`);

const toWords = (text: string): string[] => tokenize(text).map(({ word }) => word);
