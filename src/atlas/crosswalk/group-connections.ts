import type { IndexedLevel, IndexedStatement, MappingView, Related } from '../atlas.ts';
import type { RungNumber } from '../model.ts';

/** One responsibility of another document, seen from a statement. */
export interface Connection<Link> {
  /** Row id, or the id of a statement that is in none. */
  responsibility: string;
  /** The link to the statement of it that stands nearest. */
  link: Link;
  /** How many further statements of it are linked, at other levels. */
  further: number;
}

/** Connections into one document. */
export interface ConnectionsOfDocument<Link> {
  document: string;
  connections: Connection<Link>[];
}

/** What a statement is connected with: what an editor asserts and what is computed, never mixed. */
export interface ConnectionGroups {
  asserted: ConnectionsOfDocument<MappingView>[];
  computed: ConnectionsOfDocument<Related>[];
  /** How many different responsibilities it is connected with. */
  count: number;
}

/** What connections are grouped by. */
export interface ConnectionSource {
  /** In the order they are shown. */
  documents: readonly { id: string }[];
  getStatement: (id: string) => Pick<IndexedStatement, 'id' | 'document' | 'level' | 'row'>;
  getLevel: (id: string) => Pick<IndexedLevel, 'rungs'>;
}

/**
 * Group the connections of a statement by document and responsibility, in the order of the documents, the strongest
 * first. A responsibility is shown once a document, by the statement on the equal span, else by the one with the largest
 * overlap, else by the first of the document. What an editor has related is not pointed to once more as being about the
 * same: the mapping says more.
 */
export function groupConnections(
  statement: Pick<IndexedStatement, 'level' | 'mappings' | 'related'>,
  source: ConnectionSource,
): ConnectionGroups {
  const rungs = source.getLevel(statement.level).rungs;
  const asserted = collapse(statement.mappings, ({ other }) => other, rungs, source);
  const known = new Set(asserted.map(({ responsibility }) => responsibility));
  const computed = collapse(statement.related, (link) => link.statement, rungs, source).filter(
    ({ responsibility }) => !known.has(responsibility),
  );
  return {
    asserted: groupByDocument(asserted, source.documents),
    computed: groupByDocument(computed, source.documents),
    count: asserted.length + computed.length,
  };
}

/** Put the links to one responsibility together, in the order in which the first of each is given. */
function collapse<Link>(
  links: readonly Link[],
  getOther: (link: Link) => string,
  rungs: readonly RungNumber[],
  { getStatement, getLevel }: ConnectionSource,
): Connection<Link>[] {
  const groups = Map.groupBy(links, (link) => {
    const other = getStatement(getOther(link));
    return other.row ?? other.id;
  });
  return [...groups].flatMap(([responsibility, group]) => {
    const nearest = group
      .map((link) => ({ link, distance: measureDistance(rungs, getLevel(getStatement(getOther(link)).level).rungs) }))
      .reduce((best, next) => (next.distance < best.distance ? next : best));
    return [{ responsibility, link: nearest.link, further: group.length - 1 }];
  });
}

/** 0 for equal spans; the smaller the overlap, the larger. */
function measureDistance(own: readonly RungNumber[], other: readonly RungNumber[]): number {
  if (own.length === other.length && own.every((rung) => other.includes(rung))) return 0;
  return 5 - own.filter((rung) => other.includes(rung)).length;
}

function groupByDocument<Link>(
  connections: readonly Connection<Link>[],
  documents: readonly { id: string }[],
): ConnectionsOfDocument<Link>[] {
  const groups = Map.groupBy(connections, ({ responsibility }) => responsibility.split('/')[0] ?? '');
  return documents
    .map(({ id }) => ({ document: id, connections: groups.get(id) ?? [] }))
    .filter((group) => group.connections.length > 0);
}

/**
 * Split connections into few and the rest, both still by document. The few are the strongest of each document, before any
 * document has a second: who asks what others say gets an answer from each.
 */
export function splitConnections(
  groups: readonly ConnectionsOfDocument<MappingView>[],
  most: number,
): { first: ConnectionsOfDocument<MappingView>[]; rest: ConnectionsOfDocument<MappingView>[] } {
  const byStrength = (a: Connection<MappingView>, b: Connection<MappingView>): number =>
    b.link.strength - a.link.strength;
  const ranked = groups.map(({ connections }) => connections.toSorted(byStrength));
  const best = ranked.flatMap(([strongest]) => strongest ?? []).sort(byStrength);
  const others = ranked.flatMap(([, ...next]) => next).sort(byStrength);
  const few = new Set([...best, ...others].slice(0, most).map(({ responsibility }) => responsibility));
  const select = (isFirst: boolean): ConnectionsOfDocument<MappingView>[] =>
    groups
      .map(({ document, connections }) => ({
        document,
        connections: connections.filter(({ responsibility }) => few.has(responsibility) === isFirst),
      }))
      .filter(({ connections }) => connections.length > 0);
  return { first: select(true), rest: select(false) };
}
