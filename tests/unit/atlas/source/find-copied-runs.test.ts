import { expect, test } from 'vitest';
import { buildCopyFinder } from '../../../../src/atlas/source/find-copied-runs.ts';

const SOURCES = new Map([
  ['en.txt', 'Den røde båd sejler ud på søen hver søndag, og de\ngamle følger med øjnene.'],
  ['to.txt', 'Alle ledere i Området for Grønne Planter tager ansvar for solen.'],
]);
const find = buildCopyFinder(SOURCES, ['Alle ledere i Området for Grønne Planter']);

test.each([
  ['six words in a row are no copy', 'Vi ser, at båd sejler ud på søen hver, og mere til.', []],
  ['seven are, whatever stands between them', 'a\nRøde båd sejler – ud på\n»søen« hver gang.', [['en.txt', 2, 7]]],
  ['a longer run is one', 'Røde båd sejler ud på søen hver søndag og de gamle.', [['en.txt', 1, 11]]],
  ['a name is no copy', 'For alle ledere i Området for Grønne Planter gælder det.', []],
  ['a run that goes beyond a name is', 'Alle ledere i området for grønne planter tager fat.', [['to.txt', 1, 8]]],
])('%s', (_, text, expected) => {
  expect(find(text).map(({ source, line, words }) => [source, line, words.length])).toEqual(expected);
});
