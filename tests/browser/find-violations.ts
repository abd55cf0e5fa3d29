import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 to level AA, and what axe's authors hold for good practice. */
const EVERY_RULE: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

/** The minified one: each page has to read it. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * List the violations of accessibility on a page, as it stands now, one a line: rule, what it asks, the element.
 * `within` is a selector of the part to look at.
 */
export async function findViolations(
  page: Page,
  { rules = EVERY_RULE, within }: { rules?: RunOptions; within?: string } = {},
): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(`${AXE}; undefined`);
  const [context, options] = [within ?? null, { ...rules, resultTypes: ['violations'] }].map((part) =>
    JSON.stringify(part),
  );
  // Only what is asked for is sent: all that axe saw would be larger than the page.
  const { applied, violations } = await page.evaluate<{ applied: number; violations: string[] }>(`
    axe.run(${context ?? ''} ?? document, ${options ?? ''}).then(({ violations, passes }) => ({
      applied: violations.length + passes.length,
      violations: violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => id + ' (' + help + '): ' + target.join(' '))),
    }))
  `);
  if (applied === 0) throw new Error(`axe applied no rule to ${page.url()}.`);
  return violations;
}
