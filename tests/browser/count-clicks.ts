import type { Page } from 'playwright-core';

/** What a visitor did with the pointer: ticked a statement, or clicked anything else. */
export interface Clicks {
  ticks: number;
  others: number;
}

/** Count what is clicked on this page and on those it leads to. A real press of the pointer counts, whoever caused it. */
export async function countClicks(page: Page): Promise<Clicks> {
  const clicks: Clicks = { ticks: 0, others: 0 };
  await page.exposeFunction('countClick', (isTick: boolean) => {
    clicks[isTick ? 'ticks' : 'others']++;
  });
  const script = `document.addEventListener('pointerdown', ({ target }) => {
    countClick(target.closest('.pick-label, .binding label, input[type="checkbox"]') !== null);
  }, true)`;
  await page.context().addInitScript(script);
  await page.evaluate(script);
  return clicks;
}
