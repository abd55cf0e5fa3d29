import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';

const { pages } = readBuiltSite();
const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

describe('every page is valid HTML', () => {
  test.for(pages)('$pathname', async ({ html, pathname }) => {
    // The name places the page at the root, where the validator finds the project's configuration.
    const { results } = await validator.validateString(html, `${pathname.replaceAll('/', '_')}.html`);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });

  test('the validator is configured: it refuses a broken page', async () => {
    const { valid } = await validator.validateString('<!doctype html><p><div></p>', 'broken.html');
    expect(valid).toBe(false);
  });
});
