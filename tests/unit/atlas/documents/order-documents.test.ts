import { describe, expect, test } from 'vitest';
import { listWholes, orderDocuments } from '../../../../src/atlas/documents/order-documents.ts';

const organisations = [
  { id: 'afdeling', name: 'Afdelingen', partOf: 'sektor' },
  { id: 'sektor', name: 'Sektoren', partOf: 'region' },
  { id: 'region', name: 'Region N', partOf: null },
  { id: 'aabenraa', name: 'Aabenraa', partOf: null },
  { id: 'kommune', name: 'Kommunen', partOf: null },
];
const document = (id: string, organisation: string) => ({ id, organisation, title: id });

describe('listWholes', () => {
  test.each([
    ['afdeling', ['region', 'sektor', 'afdeling']],
    ['kommune', ['kommune']],
    ['ukendt', ['ukendt']],
  ])('%s → %j', (organisation, wholes) => {
    expect(listWholes(organisation, organisations)).toEqual(wholes);
  });

  test('a circle ends where it closes', () => {
    const circle = [
      { id: 'a', name: 'A', partOf: 'b' },
      { id: 'b', name: 'B', partOf: 'a' },
    ];
    expect(listWholes('a', circle)).toEqual(['b', 'a']);
  });
});

describe('orderDocuments', () => {
  const documents = [
    document('d-afdeling', 'afdeling'),
    document('d-aabenraa', 'aabenraa'),
    document('d-sektor', 'sektor'),
    document('d-region', 'region'),
    document('d-kommune', 'kommune'),
  ];
  const ids = ['d-kommune', 'd-region', 'd-sektor', 'd-afdeling', 'd-aabenraa'];

  test('a whole stands before its parts, organisations in Danish order', () => {
    expect(orderDocuments(documents, organisations).map(({ id }) => id)).toEqual(ids);
  });

  test('the order of input does not matter', () => {
    expect(orderDocuments(documents.toReversed(), organisations.toReversed()).map(({ id }) => id)).toEqual(ids);
  });

  test('documents of one organisation stand by their titles', () => {
    const both = [document('østre', 'kommune'), document('ældre', 'kommune')];
    expect(orderDocuments(both, organisations).map(({ id }) => id)).toEqual(['ældre', 'østre']);
  });
});
