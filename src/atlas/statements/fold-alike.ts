import type { IndexedStatement } from '../atlas.ts';
import { type ChangedPart, markChanges } from './mark-changes.ts';

/** Words in the place of others; one of the two may be empty. */
export interface Replacement {
  dropped: string;
  added: string;
}

/** Statements of one responsibility in almost the same words: one is shown, and how the others differ from it. */
export interface AlikeStatements {
  /** Id of the one shown. */
  statement: string;
  /** Where in its text the words stand that differ in any of the others, in order, none within another. */
  varying: { start: number; end: number }[];
  others: { statement: string; replacements: Replacement[] }[];
}

/** So much of their words two statements must share to be told as one. */
const LEAST_SHARED = 0.75;

type Folded = Pick<IndexedStatement, 'id' | 'row' | 'title' | 'text' | 'pitfall' | 'ownForm'>;

/**
 * Fold the statements of a row that read almost alike, in the order given: each stands in the place of the first that
 * it is like. What is in no row stands alone.
 */
export function foldAlike(statements: readonly Folded[]): AlikeStatements[] {
  const groups: Folded[][] = [];
  for (const statement of statements) {
    const group = groups.find(([first]) => first !== undefined && isAlike(first, statement));
    if (group === undefined) groups.push([statement]);
    else group.push(statement);
  }
  return groups.flatMap(([first, ...others]): AlikeStatements[] => {
    if (first === undefined) return [];
    return [
      {
        statement: first.id,
        varying: mergeRanges(others.flatMap((other) => findNew(markChanges(other.text, first.text) ?? []))),
        others: others.map((other) => ({
          statement: other.id,
          replacements: findReplacements(markChanges(first.text, other.text) ?? []),
        })),
      },
    ];
  });
}

function isAlike(a: Folded, b: Folded): boolean {
  return (
    a.row !== null &&
    a.row === b.row &&
    a.title === b.title &&
    a.pitfall === b.pitfall &&
    a.ownForm === b.ownForm &&
    markChanges(a.text, b.text, LEAST_SHARED) !== null
  );
}

/** Find where the new words of a text stand in it. */
function findNew(parts: readonly ChangedPart[]): { start: number; end: number }[] {
  let at = 0;
  return parts.flatMap(({ text, change }) => {
    if (change === 'dropped') return [];
    const start = at;
    at += text.length;
    return change === 'new' ? [{ start, end: at }] : [];
  });
}

function mergeRanges(ranges: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function findReplacements(parts: readonly ChangedPart[]): Replacement[] {
  const replacements: Replacement[] = [];
  let open: Replacement | null = null;
  for (const { text, change } of parts) {
    if (change === 'same') {
      open = null;
      continue;
    }
    if (open === null) {
      open = { dropped: '', added: '' };
      replacements.push(open);
    }
    if (change === 'dropped') open.dropped = text.trim();
    else open.added = text.trim();
  }
  return replacements;
}
