import { describe, test } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { setUpBrowser } from './browser.ts';
import { chooseTwoOfEachKind } from './page-kinds.ts';

const site = readBuiltSite();
const { openPage } = setUpBrowser(site);

/** How a page is looked at; the first is A4 without its margins. */
const LOOKS = [
  { media: 'print', width: 700 },
  { media: 'screen', width: 1280 },
  { media: 'screen', width: 360 },
] as const;

/**
 * Pairs of words that stand on each other: lines of text that share some of their middle, by which line height and
 * accents are left out. What only a screen reader has, and what slides under the header, is none.
 */
const FIND = `(() => {
  const isSeen = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let one = element; one !== null; one = one.parentElement) {
      const { clipPath, overflow } = getComputedStyle(one);
      if (clipPath !== 'none' || (overflow !== 'visible' && one.clientHeight < 3)) return false;
    }
    return true;
  };
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const element = node.parentElement;
    if (node.textContent.trim() === '' || element.closest('.site-header, select, noscript') || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects())
      lines.push({ left, right, top: top + height * 0.22, bottom: bottom - height * 0.22, text: node.textContent.trim().slice(0, 40) });
  }
  lines.sort((a, b) => a.top - b.top);
  const found = [];
  for (const [i, a] of lines.entries()) {
    for (const b of lines.slice(i + 1)) {
      if (b.top > a.bottom - 2) break;
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3) found.push(a.text + ' × ' + b.text);
    }
  }
  return found;
})()`;

describe.concurrent('no words stand on others, on paper, wide and narrow', () => {
  test.for(chooseTwoOfEachKind(site.pages))('$pathname', async ({ pathname }, { expect }) => {
    await using visit = await openPage(pathname);
    const { page } = visit;
    for (const { media, width } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media });
      expect.soft(await page.evaluate(FIND), `${media} at ${width} px`).toEqual([]);
    }
  });

  test('a heading that slides onto another is found', async ({ expect }) => {
    await using visit = await openPage('/om/');
    await visit.page.evaluate(`(() => {
      const [above, below] = [...document.querySelectorAll('main h2')].map((head) => head.getBoundingClientRect().top);
      document.querySelectorAll('main h2')[1].style.translate = '0 ' + (above - below) + 'px';
    })()`);
    expect(await visit.page.evaluate<string[]>(FIND)).toHaveLength(1);
  });
});
