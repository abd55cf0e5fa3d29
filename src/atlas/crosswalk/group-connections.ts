import type { IndexedStatement, Related, StatementMapping } from '../atlas.ts';

/** Connections into one document, in the order given. */
export interface ConnectionsOfDocument<Connection> {
  document: string;
  connections: Connection[];
}

/** What a statement is connected with: what an editor asserts and what is computed, never mixed. */
export interface ConnectionGroups {
  asserted: ConnectionsOfDocument<StatementMapping>[];
  computed: ConnectionsOfDocument<Related>[];
  /** Documents in which an editor has looked for a counterpart and found none. */
  withoutCounterpart: StatementMapping[];
  /** How many different statements it is connected with. */
  count: number;
}

/**
 * Group the connections of a statement by document, in the order of the documents. A statement that an editor has
 * related is not pointed to once more as being about the same: the row says more.
 */
export function groupConnections(
  { mappings, related }: Pick<IndexedStatement, 'mappings' | 'related'>,
  documents: readonly { id: string }[],
): ConnectionGroups {
  const withoutCounterpart = mappings.filter(({ relation }) => relation === 'ingen-modpart');
  const asserted = mappings.filter(({ relation }) => relation !== 'ingen-modpart');
  const others = new Set(asserted.map(({ other }) => other));
  const computed = related.filter(({ statement }) => !others.has(statement));
  return {
    asserted: groupByDocument(asserted, ({ other }) => other, documents),
    computed: groupByDocument(computed, ({ statement }) => statement, documents),
    withoutCounterpart,
    count: others.size + computed.length,
  };
}

function groupByDocument<Connection>(
  connections: readonly Connection[],
  getStatement: (connection: Connection) => string,
  documents: readonly { id: string }[],
): ConnectionsOfDocument<Connection>[] {
  const groups = Map.groupBy(connections, (connection) => getStatement(connection).split('/')[0] ?? '');
  return documents
    .map(({ id }) => ({ document: id, connections: groups.get(id) ?? [] }))
    .filter((group) => group.connections.length > 0);
}
