import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';
import { chooseOneOfEachKind } from './page-kinds.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

describe.concurrent('one page of each kind can be read without JavaScript', () => {
  test.for(chooseOneOfEachKind(site.pages))('$pathname', async ({ pathname }, { expect }) => {
    await using visit = await openPage(pathname, { javaScript: false });
    const heading = visit.page.locator('main h1');
    expect(await heading.isVisible()).toBe(true);
    const title = (await heading.innerText()).trim();
    expect(title).not.toBe('');

    // `innerText` is what is rendered: hidden text is not in it.
    const text = (await visit.page.locator('main').innerText()).replace(title, '').trim();
    expect(text.split(/\s+/).length, `words beside the heading: "${text.slice(0, 80)}"`).toBeGreaterThanOrEqual(5);
  });
});

test('JavaScript is off', async ({ expect }) => {
  await using visit = await openPage('/', { javaScript: false });
  await visit.page.setContent('<title>off</title><script>document.title = "on"</script>');
  expect(await visit.page.title()).toBe('off');
});
