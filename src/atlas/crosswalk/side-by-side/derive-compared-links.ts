import type { IndexedLevel, IndexedMapping, IndexedPair, IndexedRow, IndexedStatement } from '../../atlas.ts';
import type { RungNumber } from '../../model.ts';
import { rungsMeet } from '../../levels/rungs-meet.ts';
import { toPairId } from '../derive-pairs.ts';
import { isCounterpart } from '../relations.ts';
import type { ComparedLink } from './compared.ts';

/** What duties of different documents are joined by. */
export interface LinkSource {
  pairs: readonly Pick<IndexedPair, 'id' | 'documents'>[];
  levels: readonly Pick<IndexedLevel, 'id' | 'rungs'>[];
  rows: readonly Pick<IndexedRow, 'id' | 'statements'>[];
  statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'level' | 'pitfall' | 'mappings' | 'related'>[];
  mappings: readonly Pick<IndexedMapping, 'subject' | 'object' | 'relation' | 'status'>[];
}

/**
 * Derive all that joins the duties of every two documents, seen from the first: what an editor asserts of them; what an
 * editor asserts of their rows, at levels that share no rung, where it holds for the responsibility and not for these
 * two duties; and, where nobody has read the two through together, what is computed. One link for two duties, the
 * firmest; in the order of the statements.
 *
 * @returns pair id → links; pairs without any have no entry
 */
export function deriveComparedLinks(source: LinkSource): Map<string, ComparedLink[]> {
  const duties = source.statements.filter(({ pitfall }) => !pitfall);
  const dutiesOf = Map.groupBy(duties, ({ document }) => document);
  const rungsOfLevel = new Map(source.levels.map(({ id, rungs }) => [id, rungs]));
  const rungsOf = new Map(duties.map(({ id, level }) => [id, rungsOfLevel.get(level) ?? []]));
  const membersOf = new Map(source.rows.map(({ id, statements }) => [id, statements]));
  const mappingsOf = Map.groupBy(
    source.mappings.filter(({ status }) => status !== 'erstattet'),
    ({ subject, object }) => toPairId(toDocument(subject), toDocument(object)),
  );
  return new Map(
    source.pairs.flatMap(({ id: pair, documents: [one, other] }): [string, ComparedLink[]][] => {
      const theirs = dutiesOf.get(other) ?? [];
      const apart = findApart(one, mappingsOf.get(pair) ?? [], membersOf, rungsOf);
      const links = (dutiesOf.get(one) ?? []).flatMap((duty) => {
        const found = new Map<string, Pick<ComparedLink, 'relation' | 'strength'>>();
        const add = (id: string, relation: ComparedLink['relation'], strength = 0): void => {
          if (!found.has(id)) found.set(id, { relation, strength });
        };
        for (const view of duty.mappings) {
          if (view.relation !== 'ingen-modpart') add(view.other, view.relation, view.strength);
        }
        for (const id of apart.get(duty.id) ?? []) add(id, 'andet-trin');
        for (const { statement } of duty.related) add(statement, 'samme-emne');
        for (const { id, related } of theirs) {
          if (related.some(({ statement }) => statement === duty.id)) add(id, 'samme-emne');
        }
        return theirs.flatMap(({ id }) => {
          const link = found.get(id);
          return link === undefined ? [] : [{ subject: duty.id, object: id, ...link }];
        });
      });
      return links.length === 0 ? [] : [[pair, links]];
    }),
  );
}

/** Find the duties whose rows a mapping joins as responsibilities, at levels that share no rung, for those of `one`. */
function findApart(
  one: string,
  mappings: readonly LinkSource['mappings'][number][],
  membersOf: ReadonlyMap<string, readonly string[]>,
  rungsOf: ReadonlyMap<string, readonly RungNumber[]>,
): Map<string, string[]> {
  const open = ({ subject, object }: { subject: string; object: string }): [string, string][] => {
    const [left, right] = toDocument(subject) === one ? [subject, object] : [object, subject];
    return (membersOf.get(left) ?? [left]).flatMap((from) =>
      (membersOf.get(right) ?? [right]).map((to): [string, string] => [from, to]),
    );
  };
  const denied = new Set(
    mappings
      .filter(({ relation }) => relation === 'ingen-modpart')
      .flatMap(open)
      .map((pair) => pair.join(' ')),
  );
  const pairs = mappings
    .filter(({ relation }) => isCounterpart(relation))
    .flatMap(open)
    .filter((pair) => {
      const [from, to] = pair.map((id) => rungsOf.get(id));
      return from !== undefined && to !== undefined && !denied.has(pair.join(' ')) && !rungsMeet(from, to);
    });
  return new Map([...Map.groupBy(pairs, ([from]) => from)].map(([from, group]) => [from, group.map(([, to]) => to)]));
}

function toDocument(id: string): string {
  return id.split('/')[0] ?? '';
}
