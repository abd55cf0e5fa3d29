import { expect, test } from 'vitest';
import { ADDRESS_MARK, formatCitation } from '../../../../src/atlas/site/format-citation.ts';

const CITED = {
  text: 'Sørge for trivsel.',
  title: 'Trivsel',
  level: 'Leder',
  form: 'Mennesker',
  document: { title: 'Aabys kompas', year: 2020 },
  organisation: 'Aaby Kommune',
  address: 'https://atlas.example/dokumenter/kompas/leder/#trivsel',
};

test('a statement is cited with what it restates, where it stands and the edition', () => {
  expect(formatCitation({ name: 'Aabys atlas', edition: '2027-01' }, CITED)).toBe(
    '»Trivsel. Sørge for trivsel.« Aabys atlas, gengivet efter Aabys kompas, Aaby Kommune, 2020, Leder, Mennesker, ' +
      'https://atlas.example/dokumenter/kompas/leder/#trivsel, udgave 2027-01.',
  );
});

test('what is not known is left out, and a year that is not known is said', () => {
  const cited = { ...CITED, title: null, form: null, document: { title: 'Kompas', year: null }, address: ADDRESS_MARK };
  expect(formatCitation({ name: 'Atlas', edition: null }, cited)).toBe(
    '»Sørge for trivsel.« Atlas, gengivet efter Kompas, Aaby Kommune, uden år, Leder, {adresse}.',
  );
});
