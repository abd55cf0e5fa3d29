import { ADDRESSES, REMOVED_DOCUMENT, RENAMED_SLUG } from '../unit/content/mistakes-of-moves.ts';
import { WHOLE_OWNER } from '../unit/content/own-site.ts';
import { sampleContent } from '../unit/content/sample-content.ts';

/** Where the owner's file says that the site stands. */
export const OWN_ROOT = 'https://ledelse.eksempel.example/atlas/';
export const OWN_BASE = '/atlas/';

/**
 * The content of another owner, with a name, a colour and an address of its own, in a folder of its host. It is in its
 * second edition: a statement and a level are called something else, and a document has been taken out.
 */
export const OTHER_OWNER: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  sampleContent({
    ...REMOVED_DOCUMENT,
    ...RENAMED_SLUG,
    ...WHOLE_OWNER,
    'adresser.txt': `${ADDRESSES}/dokumenter/kompas/direktoer/
/dokumenter/kompas/direktoer/#gammel
/dokumenter/kompas/direktoer/#pege
`,
    'flyttet.yaml': `moves:
  - { from: /dokumenter/kompas/alle-ledere/#naervaer, to: /dokumenter/kompas/alle-ledere/#tilstede }
  - { from: /dokumenter/kompas/direktoer/, to: /dokumenter/kompas/chef/ }
  - { from: /dokumenter/kompas/direktoer/#gammel, to: /dokumenter/kompas/leder/#trivsel }
  - { from: /dokumenter/rejse/, why: Beder har trukket sit dokument tilbage. }
  - { from: "/former/#rejse-vej", why: Formen var Beders. }
`,
  }).map(({ path, bytes }) => [path, bytes]),
);
