import { describe, expect, test } from 'vitest';
import type { IndexedStatement } from '../../../../src/atlas/atlas.ts';
import { deriveMissing } from '../../../../src/atlas/missing/derive-missing.ts';
import { findLikeness, type Likeness } from '../../../../src/atlas/missing/find-likeness.ts';
import { formatMissing } from '../../../../src/atlas/missing/format-missing.ts';
import { proposeCounterparts } from '../../../../src/atlas/missing/propose-counterparts.ts';
import { proposeRows } from '../../../../src/atlas/missing/propose-rows.ts';
import { proposeSearchWords } from '../../../../src/atlas/missing/propose-search-words.ts';
import { proposeSubjects } from '../../../../src/atlas/missing/propose-subjects.ts';
import { proposeTerms } from '../../../../src/atlas/missing/propose-terms.ts';
import { readSample } from '../../content/read-sample.ts';
import { plainLexicon } from '../../plain-lexicon.ts';

const TODAY = '2026-12-01';

const { model, atlas } = readSample();

/** The sample's statements, some changed. */
function statementsWith(changes: Readonly<Record<string, Partial<IndexedStatement>>>): IndexedStatement[] {
  expect(Object.keys(changes).filter((id) => !atlas.statements.some((statement) => statement.id === id))).toEqual([]);
  return atlas.statements.map((statement) => ({ ...statement, ...changes[statement.id] }));
}

/** What is like what, as told: id → ids. */
function likenessOf(
  statements: readonly IndexedStatement[],
  inOthers: Readonly<Record<string, readonly string[]>>,
  inOwn: Readonly<Record<string, readonly string[]>> = {},
): Likeness {
  const look =
    (lists: Readonly<Record<string, readonly string[]>>): Likeness['inOthers'] =>
    (id) =>
      (lists[id] ?? []).flatMap((other) => {
        const statement = statements.find((candidate) => candidate.id === other);
        return statement === undefined ? [] : [{ statement, shared: ['retning'] }];
      });
  return { inOthers: look(inOthers), inOwn: look(inOwn) };
}

describe('search words', () => {
  test('are those of what is alike, the commonest first, without the words that stand there', () => {
    const statements = statementsWith({
      'rejse/rektor/vise-vej': { searchedAs: ['kurs', 'retningen', 'mål, delmål'] },
      'rejse/mester/gaa-vejen': { searchedAs: ['strategi', 'kurs'] },
    });
    const likeness = likenessOf(statements, {
      'kompas/chef/pege': ['rejse/rektor/vise-vej'],
      'kompas/leder/pege': ['rejse/rektor/vise-vej', 'rejse/mester/gaa-vejen'],
    });
    const { wishes, concerned } = proposeSearchWords('kompas', { statements, rows: atlas.rows }, likeness, true);
    expect(concerned).toBe(4);
    expect(wishes.map(({ about, lines }) => [about, ...lines])).toEqual([
      ['»Retningen«', '  "*/pege": [kurs, "mål, delmål", strategi]'],
      ['»Trivsel«', '  "leder/trivsel": []'],
      ['»Være til stede.«', '  "alle-ledere/naervaer": []'],
    ]);
    expect(wishes[0]).toMatchObject({
      file: 'content/dokumenter/kompas/soegeord.yaml',
      under: 'searchedAs',
      isNewFile: true,
    });
  });

  test('are not asked for where there are some', () => {
    const statements = atlas.statements.map((statement) => ({ ...statement, searchedAs: ['ord'] }));
    const { wishes } = proposeSearchWords('kompas', { statements, rows: [] }, likenessOf(statements, {}), false);
    expect(wishes).toEqual([]);
  });
});

