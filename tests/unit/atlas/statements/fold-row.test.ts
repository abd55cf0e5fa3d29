import { expect, test } from 'vitest';
import { foldRow } from '../../../../src/atlas/statements/fold-row.ts';

const statement = (id: string, text: string, title: string | null = null) => ({ id, text, title, pitfall: false });

test('levels that read alike are one, also with others between them; each is compared with the one before', () => {
  const folded = foldRow([
    statement('hospital', 'Sætte mål for hospitalet.'),
    statement('center', 'Sætte mål for centret.'),
    statement('psykiatri', 'Sætte mål for hospitalet'),
  ]);
  expect(folded).toEqual([
    { statements: ['hospital', 'psykiatri'], changes: 'first' },
    {
      statements: ['center'],
      changes: [
        { text: 'Sætte mål for ', change: 'same' },
        { text: 'hospitalet ', change: 'dropped' },
        { text: 'centret', change: 'new' },
        { text: '.', change: 'same' },
      ],
    },
  ]);
});

test('what shares few words with the one before is written anew', () => {
  const folded = foldRow([
    statement('top', 'Skabe følgeskab i hele afdelingen'),
    statement('leder', 'Bidrage til strategien'),
  ]);
  expect(folded.map(({ changes }) => changes)).toEqual(['first', 'rewritten']);
});

test('another title is another statement', () => {
  expect(foldRow([statement('top', 'Sætte mål.', 'Mål'), statement('leder', 'Sætte mål.', 'Retning')])).toHaveLength(2);
});

test('without statements there is nothing to fold', () => {
  expect(foldRow([])).toEqual([]);
});
