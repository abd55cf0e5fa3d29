import type { Page } from 'playwright-core';
import { serveModules } from '../../../tests/browser/serve-modules.ts';
import type { Answer } from './answer.ts';

/** Ask the modules of the site's search, as they stand in the repository, against the built index. */
export async function askSite(page: Page, url: string, queries: readonly string[]): Promise<Answer[]> {
  const modules = await serveModules(page, url);
  return page.evaluate<Answer[]>(`(async () => {
    const load = (name) => import('${modules}src/client/search/' + name + '.ts');
    const [{ openSearchEngine }, { findHits }, { groupHits }, { parseQuery }, { orderPageHits }, { describeExpansion, widenQuery }] =
      await Promise.all(['engine', 'find-hits', 'group-hits', 'parse-query', 'order-page-hits', 'describe-expansion'].map(load));
    const engine = await openSearchEngine('${url}pagefind/');
    const pathOf = (href) => href.replace(location.origin, '');
    const answers = [];
    for (const typed of ${JSON.stringify(queries)}) {
      const query = parseQuery(typed);
      const found = await findHits(engine, query);
      const { pages } = groupHits(found.hits, engine.catalogue);
      const statements = found.hits.filter(({ id }) => engine.catalogue.get(id)?.kind === 'ansvar');
      const named = await orderPageHits(pages, widenQuery(query, found), engine);
      answers.push({
        statements: await Promise.all(statements.slice(0, 20).map(async (hit) => pathOf((await hit.load()).href))),
        pages: named.map(({ href }) => pathOf(href)),
        isAdmitted: describeExpansion(found).unknown.length > 0,
      });
    }
    return answers;
  })()`);
}
