import { expect, test } from 'vitest';
import { foldAlike } from '../../../../src/atlas/statements/fold-alike.ts';

const statement = (id: string, text: string, row: string | null = 'd/maal') => ({
  id,
  text,
  row,
  title: null,
  pitfall: false,
  ownForm: null,
});

test('statements of a row in almost the same words are told once, with what differs', () => {
  const text = 'Sætte mål for hospitalet og følge op på dem.';
  const folded = foldAlike([
    statement('hospital', text),
    statement('andet', 'Lede opad.', 'd/andet'),
    statement('center', 'Sætte mål for centret og følge op på dem.'),
    statement('afdeling', 'Sætte klare mål for hospitalet og følge op.'),
    statement('psykiatri', text),
  ]);
  expect(folded).toEqual([
    {
      statement: 'hospital',
      varying: [
        { start: 14, end: 24 },
        { start: 37, end: 43 },
      ],
      others: [
        { statement: 'center', replacements: [{ dropped: 'hospitalet', added: 'centret' }] },
        {
          statement: 'afdeling',
          replacements: [
            { dropped: '', added: 'klare' },
            { dropped: 'på dem', added: '' },
          ],
        },
        { statement: 'psykiatri', replacements: [] },
      ],
    },
    { statement: 'andet', varying: [], others: [] },
  ]);
  expect(folded[0]?.varying.map(({ start, end }) => text.slice(start, end))).toEqual(['hospitalet', 'på dem']);
});

test.each([
  ['in no row', [statement('a', 'Sætte mål.', null), statement('b', 'Sætte mål.', null)]],
  ['of two rows', [statement('a', 'Sætte mål.', 'd/a'), statement('b', 'Sætte mål.', 'd/b')]],
  ['in other words', [statement('a', 'Sætte mål for alle.'), statement('b', 'Give retning til hver.')]],
])('statements %s are told apart', (_, statements) => {
  expect(foldAlike(statements)).toHaveLength(2);
});
