import type { Equivalent } from '../atlas/atlas.ts';
import type { MappingStatus } from '../atlas/model.ts';
import { RELATION_MEANINGS } from '../atlas/crosswalk/relations.ts';

const STATUSES: Readonly<Record<MappingStatus, string>> = {
  kladde: 'Kladde – kun set af redaktionen.',
  gaeldende: 'Gældende.',
  erstattet: 'Erstattet.',
};

/** The name of a relation as a heading: `Samme trin`, `Dækkes af`. */
export function describeRelation(relation: Equivalent['relation']): string {
  const label = relation === 'samme-trin' ? 'samme trin' : RELATION_MEANINGS[relation].label;
  return label.charAt(0).toLocaleUpperCase('da') + label.slice(1);
}

/** How far an asserted relation may be relied on, as a sentence. */
export function describeStatus(status: MappingStatus): string {
  return STATUSES[status];
}

/** The name of a status for several: `kladder`. */
export function nameStatus(status: MappingStatus): string {
  return { kladde: 'kladder', gaeldende: 'gældende', erstattet: 'erstattede' }[status];
}
