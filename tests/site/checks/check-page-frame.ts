import type { PageDiagnostic } from './diagnostic.ts';
import type { BuiltPage } from './parse-page.ts';

/** Check what every page has around its text: language, title, description, one `h1`, one `main`, each id once. */
export function checkPageFrame({ pathname, $ }: BuiltPage): PageDiagnostic[] {
  const diagnostics: PageDiagnostic[] = [];
  const expect = (rule: string, actual: string, expected: string, isRight = actual === expected) => {
    if (!isRight) diagnostics.push({ rule, page: pathname, actual, expected });
  };

  expect('language', `lang="${$('html').attr('lang') ?? ''}"`, 'lang="da"');
  expect('one-title', `${$('head title').length} titles`, '1 titles');
  expect('one-h1', `${$('h1').length} h1`, '1 h1');
  expect('one-main', `${$('main').length} main`, '1 main');

  for (const heading of $('h1').toArray()) {
    expect('h1-text', `"${$(heading).text().trim()}"`, 'some text', $(heading).text().trim() !== '');
  }
  const descriptions = $('head meta[name="description"]').toArray();
  expect('one-description', `${descriptions.length} descriptions`, '1 descriptions');
  for (const description of descriptions) {
    const text = $(description).attr('content')?.trim() ?? '';
    expect('description-text', `"${text}"`, 'some text', text !== '');
  }

  const counts = new Map<string, number>();
  for (const element of $('[id]').toArray()) {
    const id = $(element).attr('id') ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const [id, count] of counts) expect('unique-id', `${count} × id="${id}"`, 'each id once', count === 1);

  return diagnostics;
}
