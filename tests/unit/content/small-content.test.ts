import { describe, expect, test } from 'vitest';
import { deriveAtlas } from '../../../src/atlas/derive-atlas.ts';
import { deriveSearchRecords } from '../../../src/atlas/search/derive-search-records.ts';
import { deriveIndexedWords, deriveSearchVocabulary } from '../../../src/atlas/search/derive-search-vocabulary.ts';
import type { ContentFile } from '../../../src/content/content-file.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { deriveExports } from '../../../src/exports/derive-exports.ts';
import { plainLexicon } from '../plain-lexicon.ts';
import { readSample } from './read-sample.ts';
import { sampleContent } from './sample-content.ts';
import { LONE_CONTENT, PAIR_CONTENT, toContentFiles } from './small-content.ts';

const NO_ROWS = {
  'dokumenter/kompas/raekker.yaml': null,
  'dokumenter/kompas/leder.mdx': ['^pege', '^foelge'],
  'dokumenter/kompas/kilde.json': ['leder#pege', 'leder#foelge'],
  'dokumenter/rejse/raekker.yaml': null,
} as const;

const NO_PLACES = { 'dokumenter/kompas/kilde.json': null, 'dokumenter/rejse/kilde.json': null } as const;

/** Neither the statement nor the words it may stand in. */
const SOME_PLACES = {
  'dokumenter/kompas/kilde.json': `{
  "file": "kompas.txt",
  "words": 12,
  "unplaced": ["leder#pege", "leder#trivsel", "alle-ledere#naervaer", "index#form-retning"],
  "passages": [
    { "kind": "statement", "at": "chef#pege", "ranges": [{ "start": 0, "end": 3 }], "fingerprints": ["00ff"], "words": ["pege"] }
  ]
}
`,
} as const;

/** A content with little in it, and how many documents, terms, rows and cross-references it has. */
const ROWS: readonly (readonly [what: string, files: readonly ContentFile[], counts: readonly number[]])[] = [
  ['one document of one statement', toContentFiles(LONE_CONTENT), [1, 0, 0, 0]],
  ['two documents that nothing joins', toContentFiles(PAIR_CONTENT), [2, 2, 0, 0]],
  ['no terms', sampleContent({ 'begreber/ledelse.yaml': null, 'begreber/trivsel.yaml': null }), [2, 0, 2, 1]],
  ['no rows', sampleContent(NO_ROWS), [2, 2, 0, 1]],
  ['no cross-references', sampleContent({ 'krydsreferencer/kompas--rejse.yaml': null }), [2, 2, 2, 0]],
  ['no places in the sources', sampleContent(NO_PLACES), [2, 2, 2, 1]],
  ['places for some statements only', sampleContent(SOME_PLACES), [2, 2, 2, 1]],
  [
    'an empty list of cross-references',
    sampleContent({ 'krydsreferencer/kompas--rejse.yaml': 'mappings: []\n' }),
    [2, 2, 2, 0],
  ],
];

describe.for(ROWS)('%s', ([, files, counts]) => {
  const { model, diagnostics } = parseContent(files);

  test('is no mistake', () => {
    expect(diagnostics).toEqual([]);
  });

  test('gives an index, a search and files to download', async () => {
    const atlas = deriveAtlas(model, plainLexicon);
    expect([atlas.documents, atlas.terms, atlas.rows, atlas.mappings].map(({ length }) => length)).toEqual(counts);
    expect(listNonsense(atlas)).toEqual([]);

    const hidden = { sourceWords: new Map<string, string[]>(), lexicon: plainLexicon };
    const records = deriveSearchRecords(atlas, hidden);
    expect(atlas.statements).not.toEqual([]);
    expect(records.map(({ url }) => url)).toEqual(expect.arrayContaining(atlas.statements.map(({ href }) => href)));
    const vocabulary = deriveSearchVocabulary(records, atlas, deriveIndexedWords(records, hidden));
    expect(listNonsense({ records, vocabulary })).toEqual([]);

    const exports = await deriveExports(atlas, null);
    expect(exports.length).toBeGreaterThan(0);
    expect(exports.map(({ name, text }) => [name, text.length > 0])).toEqual(exports.map(({ name }) => [name, true]));
    expect(listNonsense(exports)).toEqual([]);
  });
});

test('a document without places has statements without a source, and no coverage', () => {
  const { atlas } = readSample(NO_PLACES);
  expect(atlas.documents.map(({ coverage }) => coverage)).toEqual([null, null]);
  expect(new Set(atlas.statements.map(({ source }) => source.length))).toEqual(new Set([0]));
});

test('a document with some places has those, and no coverage', () => {
  const { atlas } = readSample(SOME_PLACES);
  const places = atlas.statements
    .filter(({ document }) => document === 'kompas')
    .map(({ id, source }) => [id, source.length]);
  expect(atlas.documents.map(({ id, coverage }) => [id, coverage === null])).toEqual([
    ['kompas', true],
    ['rejse', false],
  ]);
  expect(places.filter(([, count]) => count !== 0)).toEqual([['kompas/chef/pege', 1]]);
});

test('nonsense is found, however deep it lies', () => {
  expect(listNonsense({ a: [1, { b: 0 / 0 }], c: 'NaN af undefined', d: null })).toEqual(['a.1.b', 'c']);
});

/** Where in some data a number is none, or a text says so. */
function listNonsense(data: unknown, place: readonly string[] = []): string[] {
  if (typeof data === 'number') return Number.isFinite(data) ? [] : [place.join('.')];
  if (typeof data === 'string') return /\b(?:NaN|undefined|Infinity)\b|\[object /u.test(data) ? [place.join('.')] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => listNonsense(value, [...place, key]));
}
