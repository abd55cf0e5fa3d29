/**
 * What every page has: the search over it, what has been picked, old addresses that lead on, statements copied without marks, the line that says
 * whether it is kept for use without a network, and its address at the foot of a print.
 */
import './collection/show-count.ts';
import './copy-statements.ts';
import './follow-former-place.ts';
import './open-search.ts';
import './offline/begin-offline.ts';
import './paper-address.ts';
