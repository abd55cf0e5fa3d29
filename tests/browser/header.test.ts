import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';
import { chooseOneOfEachKind } from './page-kinds.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** Letters of the widest system typefaces are some 15 % wider than those here. */
const WIDER = `document.querySelector('.site-header').style.letterSpacing = '0.08em'`;

describe.concurrent('the header is one row on a telephone, and stays in sight', () => {
  test.for(chooseOneOfEachKind(site.pages))('$pathname', async ({ pathname }, { expect }) => {
    await using visit = await openPage(pathname, { width: 360, height: 740 });
    const { page } = visit;
    const header = page.locator('.site-header');
    const measure = () => header.evaluate((one) => one.getBoundingClientRect().height);
    expect(await measure()).toBe(56);
    await page.evaluate(WIDER);
    expect(await measure(), 'with wide letters').toBe(56);
    await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight)`);
    expect(await header.evaluate((one) => one.getBoundingClientRect().top)).toBe(0);
  });
});

test('a long name breaks, and the buttons keep their row', async ({ expect }) => {
  await using visit = await openPage('/', { width: 360, height: 740 });
  const { page } = visit;
  await page.evaluate(
    `document.querySelector('.site-name').textContent = 'Ledelsesatlas for alle regioner og kommuner'`,
  );
  const [name, button] = [
    await page.locator('.site-name').boundingBox(),
    await page.locator('.header-button').last().boundingBox(),
  ];
  expect(name?.height).toBeGreaterThan(40);
  expect(button?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
});

test('the menu opens with the keyboard, without JavaScript too', async ({ expect }) => {
  await using visit = await openPage('/', { width: 360, height: 740, javaScript: false });
  const { page } = visit;
  const link = page.locator('.narrow-header nav').getByRole('link', { name: 'Stigen' });
  expect(await link.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await link.waitFor();
  await page.keyboard.press('Tab');
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
});
