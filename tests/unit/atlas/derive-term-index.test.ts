import { describe, expect, test } from 'vitest';
import { deriveTermIndex } from '../../../src/atlas/derive-term-index.ts';

const term = (word: string, synonyms: string[] = []) => ({ id: word, term: word, synonyms });
const filled = (terms: Parameters<typeof deriveTermIndex>[0]) =>
  deriveTermIndex(terms)
    .filter(({ entries }) => entries.length > 0)
    .map(({ letter, entries }) => [letter, entries.map(({ label }) => label)]);

describe('deriveTermIndex', () => {
  test('synonyms file under their own letter and send on', () => {
    const index = deriveTermIndex([term('trivsel', ['arbejdsglæde'])]);
    expect(index.find(({ letter }) => letter === 'A')?.entries).toEqual([
      { label: 'arbejdsglæde', term: 'trivsel', isSynonym: true },
    ]);
    expect(index.find(({ letter }) => letter === 'T')?.entries).toEqual([
      { label: 'trivsel', term: 'trivsel', isSynonym: false },
    ]);
  });

  test('Danish order: Æ Ø Å last, aa as å', () => {
    expect(filled([term('årsplan'), term('ældre'), term('aabenhed'), term('økonomi'), term('APV')])).toEqual([
      ['A', ['APV']],
      ['Æ', ['ældre']],
      ['Ø', ['økonomi']],
      ['Å', ['aabenhed', 'årsplan']],
    ]);
  });

  test('every letter is there, and what begins with none comes first', () => {
    expect(deriveTermIndex([]).map(({ letter }) => letter)).toHaveLength(29);
    expect(deriveTermIndex([term('360 grader')])[0]?.letter).toBe('#');
  });
});
