import { expect, test } from 'vitest';
import { type CopiedPart, formatCopied } from '../../../src/client/copy/format-copied.ts';

const statement = (text: string, source: string | null = 'Chef, Aaby'): CopiedPart => ({
  kind: 'statement',
  text,
  source,
});
const heading = (text: string): CopiedPart => ({ kind: 'heading', text });

test('several statements are numbered through, with whose they are', () => {
  expect(
    formatCopied([heading('Retning'), statement('Pege.'), heading('Mennesker'), statement('Lytte.', 'Leder, Beder')]),
  ).toEqual(['Retning', '1. Pege. (Chef, Aaby)', 'Mennesker', '2. Lytte. (Leder, Beder)']);
});

test('one statement has no number', () => {
  expect(formatCopied([statement('Pege.')])).toEqual(['Pege. (Chef, Aaby)']);
});

test('a heading with nothing under it is left out, and a statement of nobody has no brackets', () => {
  expect(formatCopied([heading('Op og ned'), heading('Retning'), statement('Pege.', null), heading('Mere')])).toEqual([
    'Retning',
    'Pege.',
  ]);
});
