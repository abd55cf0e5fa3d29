import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { Answer } from './answer.ts';

const MODULE = 'bench/minisearch.js';

/**
 * Ask MiniSearch over the same statements, with what its documentation offers for a search as one types: beginnings of
 * words, misspellings of a fifth of a word, and titles twice as heavy.
 */
export async function askMiniSearch(
  page: Page,
  url: string,
  atlas: Atlas,
  queries: readonly string[],
): Promise<Answer[]> {
  const file = fileURLToPath(new URL('../es/index.js', import.meta.resolve('minisearch')));
  const body = readFileSync(file, 'utf8');
  await page.route(`${url}${MODULE}`, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  const documents = atlas.statements.map(({ href, title, text }) => ({ id: href, title: title ?? '', text }));
  return page.evaluate<Answer[]>(`(async () => {
    const { default: MiniSearch } = await import('${url}${MODULE}');
    const index = new MiniSearch({
      fields: ['title', 'text'],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
    });
    index.addAll(${JSON.stringify(documents)});
    return ${JSON.stringify(queries)}.map((typed) => ({
      statements: index.search(typed).slice(0, 20).map(({ id }) => id),
      pages: [],
      isAdmitted: false,
    }));
  })()`);
}
