import type { IndexedMapping, StatementMapping } from '../atlas.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import { groupEquals } from './group-equals.ts';
import type { Mapping } from '../model.ts';
import { RELATION_MEANINGS } from './relations.ts';

/** Publish the asserted relations: replaced ones too, each with an id, sorted. */
export function indexMappings(mappings: readonly Mapping[]): IndexedMapping[] {
  return mappings
    .map(({ at: _, ...mapping }) => ({ id: `${mapping.subject} ${mapping.relation} ${mapping.object}`, ...mapping }))
    .sort((a, b) => compareCodePoints(a.id, b.id));
}

/**
 * See asserted relations from each of their ends: the inverse is generated, *samme indhold* is chained, and nothing
 * else is. Replaced rows are left out. End id → relations, the strongest first.
 */
export function viewMappings(mappings: readonly IndexedMapping[]): Map<string, StatementMapping[]> {
  const inForce = mappings.filter(({ status }) => status !== 'erstattet');
  const views = new Map<string, StatementMapping[]>();
  const add = (end: string, view: StatementMapping): void => {
    views.set(end, [...(views.get(end) ?? []), view]);
  };
  for (const { id, subject, object, relation, strength, why, status } of inForce) {
    const view = { mapping: id, strength, why, status };
    add(subject, { ...view, other: object, relation });
    if (relation !== 'ingen-modpart')
      add(object, { ...view, other: subject, relation: RELATION_MEANINGS[relation].inverse });
  }
  addChained(inForce, views, add);
  for (const [end, list] of views) {
    views.set(
      end,
      list.sort((a, b) => b.strength - a.strength || compareCodePoints(a.other, b.other)),
    );
  }
  return views;
}

function addChained(
  mappings: readonly IndexedMapping[],
  views: ReadonlyMap<string, StatementMapping[]>,
  add: (end: string, view: StatementMapping) => void,
): void {
  const equals = mappings.filter(({ relation }) => relation === 'samme-indhold');
  for (const group of groupEquals(equals)) {
    const rows = equals.filter(({ subject }) => group.includes(subject));
    for (const end of group) {
      for (const other of group) {
        if (end === other || views.get(end)?.some((view) => view.other === other)) continue;
        add(end, {
          mapping: rows.map(({ id }) => id).join(', '),
          other,
          relation: 'samme-indhold',
          strength: 10,
          why: `Begge har samme indhold som ${rows.length === 2 ? 'et tredje' : 'andre'}.`,
          // A chain is no firmer than its weakest link.
          status: rows.some(({ status }) => status === 'kladde') ? 'kladde' : 'gaeldende',
        });
      }
    }
  }
}
