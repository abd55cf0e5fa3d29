/**
 * What no reader needs while a page loads: statements copied without marks, the line that says whether the site is kept
 * for use without a network, and a page's address at the foot of a print.
 */
import './copy-statements.ts';
import './offline/offline-status.ts';
import './paper-address.ts';
