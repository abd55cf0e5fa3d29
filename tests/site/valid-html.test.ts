import { describe, expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { checkValidHtml } from './checks/check-valid-html.ts';
import { formatDiagnostic } from './checks/diagnostic.ts';

const { pages } = readBuiltSite();

describe('every page is valid HTML', () => {
  test.for(pages)('$pathname', async (page) => {
    expect((await checkValidHtml(page)).map(formatDiagnostic)).toEqual([]);
  });

  test('the validator is configured: it refuses a broken page', async () => {
    const found = await checkValidHtml({ html: '<!doctype html><p><div></p>', pathname: '/broken/' });
    expect(found.map(({ rule }) => rule)).toContain('close-order');
  });
});
