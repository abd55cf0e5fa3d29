import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../../src/atlas/editions/compare-editions.ts';
import { findRereading } from '../../../src/atlas/editions/find-rereading.ts';
import { formatComparison } from '../../../src/atlas/editions/format-comparison.ts';
import { deriveAtlas } from '../../../src/atlas/derive-atlas.ts';
import { leaveOutDrafts } from '../../../src/atlas/editions/leave-out-drafts.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { applyChanges, rawText } from '../../../src/editing/change.ts';
import { planEdition, readNewEdition } from '../../../src/editing/plan-edition.ts';
import { planRemoval } from '../../../src/editing/plan-removal.ts';
import { plainLexicon } from '../plain-lexicon.ts';
import { SAMPLE_MAPPING } from '../content/sample-mapping.ts';
import { readSample } from '../content/read-sample.ts';

/** A document of which other files say something, in every way they can. */
const { files, model } = readSample({
  'begreber/trivsel.yaml': `term: trivsel
kind: emne
meaning: At have det godt.
editorial: true
inflections: [trivslen]
subjectOf:
  - kompas/*/pege
  - "*/mester/*"
levels: [kompas/leder]
`,
  'dokumenter/kompas/soegeord.yaml': 'searchedAs:\n  leder/trivsel: [frisk luft]\n',
  'krydsreferencer/kompas--rejse.yaml': `reviewed: 2026-01-31
levels: []
${SAMPLE_MAPPING}`,
});
const typed = { of: 'kompas', year: '2028', id: '', title: 'Aabys nye kompas' };

function putIn() {
  const { edition } = readNewEdition(typed, model);
  if (edition === null) throw new Error('It cannot be read.');
  return applyChanges(files, planEdition(files, model, edition));
}

const after = putIn();
const textOf = (name: string, list = after): string => {
  const file = list.find(({ path }) => path === `content/${name}`);
  return file === undefined ? '' : rawText(file);
};

describe('a new edition', () => {
  test('is a draft with all that stands in the old one, and leaves no mistake', () => {
    const { model: both, diagnostics: mistakes } = parseContent(after);
    expect(mistakes).toEqual([]);
    expect(both.documents.find(({ id }) => id === 'kompas-2028')).toMatchObject({
      title: 'Aabys nye kompas',
      year: 2028,
      replaces: 'kompas',
    });
    expect(both.levels.filter(({ document }) => document === 'kompas-2028').map(({ isDraft }) => isDraft)).toEqual([
      true,
      true,
      true,
    ]);
    const of = (id: string) => both.statements.filter(({ document }) => document === id);
    expect(compareEditions(of('kompas'), of('kompas-2028'))).toMatchObject({ changed: [], gone: [], added: [] });
    expect(textOf('dokumenter/kompas-2028/kilde.json')).toBe('');
    // As drafts they are nowhere yet: the old edition stands.
    expect(deriveAtlas(leaveOutDrafts(both), plainLexicon).documents.map(({ id }) => id)).toEqual(['kompas', 'rejse']);
  });

  test('has search words, terms, forms and mappings of its own, but was read through with nobody', () => {
    expect(textOf('dokumenter/kompas-2028/soegeord.yaml')).toBe('searchedAs:\n  leder/trivsel: [frisk luft]\n');
    expect(textOf('begreber/trivsel.yaml')).toContain('  - "*/mester/*"\n  - kompas-2028/*/pege\n');
    expect(textOf('begreber/trivsel.yaml')).toContain('levels: [kompas/leder, kompas-2028/leder]');
    expect(textOf('former.yaml')).toContain('  - document: kompas-2028\n    id: retning\n');
    const pair = textOf('krydsreferencer/kompas-2028--rejse.yaml');
    expect(pair).toContain('subject: kompas-2028/pege\n');
    expect(pair).not.toContain('reviewed');
    expect(textOf('krydsreferencer/kompas--rejse.yaml')).toContain('reviewed: 2026-01-31\n');
  });

  test('takes the place of the old one when a level is no draft, with what was carried over', () => {
    const written = after.map((file) => ({
      ...file,
      bytes: new TextEncoder().encode(rawText(file).replace(/^draft: true\n/mu, '')),
    }));
    const { model: both, diagnostics: mistakes } = parseContent(written);
    expect(mistakes).toEqual([]);
    const atlas = deriveAtlas(both, plainLexicon);
    expect(atlas.documents.map(({ id }) => id)).toEqual(['kompas-2028', 'rejse']);
    expect(atlas.mappings.map(({ subject, object }) => [subject, object])).toEqual([
      ['kompas-2028/pege', 'rejse/vejen'],
    ]);
    expect(atlas.statements.find(({ id }) => id === 'kompas-2028/leder/trivsel')?.searchedAs).toEqual(['frisk luft']);
  });

  test('asks for its mappings to be read again where the words of an end are others', () => {
    const changed = after.map((file) =>
      file.path === 'content/dokumenter/kompas-2028/leder.mdx'
        ? {
            ...file,
            bytes: new TextEncoder().encode(rawText(file).replace('Følge retningen.', 'Følge kortet og retningen.')),
          }
        : file,
    );
    const { model: both } = parseContent(changed);
    const of = (id: string) => both.statements.filter(({ document }) => document === id);
    const comparison = compareEditions(of('kompas'), of('kompas-2028'));
    const own = { statements: of('kompas-2028'), rows: both.rows.filter(({ document }) => document === 'kompas-2028') };
    const rereading = findRereading(comparison, own, both.mappings);
    expect(rereading.map(({ subject, object }) => [subject, object])).toEqual([['kompas-2028/pege', 'rejse/vejen']]);
    expect(formatComparison(comparison, both.statements, rereading)).toContain(
      `er ændret (1)
- kompas-2028/pege overlapper rejse/vejen
    content/krydsreferencer/kompas-2028--rejse.yaml:3`,
    );
  });

  test('taken out again, leaves the content as it was', () => {
    const { model: both } = parseContent(after);
    const document = both.documents.find(({ id }) => id === 'kompas-2028');
    if (document === undefined) throw new Error('It is not there.');
    const out = applyChanges(after, planRemoval(after, document, both, 'Ude.').changes);
    const texts = (list: typeof files) => list.map((file) => `${file.path}\n${rawText(file)}`).sort();
    expect(texts(out)).toEqual(texts(files));
  });
});

describe('what is no new edition', () => {
  test.each([
    [{ of: 'lygte' }, 'Der er intet dokument »lygte« (--edition-of). Dokumenterne er: kompas, rejse.'],
    [{ year: '' }, 'Sig, hvilket år den nye udgave er fra (--year 2028).'],
    [{ id: 'Ny udgave' }, '»Ny udgave« kan ikke være et id: brug små bogstaver a–z, tal og bindestreg (--id).'],
    [{ id: 'rejse' }, "Der er allerede et dokument med id'et »rejse« (--id)."],
  ])('%j', (part, mistake) => {
    expect(readNewEdition({ ...typed, ...part }, model)).toEqual({ edition: null, mistakes: [mistake] });
  });

  test('one of an edition that has a newer one', () => {
    const { mistakes } = readNewEdition({ ...typed, year: '2030' }, parseContent(after).model);
    expect(mistakes).toEqual(['»kompas« er allerede erstattet af »kompas-2028« (--edition-of).']);
  });
});
