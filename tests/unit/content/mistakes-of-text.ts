import type { Change } from './sample-content.ts';

const INDEX = 'dokumenter/kompas/index.mdx';
const CHEF = 'dokumenter/kompas/chef.mdx';
const LEDER = 'dokumenter/kompas/leder.mdx';
const ROWS_FILE = 'dokumenter/kompas/raekker.yaml';
const SEARCH_WORDS = 'dokumenter/kompas/soegeord.yaml';
const SOURCE = 'dokumenter/kompas/kilde.json';
const MAPPINGS = 'krydsreferencer/kompas--rejse.yaml';
const STATEMENT = 'Pege retningen ud. ^pege';
const PROSE = 'At pege fremad. ^form-retning';

/** A statement written otherwise. */
const statement = (text: string): Record<string, Change> => ({ [CHEF]: [STATEMENT, text] });

/** A passage of the index page written otherwise. */
const prose = (text: string): Record<string, Change> => ({ [INDEX]: [PROSE, text] });

/** Mistakes in files, characters and marks: whatever would vanish, or be read as something else than was written. */
export const TEXT_ROWS: readonly (readonly [what: string, changes: Readonly<Record<string, Change>>])[] = [
  // Files that would not be read.
  ['an extension in capitals', { 'krydsreferencer/rejse--kompas.YAML': 'mappings: []\n' }],
  ['an extension behind the extension', { 'krydsreferencer/kompas--rejse.yaml.txt': 'mappings: []\n' }],
  ['a copy of another name', { 'dokumenter/kompas/chef - kopi.yml': 'a: 1\n' }],
  ['a picture among the pages', { 'dokumenter/kompas/foto.png': Uint8Array.from([0x89, 0x50, 0xff]) }],
  ['a link in the place of a file', { 'krydsreferencer/rejse--kompas.yaml': { kind: 'link' } }],
  ['a folder with the name of a file', { 'krydsreferencer/rejse--kompas.yaml': { kind: 'folder' } }],
  ['a file that cannot be opened', { [SEARCH_WORDS]: { kind: 'locked' } }],
  ['a socket', { 'krydsreferencer/socket': { kind: 'other' } }],
  [
    'a document in a folder with capitals',
    { 'dokumenter/Rejse2/index.mdx': 'a\n', 'dokumenter/Rejse2/chef.mdx': 'a\n' },
  ],

  // Characters.
  ['a soft hyphen', statement('Pege ret\u00ADningen ud. ^pege')],
  ['an invisible space', statement('Pege\u200B retningen ud. ^pege')],
  ['a character that turns the writing round', statement('Pege \u202Eretningen ud. ^pege')],
  ['a control character', statement('Pege \u0007retningen ud. ^pege')],
  ['a lost character', statement('Pege retni\uFFFDngen ud. ^pege')],
  ['letters read as Windows-1252', statement('Pege retningen ud, sÃ¥ alle ser den. ^pege')],
  ['letters read as Mac Roman', statement('Pege retningen ud, s√∏m alle ser. ^pege')],
  ['an invisible character written as a code', statement('Pege ret&shy;ningen ud. ^pege')],
  ['a space written as a code', statement('Pege&nbsp;retningen ud. ^pege')],
  ['an invisible character escaped in YAML', { [ROWS_FILE]: ['title: Retningen', 'title: "Ret\\u00ADningen"'] }],

  // Too much of anything.
  ['a page too long', { [CHEF]: 'a'.repeat(200_001) }],
  ['a page of too many lines', { [CHEF]: `---\ntitle: Chef\n---\n${'- a\n'.repeat(5000)}` }],
  ['a list too long', { [ROWS_FILE]: `rows: [${'a, '.repeat(15_000)}a]\n` }],
  ['a word too long', statement(`Pege ${'o'.repeat(201)} ud. ^pege`)],
  ['marks too many', { [CHEF]: [STATEMENT, '*a* '.repeat(1001)] }],
  ['quotations in each other', { [CHEF]: [STATEMENT, `${'> '.repeat(41)}a`] }],
  ['brackets in each other', { [ROWS_FILE]: `rows: ${'['.repeat(41)}\n` }],
  ['braces in each other', { [SOURCE]: '{"a":'.repeat(41) }],
  ['keys in each other', { [ROWS_FILE]: Array.from({ length: 41 }, (_, i) => `${' '.repeat(i)}a:\n`).join('') }],

  // YAML that is more than data, or less than was written.
  ['a value that begins with a star', { [CHEF]: ['title: Chef', 'title: *Chef*'] }],
  ['a value that begins with &', { [CHEF]: ['title: Chef', 'title: &Chef'] }],
  ['a value that begins with !', { [CHEF]: ['title: Chef', 'title: !Chef ja'] }],
  ['a map that begins with &', { [ROWS_FILE]: 'rows: &a { id: pege }\n' }],
  ['an alias of itself', { [ROWS_FILE]: 'rows: &a [*a]\n' }],
  ['a directive', { [ROWS_FILE]: '%YAML 1.1\n---\nrows: []\n' }],
  ['a text cut off by #', { [CHEF]: ['evidence: Forordet.', 'evidence: Forordet #2, side 3.'] }],
  ['a text that begins with #', { [CHEF]: ['evidence: Forordet.', 'evidence: #2, side 3.'] }],
  ['a text of two lines cut off by #', { [CHEF]: ['evidence: Forordet.', 'evidence: Forordet\n    og bilag #2.'] }],
  ['a key twice in YAML', { [CHEF]: ['title: Chef', 'title: Chef\ntitle: Leder'] }],
  ['a number for a title', { [CHEF]: ['title: Chef', 'title: 2026'] }],
  ['a title left empty', { [CHEF]: ['title: Chef', 'title:'] }],
  ['a reserved word', { [SEARCH_WORDS]: 'searchedAs:\n  chef/pege: [kurs, __proto__]\n' }],
  ['a reserved key', { [SEARCH_WORDS]: 'searchedAs:\n  __proto__: [kurs]\n' }],
  ['a day that does not exist', { [MAPPINGS]: ['2026-01-31', '2026-02-30'] }],
  ['a line before the facts', { [CHEF]: ['---\ntitle: Chef\n', '\n---\ntitle: Chef\nnote: { a }\n'] }],
  ['facts that are never closed', { [CHEF]: ['---\n\n## Retning', '\n## Retning'] }],

  // JSON.
  ['a comma too few in JSON', { [SOURCE]: ['"words": 12,', '"words": 12'] }],
  ['a comma too many in JSON', { [SOURCE]: ['"start": 11, "end": 12 }', '"start": 11, "end": 12, }'] }],
  ['a key twice in JSON', { [SOURCE]: ['"words": 12,', '"words": 12,\n  "words": 13,'] }],
  ['a value of the wrong kind in JSON', { [SOURCE]: ['"start": 8', '"start": "8"'] }],
  ['a key misspelt in JSON', { [SOURCE]: ['"kind": "prose"', '"kin": "prose"'] }],

  // Marks that would be read as something else.
  ['a heading without its space', { [CHEF]: ['## Retning', '##Retning'] }],
  ['a heading right under a statement', { [LEDER]: ['\n## Mennesker', '##Mennesker'] }],
  ['a text underlined', { [INDEX]: ['## Hvad det er', 'Hvad det er\n---'] }],
  ['an item without its space', { [CHEF]: ['- Pege', '-Pege'] }],
  ['an item with a bullet', { [CHEF]: ['- Pege', '• Pege'] }],
  ['an item with a number', { [CHEF]: ['- Pege', '1. Pege'] }],
  ['an item with a box', { [CHEF]: ['- Pege', '- [ ] Pege'] }],
  ['an item that lost its mark', { [LEDER]: ['- Følge retningen.', 'Følge retningen.'] }],
  ['a note moved in too little', { [LEDER]: ['  Note: En note.', ' Note: En note.'] }],
  ['a note without its blank line', { [LEDER]: ['\n\n  Note: En note.', '\n  Note: En note.'] }],
  ['a variant right under a note', { [LEDER]: ['Note: En note.', 'Note: En note.\n  Variant: En anden.'] }],
  ['an address twice', statement('Pege retningen ud. ^pege ^pege')],
  ['an address glued to the text', statement('Pege retningen ud.^pege')],
  ['an address that is escaped', statement('Pege retningen ud. \\^pege')],
  ['an address written as a code', statement('Pege retningen ud. &#94;pege')],
  ['a form before the address', statement('Pege retningen ud. #personale ^pege')],
  ['a form on prose', prose('At pege fremad. ^form-retning #personale')],
  ['an address in a heading', { [INDEX]: ['## Hvad det er', '## Hvad det er ^hvad'] }],
  ['two lines run together', statement('Pege retningen ud. ^pege\nPege igen.')],
  [
    'an address misspelt',
    { [LEDER]: ['^trivsel', '^trivsl'], [SEARCH_WORDS]: 'searchedAs:\n  leder/trivsel: [velvære]\n' },
  ],
  ['an address misspelt that nobody else knows', { [LEDER]: ['^trivsel', '^trivsl'] }],
  [
    'the end of a page gone',
    {
      [CHEF]:
        '---\ntitle: Chef\nforms: []\nlevel: { positions: [], leads: [leder], reportsTo: [Byrådet], top: true, evidence: Forordet. }\n---\n\n## Mennesker\n\n- Være her. ^vaere-her\n',
      [SOURCE]: [
        '"at": "chef#pege", "ranges": [{ "start": 0, "end": 3 }], "fingerprints": ["00ff"], "words": ["pege"] }',
        '"at": "chef#pege", "ranges": [{ "start": 0, "end": 1 }], "fingerprints": ["00ff"], "words": ["pege"] },\n    { "kind": "statement", "at": "chef#samle", "ranges": [{ "start": 1, "end": 2 }], "fingerprints": ["00ff"], "words": ["samle"] },\n    { "kind": "statement", "at": "chef#lytte", "ranges": [{ "start": 2, "end": 3 }], "fingerprints": ["00ff"], "words": ["lytte"] }',
      ],
    },
  ],

  // What a page may not hold.
  ['a mail address', prose('Skriv til lønkontor@eksempel.example. ^form-retning')],
  ['an address of the web', statement('Pege mod https://eksempel.example/ altid. ^pege')],
  ['words struck out', statement('Pege ~~aldrig~~ retningen ud. ^pege')],
  ['a picture', statement('Pege ![retningen](pil.png) ud. ^pege')],
  ['a link in a statement', statement('Pege [retningen](https://eksempel.example/) ud. ^pege')],
  ['a link that runs code', prose('At [pege](javascript:alert(1)) fremad. ^form-retning')],
  ['a link to nowhere', prose('At [pege]() fremad. ^form-retning')],
  ['code between backticks', statement('Pege `retningen` ud. ^pege')],
  ['a comment with two slashes', statement('Pege {// hvorhen\n  } retningen ud. ^pege')],
  ['a quotation', { [INDEX]: ['## Hvad det er', '> Et citat.\n\n## Hvad det er'] }],
  [
    'a table with a cell too many',
    { [INDEX]: ['## Hvad det er', '| a | b |\n| - | - |\n| c | d | e |\n\n## Hvad det er'] },
  ],
  ['bold that does not close', statement('Pege **retningen ud. ^pege')],
  ['a title without its full stop', statement('**Retning** Pege den ud. ^pege')],
  ['a title glued to its text', statement('**Retning.**Pege den ud. ^pege')],
];
