/** What every page has: the search over it, and the line that says whether it is kept for use without a network. */
import './open-search.ts';
import './offline/offline-status.ts';
