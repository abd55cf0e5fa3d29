import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/content/parse-content.ts';
import { applyChanges, rawText } from '../../../src/editing/change.ts';
import { fixContent } from '../../../src/editing/fix-content.ts';
import { type Change, sampleContent } from '../content/sample-content.ts';

const CHEF = 'dokumenter/kompas/chef.mdx';
const LEDER = 'dokumenter/kompas/leder.mdx';
const TRIVSEL = 'begreber/trivsel.yaml';
const PAIR = 'krydsreferencer/kompas--rejse.yaml';
const WORDS = 'dokumenter/kompas/soegeord.yaml';

const TERM = `term: trivsel
kind: emne
meaning: At have det godt.
editorial: true
inflections: [trivslen]
`;

const MAPPING = (relation: string, strength: number): string => `mappings:
  - subject: kompas/chef/pege
    relation: ${relation}
    object: rejse/rektor/vise-vej
    strength: ${strength} # en bemærkning
    why: Begge viser andre, hvor det går hen.
    author: redaktionen
    date: 2026-01-31
    status: kladde
`;

/** What is wrong, the file it is put right in, and what of its text comes of it. */
const ROWS: readonly (readonly [
  what: string,
  changes: Readonly<Record<string, Change>>,
  file: string,
  piece: string,
])[] = [
  [
    'forms that are others',
    { [CHEF]: ['forms: [strategisk]', 'forms: [personale]'] },
    CHEF,
    '\nforms: [strategisk]\n---',
  ],
  [
    'forms over several lines',
    { [LEDER]: ['forms: [strategisk, personale]', 'forms:\n  - personale'] },
    LEDER,
    '\nforms: [strategisk, personale]\n---',
  ],
  ['forms that nobody wrote', { [CHEF]: ['forms: [strategisk]\n', ''] }, CHEF, '\nforms: [strategisk]\n---'],
  ['a tag the heading gives', { [LEDER]: ['^pege', '^pege #strategisk'] }, LEDER, '- Følge retningen. ^pege\n'],
  [
    'a tag before the address',
    { [LEDER]: ['^trivsel #personale', '#personale ^trivsel'] },
    LEDER,
    'Sørge for trivsel. ^trivsel #personale\n',
  ],
  ['a strength that can be one only', { [PAIR]: MAPPING('samme indhold', 7) }, PAIR, 'strength: 10 # en bemærkning\n'],
  [
    'a search word the term has',
    { [TRIVSEL]: `${TERM}searchedAs: [velvære, Trivslen]\n` },
    TRIVSEL,
    'searchedAs: [velvære]\n',
  ],
  [
    'a search word twice',
    { [TRIVSEL]: `${TERM}searchedAs:\n  - velvære\n  - ro\n  - Velvære\n` },
    TRIVSEL,
    'searchedAs:\n  - velvære\n  - ro\n',
  ],
  [
    'a search word of a statement twice',
    { [WORDS]: 'searchedAs:\n  "*/pege": [kurs, mål, kurs]\n' },
    WORDS,
    '"*/pege": [kurs, mål]\n',
  ],
  [
    'a subject twice',
    { [TRIVSEL]: `${TERM}subjectOf: [kompas/*/pege, kompas/*/pege]\n` },
    TRIVSEL,
    'subjectOf: [kompas/*/pege]\n',
  ],
  [
    'a pair the wrong way round',
    { [PAIR]: null, 'krydsreferencer/rejse--kompas.yaml': MAPPING('overlapper', 8) },
    PAIR,
    'strength: 8',
  ],
];

describe('what has one right answer', () => {
  test.each(ROWS)('%s: is put right', (_, changes, name, piece) => {
    const files = sampleContent(changes);
    expect(parseContent(files).diagnostics).not.toEqual([]);
    const { changes: made, fixed } = fixContent(files);
    const after = applyChanges(files, made);
    expect(parseContent(after).diagnostics).toEqual([]);
    expect(fixed).toHaveLength(1);
    const file = after.find(({ path }) => path === `content/${name}`);
    expect(file === undefined ? '' : rawText(file)).toContain(piece);
  });

  test('several mistakes of one file are, one after the other', () => {
    const files = sampleContent({
      [LEDER]: `---
title: Leder
level:
  positions: []
  leads: [medarbejdere]
  reportsTo: [chef]
  top: false
  evidence: Forordet.
---

## Retning

- Følge retningen. ^pege #strategisk

## Mennesker

- **Trivsel.** Sørge for trivsel.
  #personale ^trivsel
`,
    });
    const { changes, fixed } = fixContent(files);
    expect(parseContent(applyChanges(files, changes)).diagnostics).toEqual([]);
    expect(fixed.map(({ rule }) => rule)).toEqual(['redundant-tag', 'tag-before-slug', 'forms-mismatch']);
  });
});

describe('what has more than one', () => {
  test.each<[what: string, changes: Readonly<Record<string, Change>>]>([
    ['an unknown level', { [CHEF]: ['leads: [leder]', 'leads: [ledr]'] }],
    ['a strength out of nine', { [PAIR]: MAPPING('overlapper', 10) }],
    [
      'a search word of a row and of one statement',
      { [WORDS]: 'searchedAs:\n  "*/pege": [kurs]\n  leder/pege: [kurs]\n' },
    ],
    ['a pair of which both files are there', { 'krydsreferencer/rejse--kompas.yaml': MAPPING('overlapper', 8) }],
    ['a file that cannot be read', { [CHEF]: { kind: 'locked' } }],
  ])('%s: stays as it is', (_, changes) => {
    const files = sampleContent(changes);
    expect(parseContent(files).diagnostics).not.toEqual([]);
    expect(fixContent(files)).toEqual({ changes: [], fixed: [] });
  });

  test('nothing is done where nothing is wrong', () => {
    expect(fixContent(sampleContent())).toEqual({ changes: [], fixed: [] });
  });
});
