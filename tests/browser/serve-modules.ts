import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';

const FOLDER = 'moduler/';

/**
 * Let a page import the modules of the repository, below the address of its site: without their types they are the same
 * that the site bundles. Gives the address of the folder they stand in.
 */
export async function serveModules(page: Page, site: string): Promise<string> {
  const root = `${site}${FOLDER}`;
  await page.route(`${root}src/**`, async (route) => {
    const body = stripTypeScriptTypes(readFileSync(route.request().url().slice(root.length), 'utf8'));
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
  return root;
}
