import { countCounterparts } from '../atlas/crosswalk/count-counterparts.ts';
import { joinWords } from '../atlas/lexicon/join-words.ts';
import { atlas } from './current-atlas.ts';
import { nameStatus } from './describe-relation.ts';

/** What has been read, pair by pair. */
export const pairCounts = countCounterparts(atlas);

/** The statuses of the mappings in force, in words (»kladder«); empty where there are none. */
export const mappingStatuses = joinWords([
  ...new Set(atlas.mappings.filter(({ status }) => status !== 'erstattet').map(({ status }) => nameStatus(status))),
]);
