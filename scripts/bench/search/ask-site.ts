import type { Page } from 'playwright-core';
import { serveModules } from '../../../tests/browser/serve-modules.ts';
import type { Answer } from './answer.ts';

/** Ask the modules of the site's search, as they stand in the repository, against the built index. */
export async function askSite(page: Page, url: string, queries: readonly string[]): Promise<Answer[]> {
  const modules = await serveModules(page, url);
  return page.evaluate<Answer[]>(`(async () => {
    const load = (name) => import('${modules}src/' + name + '.ts');
    const [{ openSearchEngine }, { answerQuery }, { orderPageHits }, { chooseNothing }] = await Promise.all(
      ['client/search/index/engine', 'client/search/answer-query', 'client/search/show/order-page-hits', 'atlas/search/search-facets'].map(load),
    );
    const engine = await openSearchEngine('${url}pagefind/');
    const pathOf = (href) => href.replace(location.origin, '');
    const answers = [];
    for (const query of ${JSON.stringify(queries)}) {
      const { hits, pages, sought, notes } = await answerQuery(engine, { query, chosen: chooseNothing(), isExact: false });
      const statements = hits.filter(({ id }) => engine.catalogue.get(id)?.kind === 'ansvar');
      const named = await orderPageHits(pages, sought, engine);
      answers.push({
        statements: await Promise.all(statements.slice(0, 20).map(async (hit) => pathOf((await hit.load()).href))),
        pages: named.map(({ href }) => pathOf(href)),
        isAdmitted: notes.unknown.length > 0,
      });
    }
    return answers;
  })()`);
}
