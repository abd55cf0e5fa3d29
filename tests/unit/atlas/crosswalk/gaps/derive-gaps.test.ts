import { describe, expect, test } from 'vitest';
import { buildGapDeriver } from '../../../../../src/atlas/crosswalk/gaps/derive-gaps.ts';
import type { GapPlace, Gaps } from '../../../../../src/atlas/crosswalk/gaps/gap.ts';
import { tellGaps, type Told } from './sample-gaps.ts';

const derive = (told: Told, place: GapPlace = 2): Gaps => buildGapDeriver(tellGaps(told))('d', place);
/** The pairs of `d`: nobody has read it beside another. */
const NOBODY = ['d--e', 'd--f', 'd--g', 'd--w'];
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
/** Where each thing is had: its id, and the kinds with what they lead to. */
const wheresOf = ({ otherwise }: Gaps) =>
  otherwise.map(({ id, wheres }) => [
    id,
    ...wheres.map(({ kind, statements, passages }) => [kind, ...statements, ...passages]),
  ]);

describe('a responsibility of another document', () => {
  test.each<[string, Told['statements'], NonNullable<Told['links']>, string[]]>([
    ['is missing where nothing answers to it', [['d/to/x'], ['e/to/a']], [], ['e/to/a']],
    ['is had by a counterpart on the rung', [['d/to/x'], ['e/to/a']], [['d/to/x', 'e/to/a']], []],
    ['is had by a counterpart among what binds all leaders', [['d/alle/x'], ['e/to/a']], [['d/alle/x', 'e/to/a']], []],
    ['is had by a level that spans the rung', [['d/et-to/x'], ['e/to/a']], [['d/et-to/x', 'e/to/a']], []],
    ['is missing where »se også« joins it', [['d/to/x'], ['e/to/a']], [['d/to/x', 'e/to/a', 'se-ogsaa']], ['e/to/a']],
    ['is missing where it is contradicted', [['d/to/x'], ['e/to/a']], [['d/to/x', 'e/to/a', 'modsiger']], ['e/to/a']],
    [
      'is missing where a pitfall answers',
      [['d/to/x', { pitfall: true }], ['e/to/a']],
      [['d/to/x', 'e/to/a']],
      ['e/to/a'],
    ],
    ['is not asked for as a pitfall', [['d/to/x'], ['e/to/a', { pitfall: true }]], [], []],
    ['is not asked for on another rung', [['d/to/x'], ['e/et/a'], ['e/alle/b']], [], []],
    ['is asked for on each rung of its level', [['d/to/x'], ['e/et-to/a']], [], ['e/et-to/a']],
  ])('%s', (_, statements, links, missing) => {
    const gaps = derive({ statements, links });
    expect(idsOf(gaps.missing)).toEqual(missing);
    expect(gaps.otherwise).toEqual([]);
  });

  test('is a row, whichever of its levels stand here', () => {
    const rows = { 'e/r': ['Rækken'] as const };
    const statements = [['d/to/x'], ['e/to/a', { row: 'e/r' }], ['e/et/a', { row: 'e/r' }]] as const;
    expect(derive({ statements, rows }).missing).toEqual([
      {
        kind: 'responsibility',
        id: 'e/r',
        voices: [{ document: 'e', statements: ['e/to/a'], isAnswered: false }],
        forms: [],
      },
    ]);
  });

  test('is not called missing where nobody has read the two documents together', () => {
    const gaps = derive({ statements: [['d/to/x'], ['e/to/a'], ['f/to/b']], unread: ['d--e'] });
    expect(idsOf(gaps.missing)).toEqual(['f/to/b']);
    expect(gaps).toMatchObject({ compared: ['e', 'f'], unread: ['e'] });
  });
});

