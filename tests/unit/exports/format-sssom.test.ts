import { describe, expect, test } from 'vitest';
import { deriveLinksTable, deriveMappingsTable } from '../../../src/exports/derive-mappings-table.ts';
import { formatSssom } from '../../../src/exports/format-sssom.ts';
import { deriveNamespace } from '../../../src/exports/namespace.ts';
import { checkSssom, readSssom } from '../../site/checks/check-sssom.ts';
import { checkSssomModel, MAPPING_SLOTS } from '../../site/checks/sssom-schema.ts';
import { sampleAtlas } from './sample-atlas.ts';

const SET = { file: 'mappings.sssom.tsv', title: 'Krydsreferencer', description: 'Prøve.' };
const format = (atlas = sampleAtlas(), siteRoot: string | null = null): string =>
  formatSssom(deriveMappingsTable(atlas), deriveNamespace(siteRoot), atlas.site, SET);
const formatLinks = (atlas = sampleAtlas()): string =>
  formatSssom(deriveLinksTable(atlas), deriveNamespace(null), atlas.site, { ...SET, file: 'links.sssom.tsv' });

describe('formatSssom', () => {
  test.each([null, 'https://eksempel.dk/atlas/'])('is valid SSSOM on a site at %j', (siteRoot) => {
    expect(checkSssom(format(sampleAtlas(), siteRoot))).toEqual([]);
  });

  test('holds every relation in force once, as it was written, and none that is replaced', () => {
    const { rows } = readSssom(format()).table;
    expect(
      rows.map((row) =>
        [row['subject_id'], row['predicate_id'], row['object_id'], row['ext_relation'], row['ext_strength']].join(' '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "level:kompas/chef skos:exactMatch level:rejse/rektor samme-indhold 10",
        "level:kompas/leder skos:broadMatch level:rejse/mester daekkes-af 6",
        "own-form:kompas/retning skos:exactMatch form:strategisk samme-indhold 10",
        "own-form:rejse/vej skos:closeMatch form:strategisk overlapper 7",
        "row:kompas/pege skos:closeMatch row:rejse/vejen overlapper 7",
        "statement:kompas/alle-ledere/naervaer atlas:contradicts statement:rejse/rektor/vise-vej modsiger 5",
        "statement:kompas/chef/pege skos:exactMatch statement:rejse/rektor/vise-vej samme-indhold 10",
        "statement:kompas/leder/pege skos:relatedMatch statement:rejse/rektor/vise-vej overlapper 6",
        "statement:rejse/mester/gaa-vejen skos:narrowMatch statement:kompas/chef/pege daekker 4",
        "statement:rejse/mester/gaa-vejen skos:relatedMatch statement:kompas/alle-ledere/naervaer se-ogsaa 3",
        "statement:rejse/rektor/vise-vej skos:relatedMatch row:kompas/pege ingen-modpart 0",
      ]
    `);
  });

  test('says why, by whom, when and with what status; and claims no confidence', () => {
    const { header, rows } = readSssom(format()).table;
    expect(rows[0]).toMatchObject({
      comment: 'De siger "vej", begge to.',
      author_label: 'redaktionen',
      mapping_date: '2026-01-31',
      ext_status: 'kladde',
      subject_type: 'skos concept',
      subject_source: 'document:kompas',
    });
    expect(header).not.toContain('confidence');
  });

  test('what has no counterpart in a row is said with the negated predicate', () => {
    const row = readSssom(format()).table.rows.find(({ ext_relation }) => ext_relation === 'ingen-modpart');
    expect(row).toMatchObject({
      subject_id: 'statement:rejse/rektor/vise-vej',
      predicate_id: 'skos:relatedMatch',
      predicate_modifier: 'Not',
      object_id: 'row:kompas/pege',
    });
  });

  test('links that follow from a row stand in a set of their own, and say what they follow from', () => {
    expect(checkSssom(formatLinks())).toEqual([]);
    expect(readSssom(formatLinks()).table.rows).toEqual([
      expect.objectContaining({
        subject_id: 'statement:kompas/leder/pege',
        predicate_id: 'skos:closeMatch',
        object_id: 'statement:rejse/mester/gaa-vejen',
        mapping_justification: 'semapv:MappingChaining',
        mapping_source: 'set:mappings.sssom.tsv',
        ext_mapping: 'kompas/pege overlapper rejse/vejen',
      }),
    ]);
    expect(format()).not.toContain('MappingChaining');
  });

  test('a row with the same content as another makes two of their statements close, not equal', () => {
    const atlas = sampleAtlas();
    const turn = <Linked extends { relation: string }>(one: Linked): Linked =>
      one.relation === 'overlapper' ? { ...one, relation: 'samme-indhold', strength: 10 } : one;
    const rows = readSssom(
      formatLinks({
        ...atlas,
        statements: atlas.statements.map((one) => ({ ...one, mappings: one.mappings.map(turn) })),
      }),
    ).table.rows;
    expect(rows.map(({ predicate_id }) => predicate_id)).toEqual(['skos:closeMatch']);
  });

  test('is named after the address of the site, where there is one', () => {
    const { metadata } = readSssom(format(sampleAtlas(), 'https://eksempel.dk/'));
    expect(metadata['mapping_set_id']).toBe('https://eksempel.dk/data/mappings.sssom.tsv');
    expect(metadata['curie_map']).toMatchObject({ level: 'https://eksempel.dk/data/vocab.ttl#level/' });
  });

  test('columns that nothing fills and prefixes that nobody uses are left out', () => {
    const { metadata, table } = readSssom(format({ ...sampleAtlas(), mappings: [] }));
    expect(table.header).not.toContain('mapping_date');
    expect(table.header).not.toContain('ext_status');
    expect(Object.keys(metadata['curie_map'] as object)).toEqual(['atlas', 'document', 'form', 'own-form', 'scheme']);
  });

  test('the order of the rows in the index changes nothing', () => {
    const atlas = sampleAtlas();
    const turned = { ...atlas, mappings: atlas.mappings.toReversed(), ownForms: atlas.ownForms.toReversed() };
    expect(format(turned)).toBe(format(atlas));
  });
});

describe('checkSssom', () => {
  const sound = format();
  test.each([
    ['no-byte-order-mark', `\uFEFF${sound}`],
    ['line-feed-only', sound.replaceAll('\n', '\r\n')],
    ['column-known', sound.replace('subject_label', 'subject_lable')],
    ['column-order', sound.replace('subject_id\tsubject_label', 'subject_label\tsubject_id')],
    ['column-empty', sound.replaceAll('skos concept', '').replaceAll('rdfs resource', '')],
    ['prefix-declared', sound.replace('level:kompas/chef\t', 'kompas/chef\t')],
    ['prefix-declared', sound.replace(/#.*level: .*\n/u, '')],
    ['derived-source', formatLinks().replaceAll('set:mappings.sssom.tsv', '')],
  ])('finds a breach of %s', (rule, text) => {
    expect(text).not.toBe(sound);
    expect(checkSssom(text).map((diagnostic) => diagnostic.rule)).toContain(rule);
  });

  test.each([
    ['/mapping_set_id', sound.replace(/mapping_set_id: .*/u, 'mapping_set_id: /data/')],
    ["/ must have required property 'license'", sound.replace(/#license: .*\n/u, '')],
    ['/curie_map/level', sound.replace(/# {2}level: .*/u, '#  level: data/')],
    ['/creator_label must be array', sound.replace('#creator_label:\n#  - Red', '#creator_label: Red')],
    ['/ must NOT have additional properties', sound.replace('#license', '#licence')],
    ['/mappings/0/subject_id', sound.replace('level:kompas/chef\t', 'kompas/chef\t')],
    ["required property 'subject_id'", sound.replace('level:kompas/chef\t', '\t')],
    ["required property 'object_id'", sound.replace('object_id', 'object_category')],
    ["required property 'predicate_id'", sound.replace('skos:exactMatch', '')],
    ['/mappings/0/subject_type', sound.replace('skos concept', 'concept')],
    ['/mappings/0/mapping_justification', sound.replace('semapv:Manual', 'skos:Manual')],
    ['/mapping_date must match format "day"', sound.replace('2026-01-31', '31.1.2026')],
    ['/mapping_date must match format "day"', sound.replace('2026-01-31', '2026-02-31')],
    ['/predicate_modifier', sound.replace('\tNot\t', '\tNOT\t')],
  ])('the model finds %s', (fault, text) => {
    expect(text).not.toBe(sound);
    const faults = checkSssom(text).filter(({ rule }) => rule === 'model');
    expect(faults.map(({ actual }) => actual).join('\n')).toContain(fault);
  });
});

describe('checkSssomModel', () => {
  const set = {
    mapping_set_id: 'https://eksempel.dk/a',
    license: 'https://eksempel.dk/l',
    mappings: [] as Record<string, unknown>[],
  };
  const mapping = {
    subject_id: 'a:1',
    predicate_id: 'skos:exactMatch',
    object_id: 'a:2',
    mapping_justification: 'semapv:ManualMappingCuration',
  };
  const check = (more: Record<string, unknown>): string[] =>
    checkSssomModel({ ...set, mappings: [{ ...mapping, ...more }] });

  test.each([
    ['a share', { confidence: 0.5 }, { confidence: 1.5 }],
    ['a list', { author_label: ['En', 'To'] }, { author_label: 'En' }],
    ['an IRI', { see_also: ['https://eksempel.dk/'] }, { see_also: ['/side/'] }],
    ['a reference', { mapping_tool_id: 'wikidata:Q1' }, { mapping_tool_id: 'et ord' }],
    ['a day', { review_date: '2026-01-31', reviewer_label: ['En'] }, { review_date: '2026-13-01' }],
    ['a reviewer with the day', { review_date: '2026-01-31', reviewer_label: ['En'] }, { review_date: '2026-01-31' }],
    ['a cardinality', { mapping_cardinality: '1:n' }, { mapping_cardinality: '1:2' }],
    ['a text as an end', { object_type: 'rdfs literal', object_label: 'x' }, { object_type: 'rdfs literal' }],
    ['a slot of our own', { ext_strength: '5' }, { strength: '5' }],
  ])('%s is right and wrong', (_, right, wrong) => {
    expect(check(right)).toEqual([]);
    expect(check(wrong)).not.toEqual([]);
  });

  test('knows the slots of SSSOM 1.1', () => {
    expect(Object.keys(MAPPING_SLOTS)).toHaveLength(49);
  });
});
