/** On a page of gaps: the checklist can be copied. Without a script it stands there to be marked and copied by hand. */
import './gaps/copy-checklist.ts';