describe('what a document has otherwise is told with its place, and never called missing', () => {
  const rows = { 'e/r': ['Godt arbejdsmiljø i drøftelserne', ['arbejdsmiljoe']] as const };
  const terms = [{ id: 'arbejdsmiljoe' }, { id: 'chef', kind: 'titel' as const }];
  test.each<[string, Told, unknown[]]>([
    [
      'on another rung',
      { statements: [['d/to/x'], ['d/et/y'], ['e/to/a']], links: [['d/et/y', 'e/to/a']] },
      ['e/to/a', ['other-rung', 'd/et/y']],
    ],
    [
      'on another rung, where the rest of the row is answered there',
      {
        statements: [['d/to/x'], ['d/et/y'], ['e/to/a', { row: 'e/r' }], ['e/et/a', { row: 'e/r' }]],
        rows,
        links: [['d/et/y', 'e/et/a']],
      },
      ['e/r', ['other-rung', 'd/et/y']],
    ],
    [
      'in a passage with the terms of the title',
      {
        statements: [['d/to/x'], ['e/to/a', { row: 'e/r' }]],
        rows,
        terms,
        passages: [
          ['d', 'Personaleledelse er et trygt arbejdsmiljø', ['arbejdsmiljoe']],
          ['f', 'Fremmed', ['arbejdsmiljoe']],
        ],
      },
      ['e/r', ['prose', '/dokumenter/d/#Personaleledelse']],
    ],
    [
      'in a passage with the words of the title',
      {
        statements: [['d/to/x'], ['e/to/a', { row: 'e/k' }]],
        rows: { 'e/k': ['Krav, der udfyldes lokalt'] },
        passages: [
          ['d/to', 'Nogle krav bliver udfyldt lokalt'],
          ['d', 'Der er krav'],
        ],
      },
      ['e/k', ['prose', '/dokumenter/d/to/#Nogle']],
    ],
    [
      'in other words, and in a passage as well',
      {
        statements: [['d/to/x'], ['d/fire/y', { subjects: ['arbejdsmiljoe'] }], ['e/to/a', { row: 'e/r' }]],
        rows,
        terms,
        passages: [['d', 'Trygt', ['arbejdsmiljoe']]],
      },
      ['e/r', ['prose', '/dokumenter/d/#Trygt'], ['other-words', 'd/fire/y']],
    ],
    [
      'in its whole, which asks for it itself',
      { statements: [['d/to/x'], ['w/to/a']] },
      ['w/to/a', ['whole', 'w/to/a']],
    ],
    [
      'in its whole, which answers to it',
      { statements: [['d/to/x'], ['w/alle/a'], ['e/to/b']], links: [['w/alle/a', 'e/to/b']] },
      ['e/to/b', ['whole', 'w/alle/a']],
    ],
  ])('%s', (_, told, expected) => {
    const gaps = derive(told);
    expect(gaps.missing).toEqual([]);
    expect(wheresOf(gaps)).toEqual([expected]);
  });

  test('titles of levels are names, and a title without terms is looked for by its words', () => {
    const gaps = derive({
      statements: [['d/to/x'], ['e/to/a', { title: 'Chef', terms: ['chef'] }]],
      terms,
      passages: [['d', 'Indledning', ['chef']]],
    });
    expect(idsOf(gaps.missing)).toEqual(['e/to/a']);
  });

  test('what a part asks for is missing in its whole', () => {
    const gaps = buildGapDeriver(tellGaps({ statements: [['d/to/x'], ['w/to/a']] }))('w', 2);
    expect(idsOf(gaps.missing)).toEqual(['d/to/x']);
  });
});

describe('all leaders', () => {
  test.each<[string, Told['statements'], NonNullable<Told['links']>, 'had' | 'other-rung' | 'missing']>([
    ['are reached by what binds all leaders', [['d/alle/x'], ['e/alle/a']], [['d/alle/x', 'e/alle/a']], 'had'],
    [
      'are reached by a responsibility on every rung',
      [['d/et/x'], ['d/to/x'], ['e/alle/a']],
      [
        ['d/et/x', 'e/alle/a'],
        ['d/to/x', 'e/alle/a'],
      ],
      'had',
    ],
    ['are not reached from some rungs', [['d/et/x'], ['d/to/y'], ['e/alle/a']], [['d/et/x', 'e/alle/a']], 'other-rung'],
    ['are not reached from nowhere', [['d/et/x'], ['e/alle/a']], [], 'missing'],
  ])('%s', (_, statements, links, expected) => {
    const { missing, otherwise } = derive({ statements, links }, null);
    const found = missing.length > 0 ? 'missing' : (otherwise[0]?.wheres[0]?.kind ?? 'had');
    expect(found).toBe(expected);
  });
});

