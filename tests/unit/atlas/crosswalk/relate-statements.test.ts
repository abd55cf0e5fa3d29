import { describe, expect, test } from 'vitest';
import type { Related } from '../../../../src/atlas/atlas.ts';
import { buildTermMatcher } from '../../../../src/atlas/terms/match-terms.ts';
import type { Term } from '../../../../src/atlas/model.ts';
import { relateStatements } from '../../../../src/atlas/crosswalk/relate-statements.ts';
import type { ComparedStatement } from '../../../../src/atlas/crosswalk/related/compared-statement.ts';
import { RELATING_WEIGHTS, type RelatingWeights } from '../../../../src/atlas/crosswalk/related/weights.ts';
import { sampleTerm as term } from '../sample-term.ts';

const statement = (id: string, text: string, extra: Partial<ComparedStatement> = {}): ComparedStatement => ({
  id,
  document: id.slice(0, id.indexOf('/')),
  title: null,
  text,
  row: null,
  subjects: [],
  searchedAs: [],
  forms: ['drift'],
  rungs: [1],
  ...extra,
});

/** Base forms as far as these tests need them. */
const WORDS: Readonly<Record<string, readonly string[]>> = { kanoer: ['kano'], kanoerne: ['kano'] };

/** Statements of other subjects, so that a shared word is rare. */
const OTHERS = 'a b c d e f g h i j k l m n o p q r s t'
  .split(' ')
  .map((letter) =>
    statement(`rest/niveau/${letter}`, `Male ${letter}gavl ${letter}port ${letter}hegn ${letter}stolpe.`),
  );

interface Options {
  terms?: readonly Term[];
  weights?: Partial<RelatingWeights>;
}

function relate(
  statements: readonly ComparedStatement[],
  { terms = [], weights = {} }: Options = {},
): Map<string, Related[]> {
  const matcher = buildTermMatcher(terms);
  return relateStatements([...statements, ...OTHERS], {
    analyse: (word) => WORDS[word] ?? [word],
    findTerms: (text) => matcher.match(text),
    terms,
    // These documents are so small that no word is as rare as in real ones.
    weights: { ...RELATING_WEIGHTS, threshold: 5, ...weights },
  });
}

const linksOf = (id: string, statements: readonly ComparedStatement[], options?: Options): string[] =>
  (relate(statements, options).get(id) ?? []).map((link) => link.statement);

const sharedOf = (id: string, statements: readonly ComparedStatement[], options?: Options): string[][] =>
  (relate(statements, options).get(id) ?? []).map((link) => link.shared);

