import type { Atlas, FormerAddress, IndexedLevel, IndexedStatement } from '../atlas.ts';
import type { CollectedDocument, CollectedLevel, FormerStatements } from './collected.ts';
import { deriveProfile } from './derive-profile.ts';
import { sortForms } from './sort-forms.ts';

/** What the index has words for. */
export interface CollectedWords {
  organisation: string;
  describeLevel: (level: IndexedLevel) => Pick<CollectedLevel, 'owner' | 'place' | 'colour' | 'binding'>;
  describeForm: (statement: IndexedStatement) => string;
}

/** Derive what is shown of a document's statements to who has picked some, pitfalls too. */
export function deriveCollectedDocument(
  { id, title, year }: Pick<Atlas['documents'][number], 'id' | 'title' | 'year'>,
  atlas: Pick<Atlas, 'forms' | 'ownForms' | 'levels' | 'statements'>,
  { organisation, describeLevel, describeForm }: CollectedWords,
): CollectedDocument {
  return {
    id,
    title,
    organisation,
    year,
    forms: atlas.forms.map((form) => ({ id: form.id, title: form.title })),
    levels: atlas.levels
      .filter((level) => level.document === id && level.statements.length > 0)
      .map((level) => ({
        id: level.id,
        name: level.name,
        href: level.href,
        profile: deriveProfile(level, atlas),
        ...describeLevel(level),
      })),
    statements: atlas.statements
      .filter(({ document }) => document === id)
      .map((statement) => ({
        id: statement.id,
        title: statement.title,
        text: statement.text,
        pitfall: statement.pitfall,
        form: describeForm(statement),
        forms: sortForms(statement, atlas.ownForms),
        href: statement.href,
      })),
  };
}

const STATEMENT_ADDRESS = /^\/dokumenter\/(?<level>[^/]+\/[^/]+)\/#(?<slug>.+)$/u;

/** Derive where the statements went that stand no more. One that led to a whole page is gone: no statement stands for it. */
export function deriveFormerStatements(formerAddresses: readonly FormerAddress[]): FormerStatements {
  return Object.fromEntries(
    formerAddresses.flatMap(({ address, to, why }) => {
      const id = toStatementId(address);
      if (id === null) return [];
      return [[id, { to: to === null ? null : toStatementId(to), why }]];
    }),
  );
}

function toStatementId(address: string): string | null {
  const place = STATEMENT_ADDRESS.exec(address)?.groups;
  return place === undefined ? null : `${place['level'] ?? ''}/${place['slug'] ?? ''}`;
}
