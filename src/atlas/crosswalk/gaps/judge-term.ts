import type { IndexedStatement, IndexedTerm } from '../../atlas.ts';
import type { Voice } from './gap.ts';
import { type AskedDocument, type GapContext, toWheres, type Verdict } from './judge-responsibility.ts';

/** A term with the statements that have it, by document. */
export interface SpokenTerm {
  term: Pick<IndexedTerm, 'id' | 'mentionedElsewhere' | 'notMentioned'>;
  /** Statements with the term, in the restatement or in the source. */
  speaking: ReadonlyMap<string, readonly Pick<IndexedStatement, 'id' | 'pitfall' | 'forms'>[]>;
  /** Statements that an editor says are about it in other words. */
  about: ReadonlyMap<string, readonly Pick<IndexedStatement, 'id' | 'pitfall'>[]>;
}

/**
 * Judge whether a document speaks of a term at a place where others do. It does when a duty there, or one for all
 * leaders, has the term under one of the forms the others have it under; where either side has no form, under any.
 *
 * @param voices what the others have at the place
 * @param formsOf the common forms of a statement
 */
export function judgeTerm(
  { term, speaking, about }: SpokenTerm,
  { document, place, wholes }: AskedDocument,
  voices: readonly Voice[],
  formsOf: (statement: string) => readonly string[],
  { places, mentions }: Pick<GapContext, 'places' | 'mentions'>,
): Verdict {
  const listDuties = (from: string): string[] =>
    (speaking.get(from) ?? []).filter(({ pitfall }) => !pitfall).map(({ id }) => id);
  /** Those that reach the place: those that stand there or bind all leaders, if any. */
  const listNear = (from: string): string[] => {
    const ids = listDuties(from);
    const near = ids.filter((id) => places.standsAt(id, place) || places.standsAt(id, null));
    return !places.reaches(from, ids, place) ? [] : near.length > 0 ? near : ids;
  };
  const own = listNear(document);
  if (own.length > 0) {
    const theirs = new Set(voices.flatMap(({ statements }) => statements.flatMap(formsOf)));
    const ours = own.flatMap(formsOf);
    const isOtherForm = theirs.size > 0 && ours.length > 0 && !ours.some((form) => theirs.has(form));
    return isOtherForm ? toWheres([['other-form', own]]) : 'had';
  }
  const wheres = toWheres([
    ['other-rung', listDuties(document)],
    ['prose', [], mentions.findPassages(document, [term.id], null)],
    ['other-words', (about.get(document) ?? []).filter(({ pitfall }) => !pitfall).map(({ id }) => id)],
    ['whole', wholes.flatMap(listNear)],
    ['pitfall', (speaking.get(document) ?? []).filter(({ pitfall }) => pitfall).map(({ id }) => id)],
  ]);
  const isNamed = wheres.length === 0 && term.mentionedElsewhere.includes(document);
  return isNamed ? [{ kind: 'name', statements: [], passages: [] }] : wheres;
}
