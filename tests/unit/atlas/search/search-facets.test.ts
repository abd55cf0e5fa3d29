import { describe, expect, test } from 'vitest';
import type { Atlas, IndexedOrganisation } from '../../../../src/atlas/atlas.ts';
import { deriveFacetChoices, organisationChain } from '../../../../src/atlas/search/search-facets.ts';

const organisation = (id: string, partOf: string | null = null): IndexedOrganisation => ({
  id,
  name: id,
  shortName: id,
  partOf,
  colour: 1,
});

const NOTHING = { organisations: [], documents: [], rungs: [], forms: [], aspects: [] };

function choices(organisations: IndexedOrganisation[], publishers: string[]): string[] {
  const documents = publishers.map((publisher) => ({ organisation: publisher })) as Atlas['documents'];
  return deriveFacetChoices({ ...NOTHING, organisations, documents }).organisation.map(
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
    const { trin } = deriveFacetChoices({ ...NOTHING, rungs: [rung(1, 'nederst'), rung(2, 'over')] });
    expect(trin.map(({ value }) => value)).toEqual(['over', 'nederst', 'alle-ledere']);
  });

  test('documents stand by organisation, in the colour of their publisher', () => {
    const { dokument } = deriveFacetChoices({
      ...NOTHING,
      organisations: [
        { ...organisation('sektor', 'region'), colour: 3 },
        { ...organisation('region'), colour: 2 },
      ],
      documents: [
        { id: 'a', title: 'Ansvar', organisation: 'sektor' },
        { id: 'b', title: 'Rammer', organisation: 'region' },
      ] as Atlas['documents'],
    });
    expect(dokument).toEqual([
      { value: 'b', label: 'Rammer', depth: 0, colour: 2 },
      { value: 'a', label: 'Ansvar', depth: 0, colour: 3 },
    ]);
  });

  test('aspects stand in their own order, in no colour', () => {
    const aspect = (id: string) => ({ id, title: id.toUpperCase(), definition: '' });
    const { vinkel } = deriveFacetChoices({ ...NOTHING, aspects: [aspect('rolle'), aspect('ansvar')] });
    expect(vinkel).toEqual([
      { value: 'rolle', label: 'ROLLE', depth: 0, colour: null },
      { value: 'ansvar', label: 'ANSVAR', depth: 0, colour: null },
    ]);
  });
});

test('the chain of an organisation begins with itself', () => {
  const organisations = [organisation('omraade', 'sektor'), organisation('region'), organisation('sektor', 'region')];
  expect(organisationChain({ organisations }, 'omraade').map(({ id }) => id)).toEqual(['omraade', 'sektor', 'region']);
});
