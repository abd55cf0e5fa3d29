import type { IndexedStatement } from '../atlas/atlas.ts';
import { type ConnectionGroups, groupConnections } from '../atlas/crosswalk/group-connections.ts';
import { orderDocuments } from '../atlas/documents/order-documents.ts';
import { atlas } from './current-atlas.ts';

const source = {
  documents: orderDocuments(atlas.documents, atlas.organisations),
  getStatement: (id: string) => atlas.getStatement(id),
  getLevel: (id: string) => atlas.getLevel(id),
};

/** What a statement is connected with in other documents, the documents in the order of the site. */
export function getConnections(statement: Pick<IndexedStatement, 'level' | 'mappings' | 'related'>): ConnectionGroups {
  return groupConnections(statement, source);
}

/** Whether there is anything to say of a statement in other documents: a connection, or that none was found. */
export function isAnsweredElsewhere(
  statement: Pick<IndexedStatement, 'level' | 'mappings' | 'related' | 'withoutCounterpart'>,
): boolean {
  return getConnections(statement).count + statement.withoutCounterpart.length > 0;
}
