import { relatePublishers } from '../atlas/documents/relate-publishers.ts';
import { atlas } from './current-atlas.ts';
import { describeSectors, getPublisher } from './describe-level.ts';

/**
 * Say where a connected statement stands: its level, and what its organisation is to ours where one is a part of the
 * other. What a whole asks of all its leaders, and of a level that an editor says covers ours, binds us too.
 *
 * @param own id of the level it is seen from
 * @param other id of the level it stands on
 */
export function describeConnectedPlace(own: string, other: string): string {
  const [level, connected] = [atlas.getLevel(own), atlas.getLevel(other)];
  const sectors = describeSectors(connected);
  const name = sectors === '' ? connected.name : `${connected.name} (${sectors})`;
  const relation = relatePublishers(
    atlas.getDocument(level.document),
    atlas.getDocument(connected.document),
    atlas.organisations,
  );
  const publisher = getPublisher(connected.document).shortName;
  if (relation === 'part') return `${name} i ${publisher}, som er en del af ${getPublisher(level.document).shortName}`;
  const isCovered = level.equivalents.some(
    (equivalent) =>
      equivalent.level === other && equivalent.basis === 'asserted' && equivalent.relation === 'daekkes-af',
  );
  const isBinding = relation === 'whole' && (connected.rungs.length === 0 || isCovered);
  return isBinding ? `${name} i ${publisher}, som også gælder dig` : name;
}
