import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';
import { findViolations } from './find-violations.ts';
import { chooseTwoOfEachKind } from './page-kinds.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** All that differs between light and dark. */
const COLOUR_RULES: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

describe.concurrent.for([1280, 320])(
  'no accessibility violation on two pages of each kind, light and dark, at %i px',
  (width) => {
    test.for(chooseTwoOfEachKind(site.pages))('$pathname', async ({ pathname }, { expect }) => {
      await using visit = await openPage(pathname, { width });
      await unfold(visit.page);
      expect.soft(await findViolations(visit.page), 'light').toEqual([]);
      await visit.page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findViolations(visit.page, { rules: COLOUR_RULES }), 'dark').toEqual([]);
    });
  },
);

test('no accessibility violation in the menus of the header, open over a page', async ({ expect }) => {
  const level = site.pages.find(({ $ }) => $('.header-menu').length > 1);
  await using visit = await openPage(level?.pathname ?? '', { width: 320 });
  const menus = visit.page.locator('.header-menu');
  expect(await menus.count()).toBeGreaterThan(1);
  for (const menu of await menus.all()) {
    await menu.locator('summary').click();
    expect(await findViolations(visit.page, { within: '.site-header' })).toEqual([]);
    await menu.locator('summary').click();
  }
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
  expect((await findViolations(visit.page, { within: 'header' })).join('\n')).not.toContain('image-alt');
});

/** Unfold what a reader can unfold on a page, but for the menus over it: they cover what is beneath. */
async function unfold(page: Page) {
  await page.evaluate(
    `for (const details of document.querySelectorAll('details:not(.header-menu)')) details.open = true`,
  );
}
