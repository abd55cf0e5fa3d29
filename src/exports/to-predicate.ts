import { CLOSE_STRENGTH } from '../atlas/forms/carried-forms.ts';
import type { Relation } from '../atlas/model.ts';
import { OWN_PREFIX } from './namespace.ts';

/** What an asserted relation is called in linked data. */
export interface Predicate {
  curie: string;
  label: string;
}

const SKOS = {
  exact: { curie: 'skos:exactMatch', label: 'exact match' },
  broad: { curie: 'skos:broadMatch', label: 'broad match' },
  narrow: { curie: 'skos:narrowMatch', label: 'narrow match' },
  close: { curie: 'skos:closeMatch', label: 'close match' },
  related: { curie: 'skos:relatedMatch', label: 'related match' },
} as const;

/**
 * Name the predicate of an asserted relation (docs/design.md, The crosswalk of statements).
 *
 * *Modsiger* has none in SKOS, nor in the Semantic Mapping Vocabulary, and is one of our own. *Ingen modpart* says that
 * two ends have nothing in common: the weakest relation, which the table negates.
 */
export function toPredicate(relation: Relation, strength: number): Predicate {
  switch (relation) {
    case 'samme-indhold':
      return SKOS.exact;
    case 'daekkes-af':
      return SKOS.broad;
    case 'daekker':
      return SKOS.narrow;
    case 'overlapper':
      return strength >= CLOSE_STRENGTH ? SKOS.close : SKOS.related;
    case 'se-ogsaa':
    case 'ingen-modpart':
      return SKOS.related;
    case 'modsiger':
      return { curie: `${OWN_PREFIX}:contradicts`, label: 'contradicts' };
  }
}
