import { expect, test } from 'vitest';
import { checkCopies, checkInfinitives, checkPlacesGiven } from '../../../src/content/check-wording.ts';
import { formatDiagnostics } from '../../../src/content/format-diagnostics.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { readLexicon } from '../../../src/lexicon/read-lexicon.ts';
import { sampleContent } from './sample-content.ts';

const lexicon = readLexicon([]);
const CHEF = 'dokumenter/kompas/chef.mdx';

test('statements that begin with an infinitive are silent', () => {
  const { model } = parseContent(sampleContent());
  expect(model.statements.length).toBeGreaterThan(0);
  expect(checkInfinitives(model, lexicon)).toEqual([]);
});

test('one that does not is worth a look', () => {
  const { model } = parseContent(sampleContent({ [CHEF]: ['Pege retningen ud.', 'Retningen peges ud.'] }));
  expect(formatDiagnostics(checkInfinitives(model, lexicon), 'bemærkning')).toMatchInlineSnapshot(`
    "content/dokumenter/kompas/chef.mdx:14:1 Forventningen begynder ikke med et udsagnsord i navnemåde: »Retningen«.
      Ventet:  fx »Sikre …«, »Have ansvar for …«
      Ret:     Så kan forventninger fra alle dokumenter læses ens. Lad den stå, hvis meningen kræver det.
      (not-infinitive)

    1 bemærkning i 1 fil."
  `);
});

test.each(['have', 'være', 'gøre', 'få', 'stå', 'referere', 'Turde', 'oversætte', 'Kapacitetsstyre'])(
  '%s is an infinitive',
  (word) => {
    expect(lexicon.isInfinitive(word)).toBe(true);
  },
);

test.each(['tillid', 'god', 'har', 'sikrer', 'retningen', 'hurtigt', 'budgettet', 'xyzzy'])('%s is none', (word) => {
  expect(lexicon.isInfinitive(word)).toBe(false);
});

test('documents that say where their statements stand are silent', () => {
  const { model } = parseContent(sampleContent());
  expect(model.documents.length).toBeGreaterThan(0);
  expect(checkPlacesGiven(model)).toEqual([]);
});

test('one that says it of none is worth a look', () => {
  const { model } = parseContent(sampleContent({ 'dokumenter/kompas/kilde.json': null }));
  expect(formatDiagnostics(checkPlacesGiven(model), 'bemærkning')).toMatchInlineSnapshot(`
    "content/dokumenter/kompas/index.mdx:2:1 Hvor i kompas forventningerne står, er ikke angivet endnu.
      Ret:     Kør »npm run anchors -- <kildens tekst eller PDF> kompas«. Alt andet virker uden.
      (places-not-given)

    1 bemærkning i 1 fil."
  `);
});

test('one that says it of some is told how many are left', () => {
  const { model } = parseContent(sampleContent());
  const maps = model.sourceMaps.map((map) => ({ ...map, passages: map.passages.slice(1) }));
  expect(checkPlacesGiven({ ...model, sourceMaps: maps }).map(({ message }) => message)).toEqual([
    'Hvor i kompas 1 af 4 forventninger står, er ikke angivet endnu.',
    'Hvor i rejse 1 af 2 forventninger står, er ikke angivet endnu.',
  ]);
});

test('a run of a source in an editor’s text is a mistake, and a name of the document is none', () => {
  const { model } = parseContent(sampleContent());
  const sources = new Map([
    ['kompas.txt', 'Aabys kompas er en retning. De skal pege vejen ud til havet hver eneste dag.'],
  ]);
  const files = [
    { path: 'content/a.mdx', text: 'Aabys kompas.\n\n- Pege vejen ud til havet hver eneste morgen.' },
    { path: 'content/b.json', text: 'Pege vejen ud til havet hver eneste morgen.' },
    { path: 'content/c.mdx', text: 'Vise, hvor havet er.' },
  ];
  expect(formatDiagnostics(checkCopies(files, model, sources))).toMatchInlineSnapshot(`
    "content/a.mdx:3:1 7 ord i træk står som i kompas.txt.
      Fundet:  Pege vejen ud til havet hver eneste
      Ventet:  højst seks ord i træk
      Ret:     Gengiv stedet med egne ord, helt og på godt dansk.
      (copied-wording)

    1 fejl i 1 fil."
  `);
});
