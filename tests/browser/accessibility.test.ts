import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { chooseOneOfEachKind } from './page-kinds.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** All that differs between light and dark. */
const COLOUR_RULES: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

describe.concurrent('no accessibility violation at 1280 px, light and dark', () => {
  test.for(site.pages)('$pathname', async ({ pathname }, { expect }) => {
    await using visit = await openPage(pathname);
    await unfold(visit.page);
    expect.soft(await findViolations(visit.page), 'light').toEqual([]);
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findViolations(visit.page, COLOUR_RULES), 'dark').toEqual([]);
  });
});

describe.concurrent('no accessibility violation at 320 px, one page of each kind, light and dark', () => {
  test.for(chooseOneOfEachKind(site.pages))('$pathname', async ({ pathname }, { expect }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using visit = await openPage(pathname, { width: 320, colorScheme });
      await unfold(visit.page);
      expect.soft(await findViolations(visit.page), colorScheme).toEqual([]);
    }
  });
});

test('the rules find what is wrong: a picture without text, pale letters', async ({ expect }) => {
  await using visit = await openPage('/');
  await unfold(visit.page);
  // Strings, here and below: Vitest rewrites functions, and the policy of the page lets in no markup with styles.
  await visit.page.evaluate(`
    document.querySelector('main').append(new Image());
    const pale = document.createElement('p');
    pale.textContent = 'bleg';
    pale.style.cssText = 'color: #ccc; background: #fff';
    document.querySelector('main').append(pale);
  `);
  const violations = (await findViolations(visit.page)).join('\n');
  expect(violations).toContain('image-alt');
  expect(violations).toContain('color-contrast');
});

/** Unfold what a reader can unfold. */
async function unfold(page: Page) {
  await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
}
