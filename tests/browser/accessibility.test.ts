import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';
import { chooseOneOfEachKind } from './page-kinds.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** WCAG 2.2 to level AA, and what axe's authors hold for good practice. */
const EVERY_RULE: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

/** All that differs between light and dark. */
const COLOUR_RULES: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

describe.concurrent('no accessibility violation at 1280 px, light and dark', () => {
  test.for(site.pages)('$pathname', async ({ pathname }, { expect }) => {
    await using visit = await openPage(pathname);
    await prepare(visit.page);
    expect.soft(await findViolations(visit.page, pathname, EVERY_RULE), 'light').toEqual([]);
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findViolations(visit.page, pathname, COLOUR_RULES), 'dark').toEqual([]);
  });
});

describe.concurrent('no accessibility violation at 320 px, one page of each kind, light and dark', () => {
  test.for(chooseOneOfEachKind(site.pages))('$pathname', async ({ pathname }, { expect }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using visit = await openPage(pathname, { width: 320, colorScheme });
      await prepare(visit.page);
      expect.soft(await findViolations(visit.page, pathname, EVERY_RULE), colorScheme).toEqual([]);
    }
  });
});

test('the rules find what is wrong: a picture without text, pale letters', async ({ expect }) => {
  await using visit = await openPage('/');
  await prepare(visit.page);
  // Strings, here and below: Vitest rewrites functions, and the policy of the page lets in no markup with styles.
  await visit.page.evaluate(`
    document.querySelector('main').append(new Image());
    const pale = document.createElement('p');
    pale.textContent = 'bleg';
    pale.style.cssText = 'color: #ccc; background: #fff';
    document.querySelector('main').append(pale);
  `);
  const violations = (await findViolations(visit.page, '/', EVERY_RULE)).join('\n');
  expect(violations).toContain('image-alt');
  expect(violations).toContain('color-contrast');
});

/** Bring axe into the page, and unfold what a reader can unfold. */
async function prepare(page: Page) {
  await page.evaluate(`${axe.source}; undefined`);
  await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
}

/** List violations, one a line: page, rule, the elements. */
async function findViolations(page: Page, pathname: string, options: RunOptions): Promise<string[]> {
  const run = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(document, ${run})`);
  if (violations.length + passes.length === 0) throw new Error(`axe applied no rule to ${pathname}.`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${pathname} ${id} (${help}): ${target.join(' ')}`),
  );
}
