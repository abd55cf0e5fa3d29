import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { Answer } from './answer.ts';

const FOLDER = 'bench/pagefind/';

/** Ask Pagefind as its own documentation shows it: one record a statement, title and text, nothing else. */
export async function askPagefind(
  page: Page,
  url: string,
  atlas: Atlas,
  queries: readonly string[],
): Promise<Answer[]> {
  const files = await indexStatements(atlas);
  await page.route(`${url}${FOLDER}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(FOLDER.length + 1);
    const body = files.get(name);
    if (body === undefined) return route.abort();
    const contentType = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    await route.fulfill({ body, contentType });
  });
  return page.evaluate<Answer[]>(`(async () => {
    const pagefind = (await import('${url}${FOLDER}pagefind.js')).createInstance({ noWorker: true });
    await pagefind.init();
    const answers = [];
    for (const typed of ${JSON.stringify(queries)}) {
      const { results } = await pagefind.search(typed);
      const found = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      answers.push({ statements: found.map((record) => record.raw_url), pages: [], isAdmitted: false });
    }
    return answers;
  })()`);
}

async function indexStatements({ statements }: Atlas): Promise<Map<string, Buffer>> {
  try {
    const { index } = await createIndex({ forceLanguage: 'da' });
    if (index === undefined) throw new Error('Pagefind did not start.');
    for (const { href, title, text } of statements) {
      await index.addCustomRecord({
        url: href,
        content: [title, text].filter((part) => part !== null).join('\n'),
        language: 'da',
        meta: { title: title ?? text },
      });
    }
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  } finally {
    await close();
  }
}
