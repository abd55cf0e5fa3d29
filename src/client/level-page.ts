/**
 * On the page of a level: what is connected with a statement opens beside it, instead of on the page the mark leads to;
 * the contents follow the reading; the arrow keys go from statement to statement; a reference to one can be copied.
 */
import './level/follow-contents.ts';
import './level/open-elsewhere.ts';
import './level/move-in-statements.ts';
import './level/copy-citation.ts';
