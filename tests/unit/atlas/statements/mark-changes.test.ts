import { describe, expect, test } from 'vitest';
import { markChanges } from '../../../../src/atlas/statements/mark-changes.ts';

/** Write the parts as one text, with brackets round what is new and braces round what is dropped. */
const show = (before: string, after: string): string | null =>
  markChanges(before, after)
    ?.map(({ text, change }) => (change === 'new' ? `[${text}]` : change === 'dropped' ? `{${text}}` : text))
    .join('') ?? null;

describe('markChanges', () => {
  test.each([
    ['a word', 'Sætte mål for tilbuddet.', 'Sætte mål for området.', 'Sætte mål for {tilbuddet }[området].'],
    [
      'words that follow each other, as one run',
      'Sætte mål og følge op.',
      'Sætte klare, årlige mål og følge op.',
      'Sætte [klare, årlige] mål og følge op.',
    ],
    ['an end', 'Sætte mål', 'Sætte mål og følge op', 'Sætte mål [og følge op]'],
    ['a beginning', 'Sætte mål for alle', 'Selv sætte mål for alle', '[Selv] sætte mål for alle'],
    ['nothing: case and punctuation', 'Sætte mål, og nå dem.', 'sætte mål og nå dem', 'sætte mål og nå dem'],
    ['what is dropped, with a space of its own', 'Sætte klare, årlige mål', 'Sætte mål', 'Sætte {klare, årlige }mål'],
    ['what is dropped at the end', 'Sætte mål og nå dem.', 'Sætte mål.', 'Sætte mål{ og nå dem}.'],
    ['what is dropped at the beginning', 'Selv sætte mål', 'Sætte mål', '{Selv }Sætte mål'],
  ])('%s', (_, before, after, marked) => {
    expect(show(before, after)).toBe(marked);
  });

  test('a text written anew is not marked', () => {
    expect(show('Skabe følgeskab i hele afdelingen', 'Bidrage til områdets strategi')).toBeNull();
  });

  test('how much the two must share can be said', () => {
    expect(markChanges('Sætte mål for tilbuddet', 'Sætte mål for området', 0.8)).toBeNull();
    expect(markChanges('Sætte mål for tilbuddet', 'Sætte mål for området', 0.75)).not.toBeNull();
  });

  test('the parts put together are the text', () => {
    const after = 'Have (fælles) ansvar – for mål, midler og MED-udvalget.';
    const parts = markChanges('Have et stort ansvar for mål og midler.', after);
    const own = parts?.filter(({ change }) => change !== 'dropped');
    expect(own?.map(({ text }) => text).join('')).toBe(after);
    expect(own).not.toHaveLength(parts?.length ?? 0);
  });
});
