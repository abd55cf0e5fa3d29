import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../scripts/try/render-page.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { type Change, sampleContent } from './sample-content.ts';

const CHEF = 'dokumenter/kompas/chef.mdx';
const LEDER = 'dokumenter/kompas/leder.mdx';
const INDEX = 'dokumenter/kompas/index.mdx';
const STATEMENT = 'Pege retningen ud. ^pege';
const PROSE = 'At pege fremad. ^form-retning';

const bytes = (path: string, change: (text: string) => string): Record<string, Uint8Array> => {
  const file = sampleContent().find((each) => each.path === `content/${path}`);
  return { [path]: new TextEncoder().encode(change(new TextDecoder().decode(file?.bytes))) };
};

/** Ways of writing that are read rightly: the statement or the passage they change, and the words it then has. */
const ROWS: readonly (readonly [
  what: string,
  changes: Record<string, Change>,
  page: string,
  slug: string,
  text: string,
])[] = [
  ['a byte order mark', bytes(CHEF, (text) => `\uFEFF${text}`), CHEF, 'pege', 'Pege retningen ud.'],
  ['lines of Windows', bytes(CHEF, (text) => text.replaceAll('\n', '\r\n')), CHEF, 'pege', 'Pege retningen ud.'],
  ['lines of an old Mac', bytes(CHEF, (text) => text.replaceAll('\n', '\r')), CHEF, 'pege', 'Pege retningen ud.'],
  [
    'letters taken apart',
    { [CHEF]: [STATEMENT, 'Pege på målet. ^pege'.normalize('NFD')] },
    CHEF,
    'pege',
    'Pege på målet.',
  ],
  [
    'a ligature',
    { [CHEF]: [STATEMENT, 'Løse en konﬂikt ofﬁcielt. ^pege'] },
    CHEF,
    'pege',
    'Løse en konflikt officielt.',
  ],
  ['hard spaces', { [CHEF]: [STATEMENT, 'Pege\u00A0retningen\u202Fud. ^pege'] }, CHEF, 'pege', 'Pege retningen ud.'],
  [
    'a hard hyphen',
    { [CHEF]: [STATEMENT, 'Pege MED\u2011retningen ud. ^pege'] },
    CHEF,
    'pege',
    'Pege MED-retningen ud.',
  ],
  [
    'a line break in a text',
    { [CHEF]: [STATEMENT, 'Pege retningen\n  ud. ^pege'] },
    CHEF,
    'pege',
    'Pege retningen ud.',
  ],
  [
    'a hard line break with \\',
    { [CHEF]: [STATEMENT, 'Pege retningen\\\n  ud. ^pege'] },
    CHEF,
    'pege',
    'Pege retningen ud.',
  ],
  [
    'a hard line break of two spaces',
    { [CHEF]: [STATEMENT, 'Pege retningen  \n  ud. ^pege'] },
    CHEF,
    'pege',
    'Pege retningen ud.',
  ],
  [
    'an address on the next line',
    { [CHEF]: [STATEMENT, 'Pege retningen ud.\n  ^pege'] },
    CHEF,
    'pege',
    'Pege retningen ud.',
  ],
  [
    'a comment in a text',
    { [CHEF]: [STATEMENT, 'Pege {/* hvorhen */} retningen ud. ^pege {/* sådan */}'] },
    CHEF,
    'pege',
    'Pege retningen ud.',
  ],
  [
    'a comment after an item',
    { [CHEF]: [STATEMENT, `${STATEMENT}\n\n  {/* sådan */}`] },
    CHEF,
    'pege',
    'Pege retningen ud.',
  ],
  [
    'brackets in a word',
    { [CHEF]: [STATEMENT, 'Pege medarbejder[n]e ud. ^pege'] },
    CHEF,
    'pege',
    'Pege medarbejder[n]e ud.',
  ],
  [
    'italics and bold',
    { [CHEF]: [STATEMENT, 'Pege *retning*en **helt** ud. ^pege'] },
    CHEF,
    'pege',
    'Pege retningen helt ud.',
  ],
  [
    'marks that are escaped',
    { [CHEF]: [STATEMENT, 'Pege \\*retningen\\_ \\{ud\\}. ^pege'] },
    CHEF,
    'pege',
    'Pege *retningen_ {ud}.',
  ],
  [
    'an ampersand',
    { [CHEF]: [STATEMENT, 'Pege HR &amp; retningen & mere ud. ^pege'] },
    CHEF,
    'pege',
    'Pege HR & retningen & mere ud.',
  ],
  ['many spaces', { [CHEF]: [STATEMENT, 'Pege  retningen   ud.    ^pege'] }, CHEF, 'pege', 'Pege retningen ud.'],
  [
    'a title and a break',
    { [CHEF]: [STATEMENT, '**Retning.**\n  Pege den ud. ^pege'] },
    CHEF,
    'pege',
    'Retning. Pege den ud.',
  ],
  [
    'a form on the next line',
    { [LEDER]: ['^trivsel #personale', '^trivsel\n  #personale'] },
    LEDER,
    'trivsel',
    'Trivsel. Sørge for trivsel.',
  ],
  [
    'a number sign in a text',
    { [CHEF]: [STATEMENT, 'Pege C# og #MeToo ud. ^pege'] },
    CHEF,
    'pege',
    'Pege C# og #MeToo ud.',
  ],
  [
    'prose in a tight list',
    { [INDEX]: [PROSE, `${PROSE}\n- Mere.`] },
    INDEX,
    'form-retning',
    'Retning. At pege fremad.',
  ],
  [
    'a link in prose',
    { [INDEX]: [PROSE, 'At [pege](https://eksempel.example/) fremad. ^form-retning'] },
    INDEX,
    'form-retning',
    'Retning. At pege fremad.',
  ],
  [
    'a link to a mail address',
    { [INDEX]: [PROSE, 'At [pege](mailto:a@eksempel.example) fremad. ^form-retning'] },
    INDEX,
    'form-retning',
    'Retning. At pege fremad.',
  ],
  [
    'a remark of the editors',
    { [INDEX]: ['## Hvad det er', 'Redaktionen: Sådan.\n\n## Hvad det er'] },
    INDEX,
    'form-retning',
    'Retning. At pege fremad.',
  ],
  [
    'a table',
    { [INDEX]: ['## Hvad det er', '| a | b |\n| - | - |\n| c | d |\n\n## Hvad det er'] },
    INDEX,
    'form-retning',
    'Retning. At pege fremad.',
  ],
  [
    'a comment after a quoted text',
    { [CHEF]: ['evidence: Forordet.', 'evidence: "Forordet #2." # side 3'] },
    CHEF,
    'pege',
    'Pege retningen ud.',
  ],
  [
    'a comment after a list',
    { [CHEF]: ['leads: [leder]', 'leads: [leder] # den ene'] },
    CHEF,
    'pege',
    'Pege retningen ud.',
  ],
];