describe('relateStatements', () => {
  const tar = statement('a/leder/kanoer', 'Tjære kanoer.');

  test('a statement of another document on the same subject is found, and finds it back', () => {
    const both = [tar, statement('b/leder/kanoer', 'Lappe kanoer.')];
    expect(linksOf('a/leder/kanoer', both)).toEqual(['b/leder/kanoer']);
    expect(linksOf('b/leder/kanoer', both)).toEqual(['a/leder/kanoer']);
  });

  test('every statement has an answer, an empty one where there is no link', () => {
    const related = relate([tar]);
    expect(related.size).toBe(OTHERS.length + 1);
    expect([...related.values()].flat()).toEqual([]);
  });

  test.each([
    ['no statement is linked to itself', [tar]],
    ['nor to one of its own document', [tar, statement('a/chef/kanoer', 'Tjære kanoer.')]],
    ['nor to one it shares nothing with', [tar, statement('b/leder/heste', 'Skære tørv.')]],
    ['nor to one it shares only a function word with', [tar, statement('b/leder/x', 'Være sammen med heste.')]],
    [
      'nor to one it shares only words of the genre with',
      [
        statement('a/leder/kanoer', 'Sikre, at ledere har ansvar for mål.'),
        statement('b/leder/kanoer', 'Sikre, at ledere har ansvar for mål.'),
      ],
    ],
  ])('%s', (_, statements) => {
    expect(statements.length).toBeGreaterThan(0);
    expect(linksOf('a/leder/kanoer', statements)).toEqual([]);
  });

  test('what does not reach the threshold is not shown', () => {
    const both = [tar, statement('b/leder/kanoer', 'Lappe kanoer.')];
    expect(linksOf('a/leder/kanoer', both, { weights: { threshold: 1000 } })).toEqual([]);
  });

  test('at most five are shown, three of one document', () => {
    const of = (document: string): ComparedStatement[] =>
      ['et', 'to', 'fire', 'fem'].map((slug) => statement(`${document}/leder/${slug}`, `Kanoer, ${document}${slug}.`));
    const links = linksOf('a/leder/kanoer', [tar, ...of('b'), ...of('c'), ...of('d')], { weights: { threshold: 0.1 } });
    expect(links).toHaveLength(5);
    for (const document of ['b', 'c', 'd']) {
      expect(links.filter((id) => id.startsWith(`${document}/`)).length).toBeLessThanOrEqual(3);
    }
  });

  test('a rare word goes before a frequent one', () => {
    const common = ['b', 'c', 'd', 'e'].map((document) => statement(`${document}/leder/x`, `Sy sejl, ${document}.`));
    const statements = [
      statement('a/leder/baad', 'Kanoer og sejl.'),
      ...common,
      statement('f/leder/x', 'Kanoer og årer.'),
    ];
    const [first] = linksOf('a/leder/baad', statements, { weights: { threshold: 0.1 } });
    expect(first).toBe('f/leder/x');
  });

  test('a row told on many levels makes its words no more frequent', () => {
    const levels = ['1', '2', '3', '4', '5', '6', '7', '8'].map((level) =>
      statement(`b/niveau${level}/kanoer`, `Lappe kanoer på dæk ${level}.`, {
        row: { id: 'b/kanoer', title: 'Kanoer' },
      }),
    );
    const asRow = linksOf('a/leder/kanoer', [tar, ...levels]);
    const apart = linksOf('a/leder/kanoer', [tar, ...levels.map((one) => ({ ...one, row: null }))], {
      weights: { threshold: 12 },
    });
    expect(asRow).toHaveLength(1);
    expect(apart).toEqual([]);
  });

  test('of a row that says the same on every level, the level on the same rung is shown', () => {
    const row = { id: 'b/kanoer', title: 'Kanoer' };
    const levels = ([4, 3, 1, 2] as const).map((rung) =>
      statement(`b/niveau${rung}/kanoer`, 'Lappe kanoerne.', { row, rungs: [rung] }),
    );
    expect(linksOf('a/leder/kanoer', [{ ...tar, rungs: [2] }, ...levels])).toEqual(['b/niveau2/kanoer']);
  });

  test('of a row that says something else on every level, two levels are shown', () => {
    const row = { id: 'b/kanoer', title: 'Kanoer' };
    const texts = ['Lappe kanoerne.', 'Købe kanoer hos bådebyggeren.', 'Sejle ud i kanoer hver søndag.'];
    const levels = texts.map((text, index) => statement(`b/niveau${index}/kanoer`, text, { row }));
    expect(linksOf('a/leder/kanoer', [tar, ...levels])).toHaveLength(2);
  });

  test('the same form goes before another', () => {
    const links = linksOf('a/leder/kanoer', [
      tar,
      statement('b/leder/kanoer', 'Lappe kanoer.', { forms: ['borger'] }),
      statement('c/leder/kanoer', 'Lappe kanoer.'),
    ]);
    expect(links[0]).toBe('c/leder/kanoer');
  });

  test('a statement named after the subject goes before one that mentions it', () => {
    const links = linksOf('a/leder/kanoer', [
      tar,
      statement('b/leder/forlygter', 'Lappe kanoer.'),
      statement('c/leder/kanoer', 'Lappe kanoer.'),
    ]);
    expect(links[0]).toBe('c/leder/kanoer');
  });

  test('the words both share are shown as they stand here, the rarest first', () => {
    const statements = [
      statement('a/leder/baad', 'Sejl og kanoer.'),
      statement('b/leder/baad', 'Kanoerne får sejl.'),
      statement('b/leder/flaade', 'Sejl.'),
      statement('b/leder/mast', 'Sejl.'),
    ];
    expect(sharedOf('a/leder/baad', statements)[0]).toEqual(['kanoer', 'sejl']);
    expect(sharedOf('b/leder/baad', statements)[0]).toEqual(['kanoerne', 'sejl']);
  });

  describe('with what editors know', () => {
    const terms = [term('kano', 'kano', { inflections: ['kanoer'], searchedAs: ['kajak'] })];
    const asked = statement('b/leder/flaade', 'Købe ind.', { searchedAs: ['stage frem'] });

    test.each<[string, ComparedStatement, ComparedStatement, string]>([
      [
        'what readers type for both links them, though they share no word',
        statement('a/leder/aarer', 'Male.', { searchedAs: ['Stage  frem'] }),
        asked,
        'Stage  frem',
      ],
      [
        'what readers type for the one may be a word of the other',
        statement('a/leder/aarer', 'Male.', { searchedAs: ['paddel'] }),
        statement('b/leder/flaade', 'Skære en paddel.'),
        'paddel',
      ],
      [
        'it may lead to a term that readers type it for',
        statement('a/leder/aarer', 'Male.', { searchedAs: ['kajak'] }),
        statement('b/leder/flaade', 'Lappe kanoer.'),
        'kano',
      ],
      [
        'a term an editor says the one is about may stand in the other',
        statement('a/leder/aarer', 'Male.', { subjects: ['kano'] }),
        statement('b/leder/flaade', 'Lappe kanoer.'),
        'kano',
      ],
    ])('%s', (_, here, there, shared) => {
      const options = { terms, weights: { threshold: 1 } };
      expect(relate([here, there], options).get(here.id)).toEqual([{ statement: there.id, shared: [shared] }]);
      expect(linksOf(there.id, [here, there], options)).toEqual([here.id]);
    });

    test('what readers type is a weaker clue than the word itself', () => {
      const links = linksOf(
        'a/leder/kanoer',
        [tar, statement('b/leder/kanoer', 'Male.', { searchedAs: ['kanoer'] }), statement('c/leder/kanoer', 'Kanoer.')],
        { weights: { threshold: 0.1 } },
      );
      expect(links).toEqual(['c/leder/kanoer', 'b/leder/kanoer']);
    });

    test('a term an editor says both are about goes before one that both mention', () => {
      const links = linksOf(
        'a/leder/x',
        [
          statement('a/leder/x', 'Male og lappe kanoer.', { subjects: ['kano'] }),
          statement('b/leder/x', 'Hente kanoer.'),
          statement('c/leder/x', 'Hente.', { subjects: ['kano'] }),
        ],
        { terms, weights: { threshold: 0.1 } },
      );
      expect(links).toContain('c/leder/x');
    });
  });

  test('documents that are not compared are not linked', () => {
    const matcher = buildTermMatcher([]);
    const related = relateStatements([tar, statement('b/leder/kanoer', 'Lappe kanoer.'), ...OTHERS], {
      analyse: (word) => WORDS[word] ?? [word],
      findTerms: (text) => matcher.match(text),
      terms: [],
      isCompared: (one, other) => [one, other].sort().join() !== 'a,b',
      weights: { ...RELATING_WEIGHTS, threshold: 1 },
    });
    expect(related.get('a/leder/kanoer')).toEqual([]);
    expect(related.get('b/leder/kanoer')).toEqual([]);
  });

  test('the order of input changes nothing', () => {
    const statements = [
      tar,
      ...['b', 'c', 'd'].flatMap((document) => [
        statement(`${document}/leder/kanoer`, 'Lappe kanoerne.'),
        statement(`${document}/chef/sejl`, 'Sy sejl til kanoer.'),
      ]),
    ];
    const sorted = (related: Map<string, Related[]>): unknown => [...related].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(relate([...statements].reverse()))).toEqual(sorted(relate(statements)));
    expect([...relate(statements).values()].flat().length).toBeGreaterThan(0);
  });

  test('nothing comes of nothing', () => {
    const related = relateStatements([], {
      analyse: (word) => [word],
      findTerms: () => [],
      terms: [],
    });
    expect(related.size).toBe(0);
  });
});
