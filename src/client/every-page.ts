/**
 * What every page has: the search over it, the line that says whether it is kept for use without a network, and its
 * address at the foot of a print.
 */
import './open-search.ts';
import './offline/offline-status.ts';
import './paper-address.ts';
