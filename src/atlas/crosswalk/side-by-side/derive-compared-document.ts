import type { Atlas, IndexedLevel } from '../../atlas.ts';
import { deriveProfile } from '../../statements/derive-profile.ts';
import { sortForms } from '../../statements/sort-forms.ts';
import type { ComparedDocument, ComparedLevel } from './compared.ts';

/**
 * Derive what can be compared of a document: its levels that are described, and their duties.
 *
 * @param linked ids of the pairs of documents with links
 * @param describe who published it and whose level it is, in words, and its colour
 */
export function deriveComparedDocument(
  document: string,
  atlas: Pick<Atlas, 'forms' | 'ownForms' | 'levels' | 'statements' | 'pairs'>,
  linked: ReadonlySet<string>,
  describe: (level: IndexedLevel) => Pick<ComparedLevel, 'publisher' | 'owner' | 'colour'>,
): ComparedDocument {
  const statements = atlas.statements.filter((statement) => statement.document === document);
  const duties = statements.filter(({ pitfall }) => !pitfall);
  const described = new Set(duties.map(({ level }) => level));
  const unread = atlas.pairs
    .filter(({ documents, reviewed }) => documents.includes(document) && reviewed === null)
    .flatMap(({ documents }) => documents.filter((id) => id !== document));
  return {
    forms: atlas.forms.map(({ id, title, href }) => ({ id, title, href })),
    levels: atlas.levels
      .filter(({ id }) => described.has(id))
      .map((level) => ({
        id: level.id,
        document,
        name: level.name,
        rungs: level.rungs,
        href: level.href,
        profile: deriveProfile(level, atlas),
        pitfalls: statements.filter((statement) => statement.level === level.id && statement.pitfall).length,
        falseFriends: level.falseFriends.map((friend) => friend.level),
        unread,
        ...describe(level),
      })),
    duties: duties.map((duty) => ({
      id: duty.id,
      level: duty.level,
      title: duty.title,
      text: duty.text,
      href: duty.href,
      forms: sortForms(duty, atlas.ownForms),
      row: duty.row,
    })),
    pairs: atlas.pairs
      .filter(({ id, documents }) => documents.includes(document) && linked.has(id))
      .map(({ id }) => id),
  };
}
