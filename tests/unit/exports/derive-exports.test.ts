import { describe, expect, test } from 'vitest';
import { deriveExports } from '../../../src/exports/derive-exports.ts';
import { mediaType } from '../../../src/server/media-type.ts';
import { readTable, splitList } from '../../site/checks/read-table.ts';
import { sampleAtlas } from './sample-atlas.ts';

const files = await deriveExports(sampleAtlas(), null);
const read = (name: string) => readTable(files.find((file) => file.name === name)?.text ?? '', ',');

describe('deriveExports', () => {
  test('gives every file, each of a media type the server knows', () => {
    expect(files.map(({ name }) => [name, mediaType(name)])).toEqual([
      ['statements.csv', 'text/csv; charset=utf-8'],
      ['rows.csv', 'text/csv; charset=utf-8'],
      ['levels.csv', 'text/csv; charset=utf-8'],
      ['documents.csv', 'text/csv; charset=utf-8'],
      ['terms.csv', 'text/csv; charset=utf-8'],
      ['mappings.sssom.tsv', 'text/tab-separated-values; charset=utf-8'],
      ['links.sssom.tsv', 'text/tab-separated-values; charset=utf-8'],
      ['vocab.ttl', 'text/turtle; charset=utf-8'],
      ['vocab.jsonld', 'application/ld+json'],
      ['atlas.json', 'application/json'],
      ['atlas.schema.json', 'application/json'],
    ]);
  });

  test('gives each table again for a Danish Excel, cell for cell', () => {
    const tables = files.filter(({ name }) => /\.[ct]sv$/u.test(name));
    expect(tables.map(({ excel }) => excel?.name)).toEqual([
      'statements.excel.csv',
      'rows.excel.csv',
      'levels.excel.csv',
      'documents.excel.csv',
      'terms.excel.csv',
      'mappings.excel.csv',
      'links.excel.csv',
    ]);
    for (const { name, text, excel } of tables.filter((file) => file.name.endsWith('.csv'))) {
      expect(excel?.text.startsWith('\uFEFF'), name).toBe(true);
      expect(readTable(excel?.text ?? '', ';'), name).toEqual(readTable(text, ','));
    }
  });

  test('twice is the same, byte for byte', async () => {
    expect(await deriveExports(sampleAtlas(), null)).toEqual(files);
  });

  test.each(['statements.csv', 'levels.csv', 'documents.csv', 'terms.csv'])(
    'the columns of %s have names in snake_case, each once, and a description',
    (name) => {
      const columns = files.find((file) => file.name === name)?.parts?.descriptions ?? [];
      expect(read(name).header).toEqual(columns.map((column) => column.name));
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
      for (const column of columns) {
        expect(column.name).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
        expect(column.description).toMatch(/\.$/u);
      }
      expect(columns.length).toBeGreaterThan(5);
    },
  );

  test('a statement', () => {
    expect(read('statements.csv').rows.find(({ id }) => id === 'kompas/leder/trivsel')).toMatchInlineSnapshot(`
      {
        "aspect": "ansvar",
        "document": "kompas",
        "editorial_forms": "personale",
        "forms": "personale",
        "href": "/dokumenter/kompas/leder/#trivsel",
        "id": "kompas/leder/trivsel",
        "level": "kompas/leder",
        "level_name": "Leder",
        "mappings": "",
        "notes": "En note.",
        "organisation_name": "Aaby Kommune",
        "own_form": "",
        "pitfall": "false",
        "related": "",
        "row": "",
        "rungs": "1",
        "searched_as": "",
        "source": "1:5-8",
        "subjects": "",
        "terms": "trivsel",
        "text": "Sørge for trivsel.",
        "title": "Trivsel",
        "variants": "",
        "without_counterpart": "rejse:none",
      }
    `);
  });

  test('a level', () => {
    expect(read('levels.csv').rows.find(({ id }) => id === 'kompas/chef')).toMatchInlineSnapshot(`
      {
        "above": "",
        "announced": "false",
        "below": "kompas/leder",
        "disagreement": "",
        "document": "kompas",
        "evidence": "Forordet.",
        "false_friends": "",
        "forms": "strategisk",
        "grounds": "Trin 2–4: leder niveauet »Leder«; refererer til byrådet; over det står kun direktion og politikere.",
        "href": "/dokumenter/kompas/chef/",
        "id": "kompas/chef",
        "leads": "kompas/leder",
        "med_chair": "",
        "med_committee": "",
        "name": "Chef",
        "overlapping": "",
        "positions": "",
        "reports_to": "Byrådet",
        "rungs": "2|3|4",
        "same_rung": "rejse/rektor",
        "sectors": "",
        "statement_count": "1",
        "top": "true",
      }
    `);
  });

  test('a document', () => {
    expect(read('documents.csv').rows[0]).toMatchInlineSnapshot(`
      {
        "href": "/dokumenter/kompas/",
        "id": "kompas",
        "levels": "kompas/chef|kompas/leder|kompas/alle-ledere",
        "organisation": "aaby",
        "organisation_name": "Aaby Kommune",
        "own_forms": "kompas/retning",
        "sectors": "",
        "short_title": "Kompas",
        "source": "",
        "statement_count": "4",
        "subtitle": "",
        "summary": "Et kompas.",
        "title": "Aabys kompas",
        "year": "2020",
      }
    `);
  });

  test('a term', () => {
    expect(read('terms.csv').rows.find(({ id }) => id === 'trivsel')).toMatchInlineSnapshot(`
      {
        "broader": "",
        "editorial": "true",
        "href": "/begreber/trivsel/",
        "id": "trivsel",
        "inflections": "trivslen",
        "kind": "emne",
        "levels": "",
        "meaning": "At have det godt.",
        "narrower": "",
        "searched_as": "",
        "see_also": "",
        "statement_count": "1",
        "synonyms": "",
        "term": "trivsel",
      }
    `);
  });

  test('asserted relations stand apart from what is derived', () => {
    const chef = read('levels.csv').rows.find(({ id }) => id === 'kompas/chef');
    expect(splitList(chef?.['same_rung'] ?? '')).toEqual(['rejse/rektor']);
    expect(Object.keys(chef ?? {})).not.toContain('equivalents');
  });
});
