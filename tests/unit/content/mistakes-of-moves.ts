import type { Change } from './sample-content.ts';

const SOURCE = 'dokumenter/kompas/kilde.json';
const MAPPINGS = 'krydsreferencer/kompas--rejse.yaml';

/** Every address of the sample. */
export const ADDRESSES = `/begreber/ledelse/
/begreber/trivsel/
/dokumenter/kompas/
/dokumenter/kompas/alle-ledere/
/dokumenter/kompas/alle-ledere/#naervaer
/dokumenter/kompas/chef/
/dokumenter/kompas/chef/#pege
/dokumenter/kompas/leder/
/dokumenter/kompas/leder/#pege
/dokumenter/kompas/leder/#trivsel
/dokumenter/kompas/raekker/#pege
/dokumenter/rejse/
/dokumenter/rejse/mester/
/dokumenter/rejse/mester/#gaa-vejen
/dokumenter/rejse/raekker/#vejen
/dokumenter/rejse/rektor/
/dokumenter/rejse/rektor/#vise-vej
/former/#kompas-retning
/former/#rejse-vej
/former/personale/
/former/strategisk/
/trin/chef-for-et-omraade/
/trin/leder-af-ledere/
/trin/leder-af-medarbejdere/
/trin/topledelse/
`;

/** A slug changed wherever it stands: the text and the place in the source. */
export const RENAMED_SLUG: Readonly<Record<string, Change>> = {
  'adresser.txt': ADDRESSES,
  'dokumenter/kompas/alle-ledere.mdx': ['^naervaer', '^tilstede'],
  [SOURCE]: ['alle-ledere#naervaer', 'alle-ledere#tilstede'],
};

/** A level and its file called something else. */
const RENAMED_LEVEL: Readonly<Record<string, Change>> = {
  'adresser.txt': ADDRESSES,
  'dokumenter/rejse/index.mdx': ['levels: [rektor, mester]', 'levels: [rektor, formand]'],
  'dokumenter/rejse/mester.mdx': null,
  'dokumenter/rejse/formand.mdx': `---
title: Formand
level:
  positions: []
  leads: [medarbejdere]
  reportsTo: [rektor]
  top: false
  evidence: Forordet.
forms: [strategisk]
---

## Vej

- Gå vejen. ^gaa-vejen
`,
  'dokumenter/rejse/rektor.mdx': ['leads: [mester]', 'leads: [formand]'],
  'dokumenter/rejse/raekker.yaml': ['mester#gaa-vejen', 'formand#gaa-vejen'],
  'dokumenter/rejse/kilde.json': ['mester#gaa-vejen', 'formand#gaa-vejen'],
};

/** A document taken out. */
export const REMOVED_DOCUMENT: Readonly<Record<string, Change>> = {
  'adresser.txt': ADDRESSES,
  'dokumenter/rejse/index.mdx': null,
  'dokumenter/rejse/rektor.mdx': null,
  'dokumenter/rejse/mester.mdx': null,
  'dokumenter/rejse/raekker.yaml': null,
  'dokumenter/rejse/kilde.json': null,
  [MAPPINGS]: null,
  'organisationer.yaml': [
    `  - id: beder
    name: Beder Kommune
    shortName: Beder
    colour: 2
`,
    '',
  ],
  'former.yaml': [
    `  - document: rejse
    id: vej
    title: Vej
    mappings:
      - form: strategisk
        relation: overlapper
        strength: 7
        why: Vejen er en del af retningen.
`,
    '',
  ],
};

const moves = (...lines: string[]): Record<string, Change> => ({
  'adresser.txt': ADDRESSES,
  'flyttet.yaml': `moves:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
});

/** What can go wrong with published addresses. */
export const MOVE_ROWS: readonly (readonly [what: string, changes: Readonly<Record<string, Change>>])[] = [
  ['a line of the addresses that is none', { 'adresser.txt': `${ADDRESSES}dokumenter/kompas\n` }],
  ['a slug renamed without a word', RENAMED_SLUG],
  ['a level renamed without a word', RENAMED_LEVEL],
  ['a document taken out without a word', REMOVED_DOCUMENT],
  [
    'a level moved, and one of its statements gone',
    {
      ...RENAMED_LEVEL,
      'adresser.txt': `${ADDRESSES}/dokumenter/rejse/mester/#noget-andet\n`,
      'flyttet.yaml': 'moves:\n  - { from: /dokumenter/rejse/mester/, to: /dokumenter/rejse/formand/ }\n',
    },
  ],
  ['a move that is no address', moves('{ from: kompas/chef, why: Væk. }')],
  ['a move without an end', moves('{ from: /dokumenter/kompas/chef/ }')],
  ['a move with two ends', moves('{ from: /begreber/ledelse/, to: /begreber/trivsel/, why: Væk. }')],
  ['a move of what still stands', moves('{ from: /dokumenter/kompas/chef/, to: /dokumenter/kompas/leder/ }')],
  ['a move of what never was', moves('{ from: /dokumenter/kompas/cheef/, to: /dokumenter/kompas/chef/ }')],
  [
    'a move to what is not there',
    {
      ...RENAMED_SLUG,
      'flyttet.yaml':
        'moves:\n  - { from: /dokumenter/kompas/alle-ledere/#naervaer, to: /dokumenter/kompas/alle-ledere/#tilsted }\n',
    },
  ],
  [
    'a move told twice',
    {
      ...RENAMED_SLUG,
      'flyttet.yaml': `moves:
  - { from: /dokumenter/kompas/alle-ledere/#naervaer, to: /dokumenter/kompas/alle-ledere/#tilstede }
  - { from: /dokumenter/kompas/alle-ledere/#naervaer, why: Væk. }
`,
    },
  ],
  [
    'moves in a circle',
    {
      'adresser.txt': `${ADDRESSES}/begreber/a/\n/begreber/b/\n`,
      'flyttet.yaml':
        'moves:\n  - { from: /begreber/a/, to: /begreber/b/ }\n  - { from: /begreber/b/, to: /begreber/a/ }\n',
    },
  ],
];
