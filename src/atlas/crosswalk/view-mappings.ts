import type { LinkBasis, MappingView } from '../atlas.ts';
import type { Relation } from '../model.ts';
import { RELATION_MEANINGS } from './relations.ts';

/** A relation between two ends: a mapping of levels, or a link between statements. */
export interface ViewedRelation {
  mapping: string;
  subject: string;
  object: string;
  relation: Relation;
  strength: number;
  basis: LinkBasis;
}

/**
 * See relations from each of their ends: the inverse is generated. End id → relations, the strongest first, equally
 * strong ones in the order of their other ends.
 *
 * @param ends ids of all ends, in the order they are to have
 */
export function viewMappings(
  relations: readonly ViewedRelation[],
  ends: readonly string[],
): Map<string, MappingView[]> {
  const place = new Map(ends.map((id, i) => [id, i]));
  const views = new Map<string, MappingView[]>();
  const add = (end: string, view: MappingView): void => {
    const list = views.get(end);
    if (list === undefined) views.set(end, [view]);
    else list.push(view);
  };
  for (const { mapping, subject, object, relation, strength, basis } of relations) {
    const inverse = RELATION_MEANINGS[relation].inverse;
    add(subject, { mapping, other: object, relation, strength, basis });
    add(object, { mapping, other: subject, relation: inverse, strength, basis });
  }
  for (const list of views.values()) {
    list.sort((a, b) => b.strength - a.strength || (place.get(a.other) ?? 0) - (place.get(b.other) ?? 0));
  }
  return views;
}
