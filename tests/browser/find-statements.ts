import type { Page } from 'playwright-core';
import { serveModules } from './serve-modules.ts';

/**
 * Search for queries, one after the other, with the modules of the search as they stand in the repository and the index
 * of the site: the addresses of all statements each finds, best first. What a page would show of them costs more than
 * the search itself.
 */
export async function findStatements(page: Page, base: string, queries: readonly string[]): Promise<string[][]> {
  const root = new URL(base, page.url()).href;
  const modules = await serveModules(page, root);
  return page.evaluate<string[][]>(`(async () => {
    const load = (name) => import('${modules}src/' + name + '.ts');
    const [{ openSearchEngine }, { answerQuery }, { chooseNothing }] = await Promise.all(
      ['client/search/index/engine', 'client/search/answer-query', 'atlas/search/search-facets'].map(load),
    );
    const engine = await openSearchEngine('${root}pagefind/');
    const records = await Promise.all((await engine.findAll()).map(async (hit) => [hit.id, (await hit.load()).href]));
    const addresses = new Map(records.filter(([id]) => engine.catalogue.get(id)?.kind === 'ansvar'));
    const found = [];
    for (const query of ${JSON.stringify(queries)}) {
      const { hits } = await answerQuery(engine, { query, chosen: chooseNothing(), isExact: false });
      found.push(hits.flatMap(({ id }) => addresses.get(id) ?? []));
    }
    return found;
  })()`);
}