describe('what is written otherwise', () => {
  test.each(ROWS)('%s: is read as it was meant, and the page shows it', async (_, changes, path, slug, text) => {
    const files = sampleContent(changes);
    const { model, diagnostics } = parseContent(files);
    expect(diagnostics).toEqual([]);
    const place = `content/${path}`;
    const statement = model.statements.find((each) => each.slug === slug && each.at.file === place);
    const prose = model.documents.flatMap((document) => document.prose).find((each) => each.slug === slug);
    const said =
      statement === undefined
        ? prose?.text
        : [statement.title === null ? '' : `${statement.title}. `, statement.text].join('');
    expect(said).toBe(text);
    const written = new TextDecoder().decode(files.find((file) => file.path === place)?.bytes);
    const page = await renderPage(place, written);
    expect(page.byId.get(slug)?.text).toBe(text);
  });

  test('a note keeps its place and its words', async () => {
    const files = sampleContent({
      [LEDER]: ['Note: En note.', 'Note: En *note*\n  på to linjer.\n\n  Variant: En variant.'],
    });
    const { model, diagnostics } = parseContent(files);
    expect(diagnostics).toEqual([]);
    const statement = model.statements.find(({ slug }) => slug === 'trivsel');
    expect([statement?.notes, statement?.variants]).toEqual([['En note på to linjer.'], ['En variant.']]);
    const written = new TextDecoder().decode(files.find(({ path }) => path.endsWith(LEDER))?.bytes);
    const page = await renderPage(`content/${LEDER}`, written);
    expect(page.byId.get('trivsel')?.remarks).toEqual(['En note på to linjer.', 'En variant.']);
  });
});
