import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 to level AA, and what axe's authors hold for good practice. */
const EVERY_RULE: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

/** List the violations of accessibility on a page, as it stands now, one a line: rule, what it asks, the element. */
export async function findViolations(page: Page, options: RunOptions = EVERY_RULE): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(`${axe.source}; undefined`);
  const run = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(document, ${run})`);
  if (violations.length + passes.length === 0) throw new Error(`axe applied no rule to ${page.url()}.`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}
