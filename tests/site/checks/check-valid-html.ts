import { esmResolver, FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { PageDiagnostic } from './diagnostic.ts';
import type { BuiltPage } from './parse-page.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

/** Check that a page is valid HTML, by the project's configuration of the validator. */
export async function checkValidHtml({
  html,
  pathname,
}: Pick<BuiltPage, 'html' | 'pathname'>): Promise<PageDiagnostic[]> {
  // The name places the page at the root, where the validator finds the project's configuration.
  const { results } = await validator.validateString(html, `${pathname.replaceAll('/', '_')}.html`);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => ({
      rule: ruleId,
      page: pathname,
      actual: `${line}:${column} ${message}`,
      expected: 'valid HTML',
    }));
}
