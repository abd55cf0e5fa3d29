import { describe, expect, test } from 'vitest';
import { markChanges } from '../../../../src/atlas/statements/mark-changes.ts';

/** Write the parts as one text, with brackets round what has changed. */
const show = (before: string, after: string): string | null =>
  markChanges(before, after)
    ?.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text))
    .join('') ?? null;

describe('markChanges', () => {
  test.each([
    ['a word', 'Sætte mål for tilbuddet.', 'Sætte mål for området.', 'Sætte mål for [området].'],
    [
      'words that follow each other, as one run',
      'Sætte mål og følge op.',
      'Sætte klare, årlige mål og følge op.',
      'Sætte [klare, årlige] mål og følge op.',
    ],
    ['an end', 'Sætte mål', 'Sætte mål og følge op', 'Sætte mål [og følge op]'],
    ['a beginning', 'Sætte mål for alle', 'Selv sætte mål for alle', '[Selv] sætte mål for alle'],
    ['nothing: case and punctuation', 'Sætte mål, og nå dem.', 'sætte mål og nå dem', 'sætte mål og nå dem'],
    ['nothing: what has gone leaves no mark', 'Sætte klare mål', 'Sætte mål', 'Sætte mål'],
  ])('%s', (_, before, after, marked) => {
    expect(show(before, after)).toBe(marked);
  });

  test('a text written anew is not marked', () => {
    expect(show('Skabe følgeskab i hele afdelingen', 'Bidrage til områdets strategi')).toBeNull();
  });

  test('the parts put together are the text', () => {
    const after = 'Have (fælles) ansvar – for mål, midler og MED-udvalget.';
    const parts = markChanges('Have ansvar for mål og midler.', after);
    expect(parts?.map(({ text }) => text).join('')).toBe(after);
  });
});
