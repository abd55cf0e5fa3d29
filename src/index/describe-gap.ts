import { gapPathname } from '../atlas/addresses/pathnames.ts';
import type { Expectation, GapPlace, WhereKind } from '../atlas/crosswalk/gaps/gap.ts';
import { atlas } from './current-atlas.ts';
import { getPublisher } from './describe-level.ts';
import { describeRow } from './describe-place.ts';

/** What a document is called in a sentence: its publisher, or its title where that published others too. */
export function nameDocument(id: string): string {
  const { shortName } = getPublisher(id);
  const isOnly = atlas.documents.every((other) => other.id === id || getPublisher(other.id).shortName !== shortName);
  return isOnly ? shortName : `»${atlas.getDocument(id).shortTitle}«`;
}

/** The last part of a place's address: the id of its rung, or `alle-ledere`. */
export function toPlaceSlug(place: GapPlace): string {
  return atlas.rungs.find(({ rung }) => rung === place)?.id ?? 'alle-ledere';
}

/** The address of the page of a document at a place. */
export function toGapPathname(document: string, place: GapPlace): string {
  return gapPathname(document, toPlaceSlug(place));
}

/** A place in few words: `Leder af ledere`, `Alle ledere`. */
export function namePlace(place: GapPlace): string {
  return atlas.rungs.find(({ rung }) => rung === place)?.title ?? describeRow(null);
}

/** The end of a sentence about what is expected: `på trin 2`, `af alle ledere`. */
export function describeAsked(place: GapPlace): string {
  return place === null ? 'af alle ledere' : `på trin\u00a0${place}`;
}

/** What something expected is called, and where to read of it. */
export function nameExpectation({ kind, id, voices }: Expectation): { name: string; href: string } {
  if (kind === 'term') return { name: atlas.getTerm(id).term, href: atlas.getTerm(id).href };
  const statement = atlas.getStatement(voices[0]?.statements[0] ?? id);
  const row = atlas.rows.find((candidate) => candidate.id === id);
  return { name: row?.title ?? statement.title ?? statement.text, href: statement.href };
}

/** Where a document has what it lacks at the place, as a heading. */
export const WHERE_TITLES: Readonly<Record<WhereKind, string>> = {
  'other-rung': 'På et andet trin',
  'other-form': 'I en anden form',
  prose: 'Omtalt i indledningen',
  'other-words': 'Samme sag med andre ord',
  whole: 'I helhedens dokument',
  pitfall: 'Kun i en faldgrube',
  name: 'I et navn eller et længere ord',
};
