import { expect, test } from 'vitest';
import { deriveAtlas } from '../../../src/atlas/derive-atlas.ts';
import { selectFormerEditions } from '../../../src/atlas/editions/select-former-editions.ts';
import { deriveSearchRecords } from '../../../src/atlas/search/derive-search-records.ts';
import { keepFormerRecords } from '../../../src/atlas/search/keep-former-records.ts';
import { deriveSourceWords } from '../../../src/atlas/source/derive-source-words.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { plainLexicon } from '../plain-lexicon.ts';
import { NEW_EDITION } from './new-edition.ts';
import { type Change, sampleContent } from './sample-content.ts';

test('an atlas without a former edition has none to search in', () => {
  expect(selectFormerEditions(parseContent(sampleContent()).model)).toBeNull();
});

test('former editions are found by what was said of them, under a name with their year, at their old addresses', () => {
  const { model, diagnostics } = parseContent(
    sampleContent({
      ...NEW_EDITION,
      'dokumenter/kompas/soegeord.yaml': 'searchedAs:\n  leder/trivsel: [frisk luft]\n',
    }),
  );
  expect(diagnostics).toEqual([]);
  const former = selectFormerEditions(model);
  if (former === null) throw new Error('There is none.');
  const atlas = deriveAtlas(former.model, plainLexicon);
  expect(atlas.documents.map(({ title, shortTitle }) => [title, shortTitle])).toEqual([
    ['Aabys kompas (2020)', 'Kompas (2020)'],
  ]);
  const records = keepFormerRecords(
    deriveSearchRecords(atlas, { sourceWords: deriveSourceWords(former.model), lexicon: plainLexicon }),
    former.newest,
  );
  expect(records.map(({ url }) => url).sort()).toEqual([
    '/dokumenter/kompas/',
    '/dokumenter/kompas/alle-ledere/',
    '/dokumenter/kompas/alle-ledere/#naervaer',
    '/dokumenter/kompas/chef/',
    '/dokumenter/kompas/chef/#pege',
    '/dokumenter/kompas/leder/',
    '/dokumenter/kompas/leder/#pege',
    '/dokumenter/kompas/leder/#trivsel',
  ]);
  for (const { filters } of records) expect(filters.dokument).toEqual(['kompas', 'kompas-2027']);
  expect(records.find(({ url }) => url.endsWith('#trivsel'))?.meta.laeserord).toContain('friskluft');
});

test('of three editions, two are searched, and both belong to the newest', () => {
  const third = Object.entries(NEW_EDITION).map(([name, text]): [string, Change] => [
    name.replace('kompas-2027', 'kompas-2030'),
    typeof text === 'string'
      ? text.replace('replaces: kompas', 'replaces: kompas-2027').replace('year: 2027', 'year: 2030')
      : text,
  ]);
  const { model } = parseContent(sampleContent({ ...NEW_EDITION, ...Object.fromEntries(third) }));
  const former = selectFormerEditions(model);
  expect([...(former?.newest ?? [])].sort()).toEqual([
    ['kompas', 'kompas-2030'],
    ['kompas-2027', 'kompas-2030'],
  ]);
  expect(former?.model.documents.map(({ id }) => id).sort()).toEqual(['kompas', 'kompas-2027']);
});
