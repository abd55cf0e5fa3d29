import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { describeCrumbs, describeDefinedTerm, describeTermSet } from '../../../../src/atlas/site/linked-data.ts';

/** The vocabulary in the place of schema.org's own context, which would be fetched. */
const LOCAL = { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, item: { '@type': '@id' } };
const expand = (data: object) => jsonld.expand({ ...data, '@context': LOCAL });

test('the way to a page is counted from the outermost', async () => {
  const crumbs = describeCrumbs([
    { name: 'Dokumenter', url: 'https://a.example/dokumenter/' },
    { name: 'Kompas', url: 'https://a.example/dokumenter/kompas/' },
  ]);
  expect(crumbs['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Dokumenter', item: 'https://a.example/dokumenter/' },
    { '@type': 'ListItem', position: 2, name: 'Kompas', item: 'https://a.example/dokumenter/kompas/' },
  ]);
  expect(await expand(crumbs)).toHaveLength(1);
});

test('a term belongs to the list that is described at its own address', async () => {
  const set = { name: 'Begreber', url: 'https://a.example/begreber/' };
  const term = describeDefinedTerm({
    name: 'trivsel',
    description: 'At have det godt.',
    url: 'https://a.example/begreber/trivsel/',
    synonyms: ['velvære'],
    set,
  });
  const list = describeTermSet(set.name, set.url);
  expect(term['inDefinedTermSet']).toMatchObject({ '@id': list['@id'], '@type': 'DefinedTermSet' });
  const [expanded] = await expand(term);
  expect(expanded).toMatchObject({
    '@type': ['https://schema.org/DefinedTerm'],
    '@id': 'https://a.example/begreber/trivsel/',
  });
});

test('a term without other words says nothing of them', () => {
  const set = { name: 'Begreber', url: 'https://a.example/begreber/' };
  expect(describeDefinedTerm({ name: 'a', description: 'b', url: 'c', synonyms: [], set })).not.toHaveProperty(
    'alternateName',
  );
});
