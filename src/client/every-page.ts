/**
 * What every page has at once: the search over it, what has been picked, old addresses that lead on, and an update that
 * takes over. The rest is fetched when the page has loaded and the browser has nothing better to do.
 */
import { afterLoad } from './after-load.ts';
import './collection/show-count.ts';
import './follow-former-place.ts';
import './offline/follow-update.ts';
import './open-search.ts';

// Where it does not come, the page is as it would be without scripts, and the next one tries again.
afterLoad(() => void import('./when-idle.ts').catch(() => null));
