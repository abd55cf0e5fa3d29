import { describe, expect, test } from 'vitest';
import { listAddresses } from '../../../src/atlas/addresses/list-addresses.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { applyChanges, rawText } from '../../../src/editing/change.ts';
import { planRemoval } from '../../../src/editing/plan-removal.ts';
import { ADDRESSES } from './mistakes-of-moves.ts';
import { NEW_EDITION, THIRD_EDITION } from './new-edition.ts';
import { readSample } from './read-sample.ts';
import { type Change, sampleContent } from './sample-content.ts';

const { atlas, files, model } = readSample({ ...NEW_EDITION, 'adresser.txt': ADDRESSES });
const [edition] = atlas.formerEditions;

describe('an edition that a newer one has taken the place of', () => {
  test('is in no list of the atlas but its own', () => {
    const { formerEditions, formerAddresses: _, moves: __, ...rest } = atlas;
    expect(formerEditions.map(({ id, newest }) => [id, newest])).toEqual([['kompas', 'kompas-2027']]);
    expect(atlas.documents.map(({ id, replaces }) => [id, replaces])).toEqual([
      ['kompas-2027', 'kompas'],
      ['rejse', null],
    ]);
    expect(
      JSON.stringify({ ...rest, documents: rest.documents.map((each) => ({ ...each, replaces: null })) }),
    ).not.toMatch(/"kompas"|kompas\//u);
  });

  test('leads to what took its place, statement by statement', () => {
    expect(edition?.statements.map(({ id, to }) => [id, to])).toEqual([
      ['kompas/chef/pege', '/dokumenter/kompas-2027/chef/#pege'],
      ['kompas/leder/pege', '/dokumenter/kompas-2027/leder/#vise'],
      ['kompas/leder/trivsel', '/dokumenter/kompas-2027/leder/#trivsel'],
      ['kompas/alle-ledere/naervaer', null],
    ]);
    expect(edition?.levels.map(({ id, to }) => [id, to])).toEqual([
      ['kompas/chef', '/dokumenter/kompas-2027/chef/'],
      ['kompas/leder', '/dokumenter/kompas-2027/leder/'],
      ['kompas/alle-ledere', null],
    ]);
  });

  test('keeps its addresses; its own forms are found at the new ones', () => {
    const addresses = listAddresses(atlas);
    const former = atlas.formerAddresses.map(({ address }) => address);
    for (const address of ADDRESSES.trim().split('\n')) {
      expect([...addresses, ...former], address).toContain(address);
    }
    expect(atlas.formerAddresses).toEqual([
      { address: '/former/#kompas-retning', to: '/dokumenter/kompas/', why: null },
    ]);
  });

  test('stands where it stood again, when the newer one is taken out', () => {
    const newest = model.documents.find(({ id }) => id === 'kompas-2027');
    if (newest === undefined) throw new Error('It is not there.');
    const after = applyChanges(files, planRemoval(files, newest, model, 'Ude.').changes);
    const texts = (list: typeof after) => list.map((file) => `${file.path}\n${rawText(file)}`).sort();
    expect(texts(after)).toEqual(texts(sampleContent({ 'adresser.txt': ADDRESSES })));
  });

  test('and the newer one takes nobody’s place when the old is taken out', () => {
    const old = model.documents.find(({ id }) => id === 'kompas');
    if (old === undefined) throw new Error('It is not there.');
    const after = applyChanges(files, planRemoval(files, old, model, 'Ude.').changes);
    expect(parseContent(after).diagnostics).toEqual([]);
    expect(after.filter((file) => /^replaces:/mu.test(rawText(file)))).toEqual([]);
  });
});

test('a newer edition that is a draft takes nobody’s place yet', () => {
  const pages = Object.entries(NEW_EDITION).map(([name, text]): [string, Change] => [
    name,
    typeof text === 'string' && !name.endsWith('index.mdx') ? text.replace('\nlevel:', '\ndraft: true\nlevel:') : text,
  ]);
  const drafted = parseContent(sampleContent(Object.fromEntries(pages)));
  expect(drafted.diagnostics).toEqual([]);
  expect(drafted.model.levels.filter(({ isDraft }) => isDraft)).toHaveLength(2);
});

test('of three editions the first leads to the newest', () => {
  const { atlas: three } = readSample({ ...NEW_EDITION, ...THIRD_EDITION });
  expect(three.documents.map(({ id }) => id)).toEqual(['kompas-2030', 'rejse']);
  expect(three.formerEditions.map(({ id, newest }) => [id, newest])).toEqual([
    ['kompas', 'kompas-2030'],
    ['kompas-2027', 'kompas-2030'],
  ]);
});
