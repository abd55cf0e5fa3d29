import { expect, test } from 'vitest';
import { formatTranslationQuery, parseTranslationQuery } from '../../../src/client/translate/translation-query.ts';

test.each([
  ['?niveau=holstebro/chef', { document: 'holstebro', level: 'holstebro/chef', position: null }],
  ['?niveau=a/b&stilling=Ledende%20overl%C3%A6ge', { document: 'a', level: 'a/b', position: 'Ledende overlæge' }],
  ['?niveau=holstebro', null],
  ['?q=chef', null],
  ['', null],
])('%s is read as a level to translate', (search, expected) => {
  expect(parseTranslationQuery(search)).toEqual(expected);
});

test.each([
  ['a/b', null, '?niveau=a/b'],
  ['a/b', 'Ledende overlæge', '?niveau=a/b&stilling=Ledende%20overl%C3%A6ge'],
])('%s and %s are written for the address', (level, position, expected) => {
  const query = formatTranslationQuery(level, position);
  expect(query).toBe(expected);
  expect(parseTranslationQuery(query)).toMatchObject({ level, position });
});
