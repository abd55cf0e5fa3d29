import { sampleContent, type Change } from './sample-content.ts';

const INDEX = 'dokumenter/kompas/index.mdx';
const CHEF = 'dokumenter/kompas/chef.mdx';
const LEDER = 'dokumenter/kompas/leder.mdx';
const ALLE = 'dokumenter/kompas/alle-ledere.mdx';
const ROWS_FILE = 'dokumenter/kompas/raekker.yaml';
const SEARCH_WORDS = 'dokumenter/kompas/soegeord.yaml';
const SOURCE = 'dokumenter/kompas/kilde.json';
const LEDELSE = 'begreber/ledelse.yaml';
const TRIVSEL = 'begreber/trivsel.yaml';
const FORMS = 'former.yaml';
const ORGANISATIONS = 'organisationer.yaml';
const LADDER = 'niveauer.yaml';
const MESTER = 'dokumenter/rejse/mester.mdx';
const MAPPINGS = 'krydsreferencer/kompas--rejse.yaml';

/** One more document, of one level. */
const THIRD_DOCUMENT = {
  'dokumenter/tur/index.mdx': `---
title: Aabys tur
shortTitle: Tur
organisation: aaby
year: 2021
summary: En tur.
levels: [guide]
headings:
  Vej: { aspect: ansvar }
---

En tur.
`,
  'dokumenter/tur/guide.mdx': `---
title: Guide
level:
  positions: []
  leads: [medarbejdere]
  reportsTo: ikke oplyst
  top: false
  evidence: Forordet.
forms: []
---

## Vej

- Føre an. ^foere-an
`,
  'dokumenter/tur/kilde.json':
    '{ "file": "tur.txt", "words": 2, "passages": [{ "kind": "statement", "at": "guide#foere-an", "ranges": [{ "start": 0, "end": 2 }], "fingerprints": ["00ff"], "words": ["føre"] }] }',
};

