import { describe, expect, test } from 'vitest';
import type { Atlas, IndexedOrganisation } from '../../../src/atlas/atlas.ts';
import { deriveFacetChoices, organisationChain } from '../../../src/atlas/search-facets.ts';

const organisation = (id: string, partOf: string | null = null): IndexedOrganisation => ({
  id,
  name: id,
  shortName: id,
  partOf,
  colour: 1,
});

function choices(organisations: IndexedOrganisation[], publishers: string[]): string[] {
  const documents = publishers.map((publisher) => ({ organisation: publisher })) as Atlas['documents'];
  return deriveFacetChoices({ organisations, documents, rungs: [], forms: [] }).organisation.map(
    ({ value, depth }) => '  '.repeat(depth) + value,
  );
}

describe('deriveFacetChoices', () => {
  test.each([
    ['a publisher stands there', [organisation('region')], ['region'], ['region']],
    ['an organisation without documents does not', [organisation('region'), organisation('by')], ['by'], ['by']],
    [
      'a part stands under the whole that publishes too',
      [organisation('region'), organisation('sektor', 'region')],
      ['sektor', 'region'],
      ['region', '  sektor'],
    ],
    [
      'a whole with one publishing part says no more than the part',
      [organisation('kommune'), organisation('forvaltning', 'kommune')],
      ['forvaltning'],
      ['forvaltning'],
    ],
    [
      'a whole with two publishing parts gathers them',
      [organisation('kommune'), organisation('social', 'kommune'), organisation('aeldre', 'kommune')],
      ['social', 'aeldre'],
      ['kommune', '  aeldre', '  social'],
    ],
    [
      'wholes in between are left out likewise',
      [organisation('region'), organisation('sektor', 'region'), organisation('omraade', 'sektor')],
      ['region', 'omraade'],
      ['region', '  omraade'],
    ],
    ['they stand in Danish order', [organisation('Åby'), organisation('Beder')], ['Åby', 'Beder'], ['Beder', 'Åby']],
  ])('%s', (_, organisations, publishers, expected) => {
    expect(choices(organisations, publishers)).toEqual(expected);
  });

  test('rungs stand from the top, and all leaders after them', () => {
    const rung = (number: 1 | 2, id: string) => ({
      rung: number,
      id,
      title: id,
      definition: '',
      href: '',
      levels: [],
    });
    const { trin } = deriveFacetChoices({
      organisations: [],
      documents: [],
      rungs: [rung(1, 'nederst'), rung(2, 'over')],
      forms: [],
    });
    expect(trin.map(({ value }) => value)).toEqual(['over', 'nederst', 'alle-ledere']);
  });
});

test('the chain of an organisation begins with itself', () => {
  const organisations = [organisation('omraade', 'sektor'), organisation('region'), organisation('sektor', 'region')];
  expect(organisationChain({ organisations }, 'omraade').map(({ id }) => id)).toEqual(['omraade', 'sektor', 'region']);
});
