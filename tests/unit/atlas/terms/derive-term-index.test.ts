import { describe, expect, test } from 'vitest';
import { deriveTermIndex } from '../../../../src/atlas/terms/derive-term-index.ts';

const term = (word: string, synonyms: string[] = [], inflections: string[] = []) => ({
  id: word,
  term: word,
  synonyms,
  inflections,
});
const filled = (terms: Parameters<typeof deriveTermIndex>[0]) =>
  deriveTermIndex(terms)
    .filter(({ entries }) => entries.length > 0)
    .map(({ letter, entries }) => [letter, entries.map(({ label }) => label)]);

describe('deriveTermIndex', () => {
  test('synonyms file under their own letter and send on', () => {
    const index = deriveTermIndex([term('trivsel', ['arbejdsglæde'])]);
    expect(index.find(({ letter }) => letter === 'A')?.entries).toEqual([
      { label: 'arbejdsglæde', term: 'trivsel', sendsOn: true },
    ]);
    expect(index.find(({ letter }) => letter === 'T')?.entries).toEqual([
      { label: 'trivsel', term: 'trivsel', sendsOn: false },
    ]);
  });

  test.each([
    ['a word under a letter of its own', [], ['enighed'], ['enighed', 'uenighed']],
    ['the first of a letter', [], ['enighed', 'enigheden'], ['enighed', 'uenighed']],
    ['none that stands beside the term', [], ['uenigheden'], ['uenighed']],
    ['none that stands beside a synonym', ['enighed'], ['enigheden'], ['enighed', 'uenighed']],
    ['no phrase', [], ['manglende enighed'], ['uenighed']],
    ['none that is a term itself', [], ['trivsel'], ['trivsel', 'uenighed']],
  ])('of the words a term is recognised by: %s', (_, synonyms, inflections, expected) => {
    const others = expected.includes('trivsel') ? [term('trivsel')] : [];
    expect(filled([term('uenighed', synonyms, inflections), ...others]).flatMap(([, labels]) => labels)).toEqual(
      expected,
    );
  });

  test('Danish order: Æ Ø Å last, aa as å', () => {
    expect(filled([term('årsplan'), term('ældre'), term('aabenhed'), term('økonomi'), term('APV')])).toEqual([
      ['A', ['APV']],
      ['Æ', ['ældre']],
      ['Ø', ['økonomi']],
      ['Å', ['aabenhed', 'årsplan']],
    ]);
  });

  test.each([
    ['élan', 'E'],
    ['e\u0301lan', 'E'],
    ['Ährlich', 'Æ'],
    ['Überblick', 'Y'],
    ['ñandu', 'N'],
    ['łódź', 'L'],
    ['ålegræs', 'Å'],
    ['3F', '#'],
    ['ωmega', '#'],
  ])('%s files under %s, where its order puts it', (word, letter) => {
    expect(filled([term(word)])).toEqual([[letter, [word]]]);
  });

  test('every letter is there, and what begins with none comes first', () => {
    expect(deriveTermIndex([]).map(({ letter }) => letter)).toHaveLength(29);
    expect(deriveTermIndex([term('360 grader')])[0]?.letter).toBe('#');
  });
});
