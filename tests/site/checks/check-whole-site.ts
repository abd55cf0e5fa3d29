import type { BuiltSite } from '../built-site.ts';
import { checkFilled } from './check-filled.ts';
import { checkForeignResources } from './check-foreign-resources.ts';
import { checkInlineCode } from './check-inline-code.ts';
import { checkLinks, checkReachable } from './check-links.ts';
import { checkPageFrame } from './check-page-frame.ts';
import { checkPolicy } from './check-policy.ts';
import { checkUniqueTitles } from './check-unique-titles.ts';
import { checkValidHtml } from './check-valid-html.ts';
import { checkWordsApart } from './check-words-apart.ts';
import type { PageDiagnostic } from './diagnostic.ts';

/** Pages that no link leads to, by design: the server and the worker show them in the place of others. */
const UNLINKED = ['/404.html', '/uden-net/'];

const OF_PAGE = [checkPageFrame, checkFilled, checkWordsApart, checkPolicy, checkInlineCode, checkForeignResources];

/** Check all that can be said of a built site without a browser, on every page: valid, framed, filled, linked. */
export async function checkWholeSite({
  pages,
  redirects,
  files,
  base,
}: Pick<BuiltSite, 'pages' | 'redirects' | 'files' | 'base'>): Promise<PageDiagnostic[]> {
  return [
    ...(await Promise.all(pages.map(checkValidHtml))).flat(),
    ...pages.flatMap((page) => OF_PAGE.flatMap((check) => check(page))),
    ...checkUniqueTitles(pages),
    ...checkLinks({ pages: [...pages, ...redirects], files, base }),
    ...checkReachable({ pages, files, base }, UNLINKED),
  ];
}