/** Every mistake an editor can make, as a change to the sample content. Named after what the editor did. */
export const ROWS: readonly (readonly [what: string, changes: Readonly<Record<string, Change>>])[] = [
  ['saved as Latin-1', { [CHEF]: Uint8Array.from([...Buffer.from('---\ntitle: Chef p'), 0xe5, 0x0a]) }],
  ['a file in the wrong place', { 'noter.yaml': 'a: 1\n' }],
  ['a file of the wrong kind in a document', { 'dokumenter/kompas/noter.yaml': 'a: 1\n' }],
  ['a term with a name no address can have', { 'begreber/Økonomi.yaml': 'term: økonomi\n' }],
  ['every document gone', { ...Object.fromEntries(documentFiles().map((file) => [file, null])), [MAPPINGS]: null }],
  ['a term that another names cannot be read', { [TRIVSEL]: 'term: [' }],
  ['a term with an id', { [TRIVSEL]: ['kind: emne', 'id: trivsel\nkind: emne'] }],
  ['a vocabulary gone', { 'vinkler.yaml': null, [INDEX]: ['Mennesker: { aspect: ansvar }', 'Mennesker: { aspect: ansvar }'] }],
  ['the index page gone', { [INDEX]: null }],
  ['a level page gone', { [ALLE]: null }],
  ['the rows gone', { [ROWS_FILE]: null }],
  ['rows that only cross-references name gone', { 'dokumenter/rejse/raekker.yaml': null, [MAPPINGS]: mappings('kompas/pege overlapper rejse/vejen 5') }],
  ['the rows under another name', { [ROWS_FILE]: null, 'dokumenter/kompas/raekker.yml': 'rows:\n  - id: pege\n    title: Retningen\n' }],
  ['a level page under another name', { [LEDER]: null, 'dokumenter/kompas/leder.mdx.txt': '---\n' }],
  ['broken YAML', { [ROWS_FILE]: 'rows:\n  - id: pege\n   title: Retningen\n' }],
  ['a text with a colon and no quotes', { [CHEF]: ['evidence: Forordet.', 'evidence: Forordet: side 2'] }],
  ['broken JSON', { [SOURCE]: '{ "file": ' }],
  ['a key forgotten', { [CHEF]: ['title: Chef\n', ''] }],
  ['a key of the facts forgotten', { [CHEF]: ['  evidence: Forordet.\n', ''] }],
  ['a key misspelt', { [CHEF]: ['  evidence: Forordet.', '  evidence: Forordet.\n  positons: []'] }],
  ['a value of the wrong kind', { [CHEF]: ['top: true', 'top: ja'] }],
  ['a source that is no address', { 'dokumenter/rejse/index.mdx': ['https://beder.example/ledelse/rejse.pdf', 'på kommunens hjemmeside'] }],
  ['a year in words', { [INDEX]: ['year: 2020', 'year: nitten'] }],
  ['a relation that does not exist', { [FORMS]: ['relation: samme indhold', 'relation: ligner'] }],
  ['a brace in the text', { [CHEF]: ['Pege retningen ud.', 'Pege {retningen ud.'] }],
  ['an expression in the text', { [CHEF]: ['Pege retningen ud.', 'Pege {1 + 1} retningen ud.'] }],
  ['an import', { [CHEF]: ['## Retning', "import x from 'x';\n\n## Retning"] }],
  ['HTML in the text', { [CHEF]: ['Pege retningen ud.', 'Pege <b>retningen</b> ud.'] }],
  ['an HTML comment', { [CHEF]: ['## Retning', '<!-- note -->\n\n## Retning'] }],
  ['no frontmatter', { [ALLE]: '## Mennesker\n\n- Være til stede. ^naervaer\n' }],
  ['a heading misspelt', { [CHEF]: ['## Retning', '## Retnig'] }],
  ['a heading nobody knows', { [CHEF]: ['## Retning', '## Økonomi og drift'] }],
  ['a heading as page title', { [CHEF]: ['## Retning', '# Retning'] }],
  ['a heading without aspect', { [INDEX]: ['  Mennesker: { aspect: ansvar }', '  Mennesker: {}'] }],
  ['a statement before the first heading', { [CHEF]: ['## Retning\n\n', ''] }],
  ['a statement without slug', { [CHEF]: ['Pege retningen ud. ^pege', 'Pege retningen ud.'], [SOURCE]: withoutPassage('chef#pege') }],
  ['a slug with bad letters', { [CHEF]: ['^pege', '^Pege_på'] }],
  ['a slug the page uses itself', { [CHEF]: ['^pege', '^alle'] }],
  ['a slug twice on a page', { [CHEF]: ['^pege', '^pege\n- Pege igen. ^pege'] }],
  ['a slug inside the text', { [CHEF]: ['Pege retningen ud. ^pege', 'Pege ^pege retningen ud.'] }],
  ['a slug twice on the index page', { [INDEX]: ['^form-retning', '^form-retning\n- Igen. ^form-retning'] }],
  ['a form tag misspelt', { [LEDER]: ['#personale', '#personal'] }],
  ['a form tag the heading gives already', { [CHEF]: ['^pege', '^pege #strategisk'] }],
  ['a slug and no text', { [CHEF]: ['Pege retningen ud. ^pege', '^pege'] }],
  ['a list inside a statement', { [CHEF]: ['^pege', '^pege\n  - og mere'] }],
  ['a paragraph inside a statement', { [CHEF]: ['^pege', '^pege\n\n  Bemærk dette.'] }],
  ['a table on a level page', { [CHEF]: ['## Retning', '| a |\n| - |\n| b |\n\n## Retning'] }],
  ['an empty page', { [ALLE]: '---\ntitle: Alle ledere\nforms: []\n---\n', [SOURCE]: withoutPassage('alle-ledere#naervaer') }],
  ['an edition of nothing', { [INDEX]: ['year: 2020', 'year: 2020\nreplaces: rejs'] }],
  ['an edition of itself', { [INDEX]: ['year: 2020', 'year: 2020\nreplaces: kompas'] }],
  [
    'an edition replaced twice',
    {
      ...THIRD_DOCUMENT,
      [INDEX]: ['year: 2020', 'year: 2020\nreplaces: rejse'],
      'dokumenter/tur/index.mdx': THIRD_DOCUMENT['dokumenter/tur/index.mdx'].replace('year: 2021', 'year: 2021\nreplaces: rejse'),
    },
  ],
  ['a level shown without evidence', { [CHEF]: ['evidence: Forordet.', 'evidence: ikke skrevet endnu'] }],
  ['an announced level with statements', { [CHEF]: ['  top: true', '  top: true\n  announced: true'] }],
  ['a level without facts', { [CHEF]: '---\ntitle: Chef\nforms: [strategisk]\n---\n\n## Retning\n\n- Pege retningen ud. ^pege\n' }],
  ['facts for all leaders', { [ALLE]: ['forms: []', 'forms: []\nlevel:\n  positions: []\n  leads: [medarbejdere]\n  reportsTo: ikke oplyst\n  top: false\n  evidence: Ingen.'] }],
  ['the wrong forms', { [LEDER]: ['forms: [strategisk, personale]', 'forms: [personale]'] }],
  ['a document without levels', { [INDEX]: ['levels: [chef, leder, alle-ledere]', 'levels: []'] }],
  ['a level page no index names', { [INDEX]: ['levels: [chef, leder, alle-ledere]', 'levels: [chef, alle-ledere]'] }],
  ['a level named twice', { [INDEX]: ['levels: [chef, leder, alle-ledere]', 'levels: [chef, leder, leder, alle-ledere]'] }],
  [
    'a level with the name of another page',
    {
      [INDEX]: ['levels: [chef, leder, alle-ledere]', 'levels: [chef, leder, samlet, alle-ledere]'],
      'dokumenter/kompas/samlet.mdx': `---
title: Samlet
level:
  announced: true
  positions: []
  leads: ikke oplyst
  reportsTo: ikke oplyst
  top: false
  evidence: Forordet.
forms: []
---
`,
    },
  ],
  ['an unknown level in leads', { [CHEF]: ['leads: [leder]', 'leads: [leeder]'] }],
  ['an unknown level in reportsTo', { [LEDER]: ['reportsTo: [chef]', 'reportsTo: [direktion]'] }],
  ['a level that leads itself', { [CHEF]: ['leads: [leder]', 'leads: [chef]'] }],
  ['an unknown organisation', { [INDEX]: ['organisation: aaby', 'organisation: aby'] }],
  ['an unknown form in a mapping', { [FORMS]: ['form: strategisk\n        relation: samme', 'form: strategi\n        relation: samme'] }],
  ['an unknown own form in a heading', { [INDEX]: ['form: retning', 'form: retningen'] }],
  ['an unknown aspect', { [INDEX]: ['Mennesker: { aspect: ansvar }', 'Mennesker: { aspect: ansvaret }'] }],
  ['an unknown sector', { [CHEF]: ['  top: true', '  top: true\n  sector: [skole]'] }],
  ['an own form of a document that does not exist', { [FORMS]: ['document: kompas', 'document: kompass'] }],
  ['a definition that is not there', { [FORMS]: ['definedAt: form-retning', 'definedAt: form-retningen'] }],
  ['an organisation twice', { [ORGANISATIONS]: ['    colour: 1\n', '    colour: 1\n  - id: aaby\n    name: Aaby\n    shortName: Aaby\n    colour: 3\n'] }],
  ['an organisation that is a part of itself', { [ORGANISATIONS]: ['    colour: 1\n', '    colour: 1\n    partOf: aaby\n'] }],
  ['a rung gone', { [LADDER]: ['  - rung: 2\n    id: leder-af-ledere\n    title: Leder af ledere\n    definition: Leder ledere.\n', ''] }],
  ['a rung twice', { [LADDER]: ['rung: 2', 'rung: 3'] }],
  ['a rung with the id of another', { [LADDER]: ['id: leder-af-ledere', 'id: topledelse'] }],
  ['a form twice', { [FORMS]: ['ownForms:', '  - id: personale\n    title: Folk\n    definition: Igen.\nownForms:'] }],
  ['an aspect twice', { 'vinkler.yaml': ['aspects:\n', 'aspects:\n  - id: ansvar\n    title: Igen\n    definition: Igen.\n'] }],
  ['a form mapped twice', { [FORMS]: ['        why: Begge handler om retning.\n', '        why: Begge handler om retning.\n      - { form: strategisk, relation: overlapper, strength: 3, why: Igen. }\n'] }],
  ['a strength that does not fit', { [FORMS]: ['strength: 10', 'strength: 8'] }],
  ['a row without title', { [ROWS_FILE]: 'rows: []\n' }],
  ['a row of one statement', { [ROWS_FILE]: 'rows:\n  - id: pege\n    title: Retningen\n  - id: trivsel\n    title: Trivsel\n' }],
  ['a row with an unknown member', { [ROWS_FILE]: 'rows:\n  - id: pege\n    title: Retningen\n    members: [chef#pege, leder#pege, leder#peg]\n' }],
  ['a statement in two rows', { [ROWS_FILE]: 'rows:\n  - id: pege\n    title: Retningen\n    members: [chef#pege, leder#pege]\n  - id: to\n    title: To\n    members: [chef#pege, leder#trivsel]\n' }],
  ['two statements of a level in one row', { [ROWS_FILE]: 'rows:\n  - id: pege\n    title: Retningen\n    members: [chef#pege, leder#pege, leder#trivsel]\n' }],
  ['a term that does not exist', { [LEDELSE]: ['seeAlso: [trivsel]', 'seeAlso: [trivselen]'] }],
  ['a word under two terms', { [TRIVSEL]: ['inflections: [trivslen]', 'inflections: [trivslen, Ledelse]'] }],
  ['a search word that is the term’s own', { [TRIVSEL]: ['inflections: [trivslen]', 'inflections: [trivslen]\nsearchedAs: [velvære, Trivslen]'] }],
  ['a search word twice', { [TRIVSEL]: ['inflections: [trivslen]', 'inflections: [trivslen]\nsearchedAs: [velvære, ledelse, Velvære]'] }],
  ['a term that is the subject of nothing', { [LEDELSE]: ['seeAlso: [trivsel]', 'seeAlso: [trivsel]\nsubjectOf: [kompas/chef/pegee]'] }],
  ['a statement twice under its subject', { [LEDELSE]: ['seeAlso: [trivsel]', 'seeAlso: [trivsel]\nsubjectOf: [kompas/chef/pege, kompas/*/pege]'] }],
  ['search words of a statement that does not exist', { [SEARCH_WORDS]: 'searchedAs:\n  chef/pegee: [kurs]\n' }],
  ['a search word twice for a statement', { [SEARCH_WORDS]: 'searchedAs:\n  chef/pege: [kurs]\n  "*/pege": [linje, Kurs]\n' }],
  ['terms broader than each other', { [LEDELSE]: ['seeAlso: [trivsel]', 'broader: [ledelse]'] }],
  ['a passage without anchor', { [SOURCE]: ['"at": "chef#pege", ', ''] }],
  ['a passage of nothing', { [SOURCE]: ['chef#pege', 'chef#peg'] }],
  ['a passage twice', { [SOURCE]: ['"at": "leder#pege"', '"at": "chef#pege"'] }],
  ['a gap in the source', { [SOURCE]: ['"start": 3, "end": 5', '"start": 3, "end": 4'] }],
  ['an overlap in the source', { [SOURCE]: ['"start": 3, "end": 5', '"start": 2, "end": 5'] }],
  ['a range beyond the source', { [SOURCE]: ['"start": 11, "end": 12', '"start": 11, "end": 13'] }],
  ['a passage that is placed and said not to be', { [SOURCE]: ['"words": 12,', '"words": 12,\n  "unplaced": ["chef#pege"],'] }],
  ['an unplaced passage of nothing', { [SOURCE]: ['"words": 12,', '"words": 12,\n  "unplaced": ["chef#peg"],'] }],
  ['a passage without word list', { [SOURCE]: [', "words": ["trivsel"]', ''] }],
  ['facts that contradict each other', { [CHEF]: ['leads: [leder]', 'leads: [medarbejdere]'], [LEDER]: ['leads: [medarbejdere]', 'leads: [chef]'] }],
  ['a cross-reference without reason', { [MAPPINGS]: ['    why: Begge viser andre, hvor det går hen.\n', ''] }],
  ['a cross-reference without date', { [MAPPINGS]: ['    date: 2026-01-31\n', ''] }],
  ['a cross-reference without status', { [MAPPINGS]: ['    status: kladde\n', ''] }],
  ['a cross-reference with a date of its own making', { [MAPPINGS]: ['2026-01-31', '31/1 2026'] }],
  ['a cross-reference to nothing', { [MAPPINGS]: ['rejse/rektor/vise-vej', 'rejse/rektor/vise-veje'] }],
  ['a cross-reference to itself', { [MAPPINGS]: ['rejse/rektor/vise-vej', 'kompas/chef/pege'] }],
  ['a cross-reference within a document', { [MAPPINGS]: ['rejse/rektor/vise-vej', 'kompas/leder/pege'] }],
  ['a cross-reference between a level and a statement', { [MAPPINGS]: ['rejse/rektor/vise-vej', 'rejse/rektor'] }],
  ['a cross-reference to a document', { [MAPPINGS]: mappings('kompas/chef/pege ingen modpart rejse 0') }],
  ['no counterpart where no row says otherwise', { [MAPPINGS]: mappings('kompas/chef/pege ingen modpart rejse/vejen 0') }],
  ['no counterpart between two rows', { [MAPPINGS]: mappings('kompas/pege ingen modpart rejse/vejen 0') }],
  ['a row’s cross-reference that holds nowhere', { [MAPPINGS]: mappings('kompas/leder/trivsel overlapper rejse/vejen 3'), [MESTER]: ['leads: [medarbejdere]', 'leads: [ledere]'] }],
  ['a cross-reference of two other documents', { ...THIRD_DOCUMENT, [MAPPINGS]: mappings('kompas/pege overlapper tur/guide/foere-an 5') }],
  ['a statement’s cross-reference that its row’s says already', { [MAPPINGS]: mappings('kompas/pege dækker rejse/vejen 5', 'rejse/rektor/vise-vej dækkes af kompas/chef/pege 5') }],
  ['a cross-reference of levels among responsibilities', { [MAPPINGS]: mappings('kompas/chef dækkes af rejse/rektor 5') }],
  ['a cross-reference of responsibilities among levels', { [MAPPINGS]: levels('kompas/pege overlapper rejse/vejen 5') }],
  ['a chain that joins two responsibilities of a document', { [MAPPINGS]: mappings('kompas/leder/trivsel samme indhold rejse/mester/gaa-vejen 10', 'rejse/mester/gaa-vejen samme indhold kompas/alle-ledere/naervaer 10') }],
  ['a file of cross-references named after one document', { [MAPPINGS]: null, 'krydsreferencer/kompas.yaml': mappings('kompas/pege overlapper rejse/vejen 5') }],
  ['a file of cross-references named the wrong way round', { [MAPPINGS]: null, 'krydsreferencer/rejse--kompas.yaml': mappings('kompas/pege overlapper rejse/vejen 5') }],
  ['a row named as a level', { [ROWS_FILE]: ['rows:\n', 'rows:\n  - id: leder\n    title: Lederen\n    members: [leder#trivsel, alle-ledere#naervaer]\n'] }],
  ['equal content of strength 9', { [MAPPINGS]: mappings('kompas/chef/pege samme indhold rejse/rektor/vise-vej 9') }],
  ['an overlap of strength 10', { [MAPPINGS]: mappings('kompas/chef/pege overlapper rejse/rektor/vise-vej 10') }],
  ['a cross-reference twice', { [MAPPINGS]: levels('kompas/chef dækkes af rejse/rektor 5', 'kompas/chef dækkes af rejse/rektor 6') }],
  ['a cross-reference mirrored by hand', { [MAPPINGS]: levels('kompas/chef dækkes af rejse/rektor 5', 'rejse/rektor dækker kompas/chef 5') }],
  ['equal content beside another relation', { [MAPPINGS]: levels('kompas/chef samme indhold rejse/rektor 10', 'kompas/chef overlapper rejse/rektor 5') }],
  ['a positive and a negative relation', { [MAPPINGS]: mappings('kompas/chef/pege overlapper rejse/rektor/vise-vej 5', 'kompas/chef/pege modsiger rejse/rektor/vise-vej 5') }],
  ['a chain that joins two levels of a document', { [MAPPINGS]: levels('kompas/chef samme indhold rejse/rektor 10', 'rejse/rektor samme indhold kompas/leder 10') }],
  ['cross-references of levels that cross', { [MAPPINGS]: levels('kompas/chef samme indhold rejse/mester 10', 'kompas/leder samme indhold rejse/rektor 10') }],
  [
    'a pitfall that contradicts a duty',
    {
      [INDEX]: ['Mennesker: { aspect: ansvar }', 'Mennesker: { aspect: ansvar, pitfall: true }'],
      [MAPPINGS]: mappings('kompas/leder/trivsel modsiger rejse/rektor/vise-vej 5'),
    },
  ],
];

/** The files of all documents of the sample. */
function documentFiles(): string[] {
  const paths = sampleContent().map(({ path }) => path.slice('content/'.length));
  return paths.filter((path) => path.startsWith('dokumenter/'));
}

/** Cross-references of responsibilities written short: `<subject> <relation> <object> <strength>`. */
function mappings(...rows: string[]): string {
  return `mappings:\n${rows.map(writeMapping).join('\n')}\n`;
}

/** Those of levels. */
function levels(...rows: string[]): string {
  return `levels:\n${rows.map(writeMapping).join('\n')}\nmappings: []\n`;
}

function writeMapping(row: string): string {
  const { subject, relation, object, strength } =
    /^(?<subject>\S+) (?<relation>.+) (?<object>\S+) (?<strength>\d+)$/u.exec(row)?.groups ?? {};
  return `  - { subject: ${subject}, relation: ${relation}, object: ${object}, strength: ${strength}, why: Fordi., author: redaktionen, date: 2026-01-31, status: kladde }`;
}

/** Give the words of one passage to the furniture. */
function withoutPassage(anchor: string): readonly [string, string] {
  return [`"kind": "statement", "at": "${anchor}"`, '"kind": "furniture"'];
}
