import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { formatCount } from '../../src/atlas/lexicon/format-count.ts';
import { describeAmount } from '../../src/atlas/statements/describe-amount.ts';
import { readBuiltSite } from './built-site.ts';
import { checkSssom, readSssom } from './checks/check-sssom.ts';
import { readTable, splitList } from './checks/read-table.ts';
import { checkSkos, readGraph, selectRows } from './checks/skos-rules.ts';

const { dir, files, pages, base } = readBuiltSite();
const read = (name: string): string => readFileSync(path.join(dir, 'data', name), 'utf8');
const atlas = JSON.parse(read('atlas.json')) as Atlas;
const turtle = readGraph(read('vocab.ttl'), 'text/turtle');
const sssom = readSssom(read('mappings.sssom.tsv'));

/** The id at the end of an IRI: `level/holstebro/chef`. */
const local = (iri: string): string => iri.slice(iri.indexOf('#') + 1);

describe('atlas.json', () => {
  test('is what its schema says', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(
      JSON.parse(read('atlas.schema.json')) as object,
    );
    validate(atlas);
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('the tables', () => {
  const ids: Record<string, readonly { id: string }[]> = {
    'documents.csv': atlas.documents,
    'levels.csv': atlas.levels,
    'statements.csv': atlas.statements,
    'terms.csv': atlas.terms,
  };

  test.each(Object.entries(ids))('%s has a row for each entry of the index, in its order', (name, entries) => {
    const { header, rows } = readTable(read(name), ',');
    expect(header.length).toBeGreaterThan(0);
    expect(rows.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(new Set(header).size).toBe(header.length);
  });

  test.each(Object.keys(ids))('%s opens in Excel with its letters, and runs nothing there', (name) => {
    const bytes = readFileSync(path.join(dir, 'data', name));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const cells = readTable(read(name), ',').rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^['=+\-@\t\r]/u.test(cell))).toEqual([]);
  });

  test('every text comes back as it is in the index', () => {
    const { rows } = readTable(read('statements.csv'), ',');
    expect(rows.map(({ title = '', text }) => ({ title, text }))).toEqual(
      atlas.statements.map(({ title, text }) => ({ title: title ?? '', text })),
    );
    expect(rows.map(({ notes = '' }) => splitList(notes))).toEqual(atlas.statements.map(({ notes }) => notes));
    const terms = readTable(read('terms.csv'), ',').rows;
    expect(
      terms.map((row) => ({
        synonyms: splitList(row['synonyms'] ?? ''),
        searchedAs: splitList(row['searched_as'] ?? ''),
      })),
    ).toEqual(atlas.terms.map(({ synonyms, searchedAs }) => ({ synonyms, searchedAs })));
  });

  test.each([
    ['statements.csv', 'level', 'levels.csv'],
    ['statements.csv', 'document', 'documents.csv'],
    ['statements.csv', 'terms', 'terms.csv'],
    ['statements.csv', 'related', 'statements.csv'],
    ['levels.csv', 'document', 'documents.csv'],
    ['levels.csv', 'same_rung', 'levels.csv'],
    ['levels.csv', 'overlapping', 'levels.csv'],
    ['levels.csv', 'false_friends', 'levels.csv'],
    ['documents.csv', 'levels', 'levels.csv'],
    ['terms.csv', 'broader', 'terms.csv'],
    ['terms.csv', 'see_also', 'terms.csv'],
    ['terms.csv', 'levels', 'levels.csv'],
  ])('%s: every id in %s is in %s', (name, column, target) => {
    const known = new Set(readTable(read(target), ',').rows.map(({ id }) => id));
    const { header, rows } = readTable(read(name), ',');
    expect(header).toContain(column);
    expect(rows.flatMap((row) => splitList(row[column] ?? '')).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('mappings.sssom.tsv', () => {
  test.each(['mappings.sssom.tsv', 'links.sssom.tsv'])('%s is valid SSSOM', (name) => {
    expect(readSssom(read(name)).table.header.length).toBeGreaterThan(0);
    expect(checkSssom(read(name))).toEqual([]);
  });

  test('has a row for each asserted relation in force', () => {
    const inForce = atlas.mappings.filter(({ status }) => status !== 'erstattet').length;
    const ofForms = atlas.ownForms.flatMap(({ mappings }) => mappings).length;
    expect(sssom.table.rows).toHaveLength(inForce + ofForms);
  });

  test('both ends of every row are described in the vocabulary', () => {
    const described = new Set(selectRows(turtle, 'SELECT DISTINCT ?s { ?s a ?t }', ['s']).flat().map(local));
    const ends = sssom.table.rows
      .flatMap((row) => [row['subject_id'], row['object_id'], row['subject_source'], row['object_source']])
      .filter((curie) => curie !== 'sssom:NoTermFound');
    expect(ends.length).toBe(4 * sssom.table.rows.length);
    expect(ends.filter((curie) => !described.has((curie ?? '').replace(':', '/')))).toEqual([]);
  });
});

describe('the vocabulary', () => {
  test('says the same in Turtle and JSON-LD', () => {
    const sorted = (graph: typeof turtle) => graph.dump({ format: 'application/n-quads' }).split('\n').sort();
    expect(turtle.size).toBeGreaterThan(atlas.statements.length);
    expect(sorted(readGraph(read('vocab.jsonld'), 'application/ld+json'))).toEqual(sorted(turtle));
  });

  test('keeps the rules of SKOS', () => {
    expect(checkSkos(turtle)).toEqual([]);
  });

  test('describes everything that has an id', () => {
    const ids = selectRows(turtle, 'SELECT ?s { ?s dcterms:identifier ?id }', ['s']).flat().map(local);
    const entries = [
      ['organisation', atlas.organisations],
      ['document', atlas.documents],
      ['level', atlas.levels],
      ['statement', atlas.statements],
      ['row', atlas.rows],
      ['form', atlas.forms],
      ['own-form', atlas.ownForms],
      ['rung', atlas.rungs],
      ['aspect', atlas.aspects],
      ['term', atlas.terms],
    ] as const;
    expect(ids.sort()).toEqual(entries.flatMap(([kind, list]) => list.map(({ id }) => `${kind}/${id}`)).sort());
  });

  test('every exact match is asserted as the same content', () => {
    const levels = new Set(atlas.levels.map(({ id }) => id));
    const asserted = [
      ...atlas.mappings
        .filter(
          ({ subject, relation, status }) =>
            levels.has(subject) && relation === 'samme-indhold' && status !== 'erstattet',
        )
        .map(({ subject, object }) => `level/${subject} level/${object}`),
      ...atlas.ownForms.flatMap(({ id, mappings }) =>
        mappings
          .filter(({ relation }) => relation === 'samme-indhold')
          .map(({ form }) => `own-form/${id} form/${form}`),
      ),
    ];
    const exact = selectRows(turtle, 'SELECT ?a ?b { ?a skos:exactMatch ?b }', ['a', 'b']);
    expect(exact.map((pair) => pair.map(local).join(' ')).sort()).toEqual(asserted.sort());
  });

  test('every level is placed by a broad match to each rung of its span', () => {
    const rungs = new Map(atlas.rungs.map(({ id, rung }) => [rung, id]));
    const placed = selectRows(
      turtle,
      'SELECT ?level ?rung { ?level skos:broadMatch ?rung FILTER contains(str(?rung), "#rung/") }',
      ['level', 'rung'],
    );
    expect(placed.map((pair) => pair.map(local).join(' ')).sort()).toEqual(
      atlas.levels
        .flatMap((level) => level.rungs.map((rung) => `level/${level.id} rung/${rungs.get(rung) ?? ''}`))
        .sort(),
    );
  });
});

describe('the page', () => {
  const page = pages.find(({ pathname }) => pathname === '/data/');

  test('links to every file, and every file is one it describes', () => {
    const links = new Set(
      page
        ?.$('main table a')
        .toArray()
        .map((link) => page.$(link).attr('href')),
    );
    const published = [...files].filter((file) => file.startsWith('/data/') && !file.endsWith('.html'));
    expect(published.length).toBeGreaterThan(5);
    expect(published.filter((file) => !links.has(`${base.replace(/\/$/u, '')}${file}`))).toEqual([]);
  });

  test('describes every column of every table', () => {
    const described = page
      ?.$('dl dt')
      .toArray()
      .map((term) => page.$(term).text().trim());
    const columns = ['documents.csv', 'levels.csv', 'statements.csv', 'terms.csv'].flatMap(
      (name) => readTable(read(name), ',').header,
    );
    expect([...columns, ...sssom.table.header].filter((column) => described?.includes(column) !== true)).toEqual([]);
  });

  test('gives the number of rows of each table, as the front page does', () => {
    const text = page?.$('main table').text() ?? '';
    const front =
      pages
        .find(({ pathname }) => pathname === '/')
        ?.$('.lede')
        .text() ?? '';
    expect(front).toContain(describeAmount(atlas.statements));
    for (const count of [
      describeAmount(atlas.statements),
      formatCount(atlas.levels.length, 'niveau', 'niveauer'),
      formatCount(atlas.documents.length, 'dokument', 'dokumenter'),
      formatCount(atlas.terms.length, 'begreb', 'begreber'),
    ]) {
      expect(text).toContain(count);
    }
  });
});
