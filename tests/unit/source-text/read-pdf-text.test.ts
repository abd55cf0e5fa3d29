import { describe, expect, test } from 'vitest';
import { readPdfText } from '../../../src/source-text/read-pdf-text.ts';
import { UnreadableSource } from '../../../src/source-text/unreadable-source.ts';
import { makePdf, type MadePage, setLines } from './make-pdf.ts';

/** A page of two columns under a heading, with header and page number. Invented. */
const page = (number: number, heading: string, left: readonly string[], right: readonly string[]): MadePage => ({
  texts: [
    { x: 60, y: 40, text: `Fyrets ledelsesgrundlag ${number}`, size: 8 },
    { x: 60, y: 110, text: heading, size: 18 },
    ...setLines(60, 150, left),
    ...setLines(320, 150, right),
    { x: 290, y: 815, text: `Side ${number} af 3`, size: 8 },
  ],
});

const PAGES = [
  page(
    1,
    'Hvad der ventes af en fyrmester',
    [
      'Fyrmesteren holder lampen tændt',
      'om natten og sørger for, at vag-',
      'terne er udhvilede.',
      '',
      'Fyrmesteren fører bog over ski-',
      'bene.',
    ],
    ['Vagten melder tåge og isgang til', 'fyrmesteren, så snart den ses.'],
  ),
  page(
    2,
    'Hvad der ventes af en vagt',
    ['• Pudser linsen hver morgen', 'efter solopgang.', '• Fylder olie på lampen.'],
    ['Vagten lærer nye vagter op, når', 'de kommer til øen.'],
  ),
  page(
    3,
    'Hvad der ventes af alle',
    ['Alle hjælper skibe i nød med', 'både og reb.'],
    ['Alle taler ordentligt til gæster', 'på øen.'],
  ),
];

test('columns are read one after the other, without headers and page numbers', async () => {
  const { text, remarks } = await readPdfText(makePdf(PAGES));
  expect(text.split('\f').map((each) => each.split('\n'))).toEqual([
    [
      'Hvad der ventes af en fyrmester',
      '',
      'Fyrmesteren holder lampen tændt',
      'om natten og sørger for, at vag-',
      'terne er udhvilede.',
      '',
      'Fyrmesteren fører bog over ski-',
      'bene.',
      '',
      'Vagten melder tåge og isgang til',
      'fyrmesteren, så snart den ses.',
    ],
    [
      'Hvad der ventes af en vagt',
      '',
      '• Pudser linsen hver morgen',
      'efter solopgang.',
      '• Fylder olie på lampen.',
      '',
      'Vagten lærer nye vagter op, når',
      'de kommer til øen.',
    ],
    [
      'Hvad der ventes af alle',
      '',
      'Alle hjælper skibe i nød med',
      'både og reb.',
      '',
      'Alle taler ordentligt til gæster',
      'på øen.',
      '',
    ],
  ]);
  expect(remarks).toEqual([]);
});

test('letters, bullets and words that are placed apart are put together', async () => {
  const texts = [
    { x: 60, y: 300, text: '•' },
    { x: 75, y: 300, text: 'Fyrme' },
    { x: 104, y: 300, text: 'steren ved,' },
    { x: 158, y: 300, text: 'hvem der har vagt.' },
    { x: 60, y: 313, text: '•' },
    { x: 75, y: 313, text: 'Vagten ved, hvem der afløser.' },
  ];
  const { text } = await readPdfText(makePdf([{ texts }]));
  expect(text).toBe('• Fyrmesteren ved, hvem der har vagt.\n• Vagten ved, hvem der afløser.\n');
});

test('a page that is a picture among pages of text is named', async () => {
  const { remarks } = await readPdfText(makePdf([...PAGES, { isScanned: true }]));
  expect(remarks).toEqual([
    'Uden tekst, men med billede: side 4. Er det scannede sider, så få PDF’en læst med tekstgenkendelse (OCR).',
  ]);
});

describe('a PDF that cannot be read', () => {
  const scanned = makePdf([{ isScanned: true }, { isScanned: true }]);
  const readable = makePdf(PAGES);
  test.each([
    ['is locked', makePdf(PAGES, { isLocked: true }), /låst med en adgangskode/u, /gem en kopi uden/u],
    ['is scanned', scanned, /Siderne er billeder \(scannet\)/u, /tekstgenkendelse/u],
    ['is empty', makePdf([{}]), /tom: Der står ingen tekst/u, /den rigtige fil/u],
    ['is cut off at its beginning', readable.slice(0, 200), /beskadiget/u, /Hent den igen/u],
    [
      'is no PDF behind its first line',
      new TextEncoder().encode('%PDF-1.7\nFejl 500\n'),
      /beskadiget/u,
      /Hent den igen/u,
    ],
  ] as const)('%s: is refused with what to do', async (_, bytes, message, hint) => {
    const refusal = await readPdfText(bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnreadableSource);
    expect((refusal as UnreadableSource).message).toMatch(message);
    expect((refusal as UnreadableSource).hint).toMatch(hint);
  });
});
