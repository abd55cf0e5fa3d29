import type { Model } from '../model.ts';
import { leaveOutLevels } from './leave-out-levels.ts';

/** Leave out the levels that are not restated yet, with all that is said of them. */
export function leaveOutDrafts(model: Model): Model {
  return leaveOutLevels(model, ({ isDraft }) => isDraft);
}
