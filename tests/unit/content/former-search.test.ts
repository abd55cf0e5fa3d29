import { expect, test } from 'vitest';
import { deriveAtlas } from '../../../src/atlas/derive-atlas.ts';
import { selectFormerEditions } from '../../../src/atlas/editions/select-former-editions.ts';
import { deriveSearchRecords } from '../../../src/atlas/search/derive-search-records.ts';
import { keepFormerRecords } from '../../../src/atlas/search/keep-former-records.ts';
import { deriveSourceWords } from '../../../src/atlas/source/derive-source-words.ts';
import { plainLexicon } from '../plain-lexicon.ts';
import { NEW_EDITION, THIRD_EDITION } from './new-edition.ts';
import { readSample } from './read-sample.ts';

test('an atlas without a former edition has none to search in', () => {
  expect(selectFormerEditions(readSample().model)).toBeNull();
});

test('former editions are found by what was said of them, under a name with their year, at their old addresses', () => {
  const { model } = readSample({
    ...NEW_EDITION,
    'dokumenter/kompas/soegeord.yaml': 'searchedAs:\n  leder/trivsel: [frisk luft]\n',
  });
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
  const { model } = readSample({ ...NEW_EDITION, ...THIRD_EDITION });
  const former = selectFormerEditions(model);
  expect([...(former?.newest ?? [])].sort()).toEqual([
    ['kompas', 'kompas-2030'],
    ['kompas-2027', 'kompas-2030'],
  ]);
  expect(former?.model.documents.map(({ id }) => id).sort()).toEqual(['kompas', 'kompas-2027']);
});
