import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/atlas/atlas.ts';
import type { HiddenWords } from '../../../../src/atlas/search/derive-hidden-fields.ts';
import { deriveSearchRecords } from '../../../../src/atlas/search/derive-search-records.ts';
import type { SearchRecord } from '../../../../src/atlas/search/search-record.ts';
import { readSample } from '../../content/read-sample.ts';
import { plainLexicon } from '../../plain-lexicon.ts';

/** Nothing beyond what is shown. */
const PLAIN: HiddenWords = { sourceWords: new Map(), lexicon: plainLexicon };

function recordAt(url: string, atlas = readSample().atlas, hidden = PLAIN): SearchRecord {
  const [record, ...others] = deriveSearchRecords(atlas, hidden).filter((candidate) => candidate.url === url);
  if (record === undefined || others.length > 0) throw new Error(`There is not one record at ${url}.`);
  return record;
}

describe('deriveSearchRecords', () => {
  test('there is a record for every statement and every page with a name', () => {
    // What has one name stands together.
    expect(deriveSearchRecords(readSample().atlas, PLAIN).map(({ url }) => url)).toEqual([
      '/dokumenter/kompas/alle-ledere/',
      '/dokumenter/kompas/chef/',
      '/trin/chef-for-et-omraade/',
      '/dokumenter/rejse/mester/#gaa-vejen',
      '/dokumenter/kompas/',
      '/begreber/ledelse/',
      '/dokumenter/kompas/leder/',
      '/trin/leder-af-ledere/',
      '/trin/leder-af-medarbejdere/',
      '/dokumenter/rejse/mester/',
      '/dokumenter/kompas/alle-ledere/#naervaer',
      '/dokumenter/kompas/chef/#pege',
      '/dokumenter/kompas/leder/#pege',
      '/former/personale/',
      '/dokumenter/rejse/',
      '/dokumenter/rejse/rektor/',
      '/former/strategisk/',
      '/trin/topledelse/',
      '/begreber/trivsel/',
      '/dokumenter/kompas/leder/#trivsel',
      '/dokumenter/rejse/rektor/#vise-vej',
    ]);
  });

  test('the order of the atlas does not matter', () => {
    const atlas = readSample().atlas;
    const reversed: Atlas = {
      ...atlas,
      statements: [...atlas.statements].reverse(),
      levels: [...atlas.levels].reverse(),
      terms: [...atlas.terms].reverse(),
      documents: [...atlas.documents].reverse(),
    };
    expect(deriveSearchRecords(reversed, PLAIN)).toEqual(deriveSearchRecords(atlas, PLAIN));
  });

  test('every record has a title, a text and a kind', () => {
    const records = deriveSearchRecords(readSample().atlas, PLAIN);
    expect(records.length).toBeGreaterThan(0);
    for (const { url, texts, meta, filters } of records) {
      expect(meta.title, url).not.toBe('');
      expect(
        texts.filter((text) => text !== ''),
        url,
      ).not.toEqual([]);
      expect(filters.art, url).toHaveLength(1);
    }
  });

  test('a statement says where it stands', () => {
    expect(recordAt('/dokumenter/kompas/chef/#pege')).toEqual({
      url: '/dokumenter/kompas/chef/#pege',
      texts: ['Pege retningen ud.'],
      meta: {
        title: 'Chef: Retning',
        egenform: 'Retning',
        emneord: 'pegez',
        ordformer: 'retningenz',
      },
      order: 0,
      filters: {
        art: ['ansvar'],
        niveau: ['kompas/chef'],
        dokument: ['kompas'],
        egenform: ['kompas/retning'],
        organisation: ['aaby'],
        trin: ['chef-for-et-omraade', 'leder-af-ledere', 'topledelse'],
        form: ['strategisk'],
        vinkel: ['ansvar'],
      },
    });
  });

  test("a statement's own title stands before its text", () => {
    const { texts, meta } = recordAt('/dokumenter/kompas/leder/#trivsel');
    expect(texts).toEqual([meta.title, 'Sørge for trivsel.']);
    expect(meta.title).toBe('Trivsel');
  });

  test('what binds all leaders stands on no rung, and can be filtered for', () => {
    const { filters } = recordAt('/dokumenter/kompas/alle-ledere/#naervaer');
    expect(filters.trin).toEqual(['alle-ledere']);
  });

  test('a part of an organisation is found under the whole too', () => {
    const atlas = readSample({
      'organisationer.yaml': ['shortName: Beder\n    colour: 2', 'shortName: Beder\n    colour: 2\n    partOf: aaby'],
    }).atlas;
    expect(recordAt('/dokumenter/rejse/mester/#gaa-vejen', atlas).filters.organisation).toEqual(['aaby', 'beder']);
  });

  test('a pitfall can be searched for as one', () => {
    const atlas = readSample().atlas;
    const pitfall: Atlas = { ...atlas, statements: atlas.statements.map((one) => ({ ...one, pitfall: true })) };
    expect(recordAt('/dokumenter/kompas/chef/#pege', pitfall).meta.faldgrube).toBe('Faldgrube');
    expect(recordAt('/dokumenter/kompas/chef/#pege', atlas).meta.faldgrube).toBeUndefined();
  });

  test('a term is found by its inflections, and answers to the filters of its statements', () => {
    const { texts, filters } = recordAt('/begreber/trivsel/');
    expect(texts).toEqual(['trivsel', 'trivslen']);
    expect(filters).toEqual({
      art: ['begreb'],
      dokument: ['kompas'],
      organisation: ['aaby'],
      trin: ['leder-af-medarbejdere'],
      form: ['personale'],
      vinkel: ['ansvar'],
    });
  });

  test('a document, a level and a rung answer to the forms and aspects of their statements', () => {
    const atlas = readSample().atlas;
    const statements = atlas.statements.map((one) => ({
      ...one,
      aspect: one.id === 'kompas/chef/pege' ? 'rolle' : one.aspect,
    }));
    const answered = ['/dokumenter/kompas/', '/dokumenter/kompas/chef/', '/trin/topledelse/'].map((url) => {
      const { form, vinkel } = recordAt(url, { ...atlas, statements }).filters;
      return { form, vinkel };
    });
    expect(answered).toEqual([
      { form: ['personale', 'strategisk'], vinkel: ['ansvar', 'rolle'] },
      { form: ['strategisk'], vinkel: ['rolle'] },
      { form: ['strategisk'], vinkel: ['ansvar', 'rolle'] },
    ]);
  });

  test("a common form is found by the documents' own names of it", () => {
    expect(recordAt('/former/strategisk/').texts).toEqual(['Strategisk ledelse', 'Retning', 'Vej']);
  });

  test('a document is found by the name of its organisation', () => {
    expect(recordAt('/dokumenter/kompas/').texts).toEqual(['Aabys kompas', 'Kompas', 'Aaby Kommune']);
  });
});
