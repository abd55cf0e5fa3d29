import type { IndexedLevel, IndexedOrganisation } from '../atlas/atlas.ts';
import { keepTogether } from '../atlas/lexicon/keep-together.ts';
import { joinWords } from '../atlas/lexicon/join-words.ts';
import { atlas } from './current-atlas.ts';

/** The organisation whose document a level belongs to. */
export function getPublisher(document: string): IndexedOrganisation {
  return atlas.getOrganisation(atlas.getDocument(document).organisation);
}

/** The titles of a level's sectors, in words; empty where the document has none. */
export function describeSectors(level: Pick<IndexedLevel, 'document' | 'facts'>): string {
  const { sectors } = atlas.getDocument(level.document);
  return joinWords(sectors.filter(({ id }) => level.facts?.sectors.includes(id)).map(({ title }) => title));
}

/** Who a level belongs to, short: `Region Midtjylland, Psykiatri`. */
export function describeOwner(level: Pick<IndexedLevel, 'document' | 'facts'>): string {
  const sectors = describeSectors(level);
  return [getPublisher(level.document).shortName, ...(sectors === '' ? [] : [sectors])].join(', ');
}

/** Whose a statement is, for those who take it along: `Tilbudsleder, Specialsektoren`. */
export function describeSource(level: Pick<IndexedLevel, 'name' | 'document'>): string {
  return `${level.name}, ${getPublisher(level.document).shortName}`;
}

/** The rungs a level stands on, short: `trin 2` or `trin 2–4`; `uden trin` for *alle ledere*. */
export function describeRungs({ rungs }: Pick<IndexedLevel, 'rungs'>): string {
  const [lowest, highest] = [rungs[0], rungs.at(-1)];
  if (lowest === undefined || highest === undefined) return 'uden trin';
  return keepTogether(lowest === highest ? `trin ${lowest}` : `trin ${lowest}–${highest}`);
}

/** The year of a document in words. */
export function describeYear(year: number | null): string {
  return year === null ? 'årstal ikke oplyst' : String(year);
}
