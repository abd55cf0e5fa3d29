import type { IndexedMapping } from '../atlas.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import type { Mapping } from '../model.ts';
import { groupEquals } from './group-equals.ts';

/** Publish the asserted mappings: replaced ones too, each with an id, sorted. */
export function indexMappings(mappings: readonly Mapping[]): IndexedMapping[] {
  return mappings
    .map(({ at: _at, list: _list, ...mapping }) => ({ id: toMappingId(mapping), ...mapping }))
    .sort((a, b) => compareCodePoints(a.id, b.id));
}

/**
 * Chain *samme indhold*, and nothing else: what has the same content as a third has the same content. Only ends as
 * editors wrote them are chained, never links derived from a row: spans that meet are not transitive. A chained mapping
 * has no author; its date is the newest of its chain, and it is no firmer than its weakest member.
 *
 * @param mappings those in force
 * @returns the mappings that follow, in the order of their ids; none where the two ends have a mapping of their own
 */
export function chainEquals(mappings: readonly IndexedMapping[]): IndexedMapping[] {
  const equals = mappings.filter(({ relation }) => relation === 'samme-indhold');
  const joined = new Set(mappings.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]));
  return groupEquals(equals).flatMap((group) => {
    const members = equals.filter(({ subject }) => group.includes(subject));
    return group.flatMap((subject, i) =>
      group.slice(i + 1).flatMap((object): IndexedMapping[] => {
        if (joined.has(`${subject} ${object}`)) return [];
        const ends = { subject, relation: 'samme-indhold', object } as const;
        return [
          {
            id: toMappingId(ends),
            ...ends,
            strength: 10,
            why: `Begge har samme indhold som ${members.length === 2 ? 'et tredje' : 'andre'}.`,
            author: null,
            date: members.map(({ date }) => date).reduce((newest, date) => (date > newest ? date : newest), ''),
            status: members.some(({ status }) => status === 'kladde') ? 'kladde' : 'gaeldende',
          },
        ];
      }),
    );
  });
}

function toMappingId({ subject, relation, object }: Pick<Mapping, 'subject' | 'relation' | 'object'>): string {
  return `${subject} ${relation} ${object}`;
}