describe('what answers to each other is told once', () => {
  const statements = [
    ['d/to/x'],
    ['e/to/a', { title: 'Titel' }],
    ['f/to/b'],
    ['f/to/c'],
    ['g/alle/z'],
    ['f/fire/q'],
  ] as const;

  test('under what most documents have something like; most widespread first', () => {
    const links = [
      ['e/to/a', 'f/to/b'],
      ['e/to/a', 'g/alle/z'],
      ['e/to/a', 'f/fire/q'],
    ] as const;
    const { missing } = derive({ statements, links });
    expect(missing.map(({ id, voices }) => [id, voices.map((voice) => [voice.document, ...voice.statements])])).toEqual(
      [
        [
          'e/to/a',
          [
            ['e', 'e/to/a'],
            ['f', 'f/to/b'],
            ['g', 'g/alle/z'],
          ],
        ],
        ['f/to/c', [['f', 'f/to/c']]],
      ],
    );
  });

  test('under one with a title, where as many have something like both', () => {
    const { missing } = derive({
      statements: [['d/to/x'], ['e/to/a'], ['f/to/b', { title: 'Titel' }]],
      links: [['e/to/a', 'f/to/b']],
    });
    expect(idsOf(missing)).toEqual(['f/to/b']);
  });

  test('with what only is like it, and is answered here', () => {
    const { missing } = derive({
      statements: [['d/to/x'], ['e/to/a'], ['f/to/b']],
      links: [
        ['e/to/a', 'f/to/b'],
        ['d/to/x', 'f/to/b'],
      ],
    });
    expect(missing.map(({ voices }) => voices.map(({ document, isAnswered }) => [document, isAnswered]))).toEqual([
      [
        ['e', false],
        ['f', true],
      ],
    ]);
  });

  test('and what is told of the subject holds for all of it', () => {
    const gaps = derive({
      statements: [['d/to/x'], ['e/to/a', { title: 'Arbejdsmiljø', terms: ['arbejdsmiljoe'] }], ['f/to/b']],
      links: [['e/to/a', 'f/to/b']],
      terms: [{ id: 'arbejdsmiljoe', kind: 'titel' }],
      passages: [['d', 'Trygt arbejdsmiljø']],
    });
    expect(gaps.missing.filter(({ kind }) => kind === 'responsibility')).toEqual([]);
    expect(wheresOf(gaps)).toEqual([['e/to/a', ['prose', '/dokumenter/d/#Trygt']]]);
  });
});

describe('a term that duties of others have here', () => {
  const told = (statements: Told['statements'], rest: Omit<Told, 'statements'> = {}): Told => ({
    terms: [{ id: 'maal', ...rest.terms?.[0] }],
    unread: NOBODY,
    ...rest,
    statements,
  });
  const THEIRS = ['e/to/a', { terms: ['maal'], forms: ['drift'] }] as const;
  test.each<[string, Told, 'missing' | 'had' | unknown[]]>([
    ['is missing, without any reading', told([['d/to/x'], THEIRS]), 'missing'],
    ['is had here', told([['d/to/x', { terms: ['maal'] }], THEIRS]), 'had'],
    ['is had in what binds all leaders', told([['d/to/x'], ['d/alle/y', { terms: ['maal'] }], THEIRS]), 'had'],
    [
      'is had in a word of the source',
      told([['d/to/x'], THEIRS], {
        terms: [{ id: 'maal', sourceMentions: [{ statement: 'd/to/x', words: ['mål'] }] }],
      }),
      'had',
    ],
    [
      'stands under another form',
      told([['d/to/x', { terms: ['maal'], forms: ['faglig'] }], THEIRS]),
      ['other-form', 'd/to/x'],
    ],
    [
      'is had under one of their forms and another',
      told([['d/to/x', { terms: ['maal'], forms: ['faglig', 'drift'] }], THEIRS]),
      'had',
    ],
    ['stands on another rung', told([['d/to/x'], ['d/et/y', { terms: ['maal'] }], THEIRS]), ['other-rung', 'd/et/y']],
    [
      'stands in a passage',
      told([['d/to/x'], THEIRS], { passages: [['d', 'Trygt', ['maal']]] }),
      ['prose', '/dokumenter/d/#Trygt'],
    ],
    ['is meant in other words', told([['d/to/x', { subjects: ['maal'] }], THEIRS]), ['other-words', 'd/to/x']],
    ['is asked for by the whole', told([['d/to/x'], ['w/alle/z', { terms: ['maal'] }], THEIRS]), ['whole', 'w/alle/z']],
    [
      'stands in a pitfall only',
      told([['d/to/x'], ['d/to/y', { terms: ['maal'], pitfall: true }], THEIRS]),
      ['pitfall', 'd/to/y'],
    ],
    [
      'stands in a name only',
      told([['d/to/x'], THEIRS], { terms: [{ id: 'maal', mentionedElsewhere: ['d'], notMentioned: ['f', 'g', 'w'] }] }),
      ['name'],
    ],
    ['is a name, and no subject', told([['d/to/x'], THEIRS], { terms: [{ id: 'maal', kind: 'titel' }] }), 'had'],
    ['is in a pitfall of theirs', told([['d/to/x'], ['e/to/a', { terms: ['maal'], pitfall: true }]]), 'had'],
    ['is on another rung of theirs', told([['d/to/x'], ['e/et/a', { terms: ['maal'] }]]), 'had'],
  ])('%s', (_, source, expected) => {
    const gaps = derive(source);
    const [first] = wheresOf(gaps);
    const found = gaps.missing.length > 0 ? 'missing' : (first?.[1] ?? 'had');
    expect(found).toEqual(expected);
  });

  test('stands after the responsibilities, most widespread first, then in Danish order, with the forms it has', () => {
    const { missing } = derive({
      statements: [
        ['d/to/x'],
        ['e/to/a', { terms: ['åbenhed', 'budget', 'trivsel'], forms: ['drift'] }],
        ['f/to/b', { terms: ['trivsel'], forms: ['faglig', 'drift'] }],
      ],
      terms: [{ id: 'åbenhed' }, { id: 'budget' }, { id: 'trivsel' }],
    });
    expect(idsOf(missing)).toEqual(['e/to/a', 'f/to/b', 'trivsel', 'budget', 'åbenhed']);
    expect(missing[2]).toMatchObject({ kind: 'term', forms: ['drift', 'faglig'] });
  });
});

