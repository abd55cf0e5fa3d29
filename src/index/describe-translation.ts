import type { NotTranslation, Translation } from '../atlas/levels/derive-translation.ts';
import { RELATION_MEANINGS } from '../atlas/crosswalk/relations.ts';

/** How a translation answers to the level, in a word or two: `samme trin`, and what an editor says besides. */
export function describeTranslation({ spans, asserted }: Translation): string {
  const derived = spans === null ? [] : [spans === 'samme-trin' ? 'samme trin' : 'overlapper'];
  const said = asserted === null || asserted === 'samme-trin' ? [] : [RELATION_MEANINGS[asserted].label];
  return [...new Set([...derived, ...said])].join(', ');
}

const NUMBERS = ['', '', 'to', 'tre'];

/** Where a level that is no translation stands: `trinnet under`, `to trin over`. */
export function describeSteps({ steps }: Pick<NotTranslation, 'steps'>): string {
  const side = steps < 0 ? 'under' : 'over';
  const distance = Math.abs(steps);
  return distance === 1 ? `trinnet ${side}` : `${NUMBERS[distance] ?? distance} trin ${side}`;
}