describe('terms of statements', () => {
  const about = (...subjects: string[]): Partial<IndexedStatement> => ({ subjects });

  test('are those that most of what is alike has; without any it is only named', () => {
    const statements = statementsWith({
      'rejse/rektor/vise-vej': { ...about('ledelse'), row: null },
      'rejse/mester/gaa-vejen': { ...about('ledelse'), row: null },
    });
    const likeness = likenessOf(statements, {
      'kompas/alle-ledere/naervaer': ['rejse/rektor/vise-vej', 'rejse/mester/gaa-vejen'],
      'kompas/leder/trivsel': ['rejse/rektor/vise-vej', 'rejse/mester/gaa-vejen'],
    });
    const [without, more] = proposeSubjects('kompas', { ...atlas, statements }, likeness);
    expect(without.wishes.map(({ file, lines }) => [file, ...lines])).toEqual([
      ['content/begreber/ledelse.yaml', '  - kompas/alle-ledere/naervaer'],
      [null],
      [null],
    ]);
    // Its own word is a term: it is told apart.
    expect(more.wishes.map(({ lines }) => lines)).toEqual([['  - kompas/leder/trivsel']]);
  });

  test('a row counts once, however many levels have it', () => {
    const statements = statementsWith({
      'rejse/rektor/vise-vej': about('ledelse'),
      'rejse/mester/gaa-vejen': about('ledelse'),
    });
    const likeness = likenessOf(statements, {
      'kompas/alle-ledere/naervaer': ['rejse/rektor/vise-vej', 'rejse/mester/gaa-vejen'],
    });
    const [without] = proposeSubjects('kompas', { ...atlas, statements }, likeness);
    expect(without.wishes.flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe('counterparts', () => {
  const likeness = likenessOf(atlas.statements, {
    'kompas/chef/pege': ['rejse/rektor/vise-vej'],
    'kompas/leder/pege': ['rejse/mester/gaa-vejen'],
    'kompas/leder/trivsel': ['rejse/mester/gaa-vejen'],
  });

  test('are proposed for each responsibility of a pair nobody has read through', () => {
    const { wishes, concerned } = proposeCounterparts('kompas', atlas, likeness, TODAY, new Set());
    expect(concerned).toBe(4);
    expect(wishes.map(({ about }) => about)).toEqual([
      '»Retningen« og Beders rejse',
      '»Sørge for trivsel.« og Beders rejse',
    ]);
    expect(wishes[0]).toMatchObject({
      file: 'content/krydsreferencer/kompas--rejse.yaml',
      under: 'mappings',
      isNewFile: true,
      lines: [
        '  - subject: kompas/pege',
        '    relation: overlapper',
        '    object: rejse/vejen',
        '    strength: 5',
        '    why:',
        '    author:',
        '    date: 2026-12-01',
        '    status: kladde',
      ],
    });
  });

  test('are not where it has been read through', () => {
    const pairs = atlas.pairs.map((pair) => ({ ...pair, reviewed: TODAY }));
    expect(proposeCounterparts('kompas', { ...atlas, pairs }, likeness, TODAY, new Set()).wishes).toEqual([]);
  });
});

test('rows are of two statements that are the likest of each other, from the level further up', () => {
  const statements = atlas.statements.map((statement) => ({ ...statement, row: null }));
  const likeness = likenessOf(
    statements,
    {},
    {
      'kompas/chef/pege': ['kompas/leder/pege'],
      'kompas/leder/pege': ['kompas/chef/pege', 'kompas/alle-ledere/naervaer'],
      'kompas/alle-ledere/naervaer': ['kompas/leder/pege'],
    },
  );
  expect(proposeRows('kompas', statements, likeness).wishes.map(({ lines }) => lines)).toEqual([
    ['  - id: pege', '    title:', '    members: [chef#pege, leder#pege]'],
  ]);
});

test('terms are compounds that stand often or widely and are none yet', () => {
  const lexicon = {
    ...plainLexicon,
    splitCompound: (word: string) => (word.includes('mål') && word !== 'mål' ? [word.slice(0, -3), 'mål'] : [word]),
    isInfinitive: (word: string) => word === 'delmål',
  };
  const text = (words: string): Partial<IndexedStatement> => ({ title: null, text: words });
  const statements = statementsWith({
    'kompas/chef/pege': text('Nå delmål, årsmål og kundemål.'),
    'kompas/leder/pege': text('Nå årsmål og delmål.'),
    'kompas/leder/trivsel': text('Nå stormål og slutmål'),
    'rejse/rektor/vise-vej': text('Sætte stormål.'),
    'rejse/mester/gaa-vejen': text('Sætte fjernmål.'),
  });
  const terms = [{ id: 'slutmaal', term: 'slutmål', inflections: [], synonyms: [] }];
  const levels = [{ id: 'rejse/stormaal', name: 'Stormål' }];
  const { wishes } = proposeTerms('kompas', statements, { terms, levels }, lexicon);
  expect(wishes.map(({ file, because, lines }) => [file, because, ...lines])).toEqual([
    [
      'content/begreber/stormaal.yaml',
      '1 forventninger her, 2 i alt, i 2 dokumenter',
      ...['term: stormål', 'kind: titel', 'levels: [rejse/stormaal]', 'meaning:', 'editorial: true'],
    ],
    [
      'content/begreber/aarsmaal.yaml',
      '2 forventninger her, 2 i alt, i 1 dokument',
      ...['term: årsmål', 'kind: emne', 'meaning:', 'editorial: true'],
    ],
  ]);
});

describe('likeness', () => {
  test('begins with what an editor has called a counterpart, and stays out of the document', () => {
    const { inOthers, inOwn } = findLikeness('kompas', atlas, model, plainLexicon);
    expect(inOthers('kompas/chef/pege')[0]).toMatchObject({ statement: { id: 'rejse/rektor/vise-vej' }, shared: [] });
    const documents = atlas.statements.flatMap(({ id }) =>
      inOthers(id).map(({ statement }) => [id.split('/')[0], statement.document]),
    );
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.filter(([own, other]) => own === other)).toEqual([]);
    const own = atlas.statements.flatMap(({ id }) => inOwn(id).map(({ statement }) => statement.document));
    expect(own.filter((document) => document !== 'kompas')).toEqual([]);
  });
});

describe('all of it', () => {
  const lists = deriveMissing(
    'kompas',
    ...((reading) => [reading.atlas, reading.model] as const)(
      readSample({ 'dokumenter/kompas/chef.mdx': ['title: Chef\n', 'title: Chef\ndraft: true\n'] }),
    ),
    plainLexicon,
    TODAY,
  );

  test('begins with drafts, and leaves out what there is none of', () => {
    expect(lists.map(({ kind, wishes }) => [kind, wishes.length])).toEqual([
      ['drafts', 1],
      ['search-words', 3],
      ['terms-of-statements', 3],
      ['unconnected', 3],
    ]);
  });

  test('is written with the file, the key and the lines', () => {
    const text = formatMissing('Aabys kompas', lists, 1);
    expect(text).toContain('1. Niveauer, der er kladder (1)\n\n- »Chef« er en kladde');
    expect(text).toContain(
      '- »Retningen«\n  content/dokumenter/kompas/soegeord.yaml, under searchedAs: (en ny fil)\n      "*/pege": []\n\n  … og 2 til. Vis alle: --all',
    );
    expect(formatMissing('Aabys kompas', lists, Infinity)).not.toContain('--all');
    expect(formatMissing('Aabys kompas', [], 1)).toBe('»Aabys kompas«: Der er intet at foreslå.');
  });
});
