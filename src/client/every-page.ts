/**
 * What every page has: the search over it, old addresses that lead on, statements copied without marks, and the line that says whether it is kept for use
 * without a network.
 */
import './copy-statements.ts';
import './follow-former-place.ts';
import './open-search.ts';
import './offline/offline-status.ts';