describe('what only one document has', () => {
  test.each<[string, Told, (readonly [string, ...string[]])[]]>([
    ['is a duty here that nothing answers to', { statements: [['d/to/x'], ['e/to/a']] }, [['d/to/x']]],
    ['is no pitfall', { statements: [['d/to/x', { pitfall: true }], ['e/to/a']] }, []],
    ['is nothing that is answered here', { statements: [['d/to/x'], ['e/to/a']], links: [['d/to/x', 'e/to/a']] }, []],
    [
      'is told with what answers on another rung',
      { statements: [['d/to/x'], ['e/et/a']], links: [['d/to/x', 'e/et/a']] },
      [['d/to/x', 'e/et/a']],
    ],
    [
      'is told with what answers to the rest of the row',
      {
        statements: [['d/to/x', { row: 'd/r' }], ['d/et/x', { row: 'd/r' }], ['e/et/a']],
        rows: { 'd/r': ['Rækken'] },
        links: [['d/et/x', 'e/et/a']],
      },
      [['d/r', 'e/et/a']],
    ],
    [
      'is nothing that is computed to be about the same as what nobody has read',
      { statements: [['d/to/x', { related: ['e/to/a'] }], ['e/to/a'], ['f/to/b']], unread: ['d--e'] },
      [],
    ],
    ['is not asked where nobody has read anything', { statements: [['d/to/x'], ['e/to/a']], unread: NOBODY }, []],
    [
      'is a term that no other has',
      {
        statements: [['d/to/x', { terms: ['maal'] }], ['e/to/a']],
        links: [['d/to/x', 'e/to/a']],
        terms: [{ id: 'maal' }],
      },
      [['maal']],
    ],
    [
      'is a term that others have on another rung, and says so',
      {
        statements: [
          ['d/to/x', { terms: ['maal'] }],
          ['e/et/a', { terms: ['maal'] }],
        ],
        unread: NOBODY,
        terms: [{ id: 'maal' }],
      },
      [['maal', 'e/et/a']],
    ],
    [
      'is no term that others have otherwise',
      {
        statements: [
          ['d/to/x', { terms: ['maal'] }],
          ['e/to/a', { subjects: ['maal'] }],
        ],
        links: [['d/to/x', 'e/to/a']],
        terms: [{ id: 'maal' }],
      },
      [],
    ],
  ])('%s', (_, told, expected) => {
    expect(derive(told).own.map(({ id, elsewhere }) => [id, ...elsewhere])).toEqual(expected);
  });
});

test('an atlas of one document has nothing to hold it against', () => {
  const told: Told = {
    documents: ['d'],
    statements: [['d/to/x', { terms: ['maal'] }]],
    terms: [{ id: 'maal' }],
  };
  expect(derive(told)).toEqual({ place: 2, compared: [], unread: [], missing: [], otherwise: [], own: [] });
});

test('the order of the statements of other documents does not change what is missing', () => {
  const statements: Told['statements'] = [['d/to/x'], ['e/to/a'], ['e/to/b'], ['f/to/c']];
  const links = [['e/to/b', 'f/to/c']] as const;
  const there = derive({ statements, links });
  const back = derive({ statements: [...statements].reverse(), links });
  expect(new Set(idsOf(back.missing)).size).toBe(there.missing.length);
  expect(back.missing.map(({ voices }) => voices.length)).toEqual(there.missing.map(({ voices }) => voices.length));
});
