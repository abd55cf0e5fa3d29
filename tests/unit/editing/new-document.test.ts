import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/content/content-file.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { levelFrontmatter } from '../../../src/content/schemas.ts';
import { applyChanges, rawText } from '../../../src/editing/change.ts';
import { type NewDocument, proposeId, readNewDocument, type TypedDocument } from '../../../src/editing/new-document.ts';
import { planNewDocument } from '../../../src/editing/plan-new-document.ts';
import { planRemoval } from '../../../src/editing/plan-removal.ts';
import { LONE_CONTENT, PAIR_CONTENT, toContentFiles } from '../content/small-content.ts';
import { sampleContent } from '../content/sample-content.ts';

const TYPED: TypedDocument = {
  title: 'Ledelse på broen: sådan',
  organisation: 'Broens Kommune',
  partOf: '',
  year: '2026',
  levels: ['Brochef: Brofoged', 'Brofoged: Portvagt, medarbejdere', 'Portvagt: ikke oplyst'],
  id: '',
  isTop: true,
  hasAllLeaders: true,
};

const modelOf = (files: readonly ContentFile[]) => parseContent(files).model;
const SAMPLE = modelOf(sampleContent());

function read(changes: Partial<TypedDocument> = {}, model = SAMPLE): NewDocument {
  const { document, mistakes } = readNewDocument({ ...TYPED, ...changes }, model);
  expect(mistakes).toEqual([]);
  if (document === null) throw new Error('No document.');
  return document;
}

describe('what is typed', () => {
  test('is read from the top', () => {
    expect(read()).toEqual({
      id: 'broens',
      title: 'Ledelse på broen: sådan',
      shortTitle: 'Ledelse på broen: sådan',
      year: 2026,
      organisation: 'broens',
      newOrganisation: { id: 'broens', name: 'Broens Kommune', shortName: 'Broens', partOf: null, colour: 3 },
      levels: [
        { slug: 'brochef', title: 'Brochef', leads: ['brofoged'], isTop: true },
        { slug: 'brofoged', title: 'Brofoged', leads: ['portvagt', 'medarbejdere'], isTop: false },
        { slug: 'portvagt', title: 'Portvagt', leads: null, isTop: false },
      ],
      hasAllLeaders: true,
    });
  });

  test('finds an organisation there is by any of its names', () => {
    for (const organisation of ['aaby', 'Aaby Kommune', ' AABY ']) {
      expect(read({ organisation })).toMatchObject({ organisation: 'aaby', newOrganisation: null });
    }
  });

  test('gives a short title of whole words', () => {
    expect(read({ title: 'Ledelsesgrundlag for de syv broer og den ene færge' }).shortTitle).toBe(
      'Ledelsesgrundlag for de syv',
    );
  });

  test.each<[what: string, change: Partial<TypedDocument>, mistake: string]>([
    ['no title', { title: ' ' }, 'Dokumentet mangler et navn (--title).'],
    ['no organisation', { organisation: '' }, 'Der mangler en organisation (--organisation).'],
    ['a year that is none', { year: '26' }, '»26« er ikke et årstal (--year).'],
    ['an id that is taken', { id: 'kompas' }, "Der er allerede et dokument med id'et »kompas« (--id)."],
    [
      'an id that is no slug',
      { id: 'Bro Å' },
      '»Bro Å« kan ikke være et id: brug små bogstaver a–z, tal og bindestreg (--id).',
    ],
    [
      'an unknown whole',
      { partOf: 'Ingen' },
      'Organisationen »Ingen« kendes ikke (--part-of). Kendte: Aaby Kommune, Beder Kommune.',
    ],
    ['no level', { levels: [] }, 'Dokumentet mangler niveauer (--level "Chef: Leder", fra toppen, ét ad gangen).'],
    ['a level twice', { levels: ['Chef', 'chef'] }, 'Niveauet »chef« står to gange (--level).'],
    [
      'a reserved name',
      { levels: ['Samlet'] },
      'Et niveau kan ikke hedde »Samlet«: navnet betyder noget andet (--level).',
    ],
    ['a level without a name', { levels: [': Leder'] }, 'Et niveau mangler et navn (--level).'],
    [
      'a level that leads itself',
      { levels: ['Chef: Chef'] },
      'Niveauet »Chef« leder »Chef«, som ikke er et andet niveau, medarbejdere, ledere eller: ikke oplyst (--level).',
    ],
  ])('%s is a mistake', (_, change, mistake) => {
    const { document, mistakes } = readNewDocument({ ...TYPED, ...change }, SAMPLE);
    expect(document).toBeNull();
    expect(mistakes).toContain(mistake);
  });

  test('an id is proposed that is free', () => {
    const known = { organisations: SAMPLE.organisations, documents: SAMPLE.documents };
    expect(proposeId({ organisation: 'Kompas Kommune', year: '2026', title: 'Bro' }, known)).toBe('kompas-2026');
    expect(proposeId({ organisation: 'Kompas', year: '', title: 'Vores bro' }, known)).toBe('vores-bro');
    expect(proposeId({ organisation: 'Kompas', year: '', title: 'Rejse' }, known)).toBe('kompas-2');
  });
});

const CONTENTS: readonly (readonly [string, readonly ContentFile[]])[] = [
  ['one document', toContentFiles(LONE_CONTENT)],
  ['two documents', toContentFiles(PAIR_CONTENT)],
  ['the sample', sampleContent()],
];

const sortedTexts = (files: readonly ContentFile[]): string[] =>
  files.map((file) => `${file.path}\n${rawText(file)}`).sort();

describe.each(CONTENTS)('put into %s', (_, files) => {
  const model = modelOf(files);
  const changes = planNewDocument(files, read({}, model), 'ansvar');
  const after = applyChanges(files, changes);

  test('it passes the check as it stands, its levels drafts with their facts', () => {
    const { model: changed, diagnostics } = parseContent(after);
    expect(diagnostics).toEqual([]);
    expect(
      changed.levels.filter(({ document }) => document === 'broens').map((l) => [l.slug, l.isDraft, l.facts?.top]),
    ).toEqual([
      ['brochef', true, true],
      ['brofoged', true, false],
      ['portvagt', true, false],
      ['alle-ledere', true, undefined],
    ]);
  });

  test('and taken out again it leaves no trace', () => {
    const { model: changed } = parseContent(after);
    const document = changed.documents.find(({ id }) => id === 'broens');
    if (document === undefined) throw new Error('It is not there.');
    const { changes: back, mentions } = planRemoval(after, document, changed, 'Ude.');
    expect(mentions).toEqual([]);
    expect(sortedTexts(applyChanges(after, back))).toEqual(sortedTexts(files));
  });
});

test('a level page has every key it may have, each under a comment or in one', () => {
  const plan = planNewDocument(sampleContent(), read(), 'ansvar');
  const page = plan.find(({ path }) => path.endsWith('/brochef.mdx'))?.text ?? '';
  const lines = page.split('---\n')[1]?.trimEnd().split('\n') ?? [];
  const { shape } = levelFrontmatter;
  const keys = [...Object.keys(shape), ...Object.keys(shape.level.unwrap().shape)];
  const found = lines.flatMap((line) => /^ *(?:# )?(?<key>[a-zA-Z]+):/u.exec(line)?.groups?.['key'] ?? []);
  expect(found.sort()).toEqual(keys.sort());
  const bare = lines.filter((line, i) => /^ *[a-z]/u.test(line) && !/^ *#/u.test(lines[i - 1] ?? ''));
  expect(bare).toEqual(['level:']);
});
