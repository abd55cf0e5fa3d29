import { describe, expect, test } from 'vitest';
import { deriveCards } from '../../../src/client/collection/derive-cards.ts';
import { deriveJobProfile } from '../../../src/client/collection/derive-job-profile.ts';
import { deriveConversationSheets } from '../../../src/client/collection/derive-sheets.ts';
import { lookUpPicks, toLibrary } from '../../../src/client/collection/entries.ts';
import { formatCsv } from '../../../src/client/collection/format-csv.ts';
import { formatMarkdown, formatText } from '../../../src/client/collection/format-text.ts';
import { listBinding } from '../../../src/client/collection/list-binding.ts';
import { countLines, sizeCard } from '../../../src/client/collection/size-on-paper.ts';
import { readTable } from '../../site/checks/read-table.ts';
import { library, numbers, toEntries, toPick } from './sample-entries.ts';

const from = { site: 'Atlas', day: '1. december 2026', toAddress: (href: string) => `https://x.dk${href}` };

describe('lookUpPicks', () => {
  test('the words are those of the site, with the title first', () => {
    const [first, second] = toEntries('nr-1', 'nr-2');
    expect(first?.text).toBe('Mål. Sikre nummer 1.');
    expect(second?.text).toBe('Sikre nummer 2.');
    expect(first?.gone).toBeNull();
  });

  test.each([
    ['vaek', 'Dokumentet har den ikke mere.'],
    ['ukendt', 'Den findes ikke på siderne mere.'],
  ])('%s is gone, says why, and keeps its words', (name, why) => {
    const [entry] = toEntries(name);
    expect(entry).toMatchObject({ text: `Gemt: by/chef/${name}`, statement: null, gone: why });
  });

  test('what could not be fetched is not said to be gone', () => {
    const none = toLibrary([], { former: {}, isWhole: false });
    expect(lookUpPicks({ picks: [toPick('by/chef/nr-1')] }, none)[0]).toMatchObject({
      gone: null,
      text: 'Gemt: by/chef/nr-1',
    });
  });
});

describe('deriveConversationSheets', () => {
  test.each([
    [1, [1]],
    [6, [6]],
    [7, [6, 1]],
    [9, [6, 3]],
  ])('%i of one level make sheets of %j', (count, sizes) => {
    const sheets = deriveConversationSheets(toEntries(...numbers(count)));
    expect(sheets.map(({ entries }) => entries.length)).toEqual(sizes);
    expect(sheets.map(({ part }) => part.of)).toEqual(sizes.map(() => sizes.length));
    expect(sheets.at(-1)?.start).toBe(6 * (sizes.length - 1));
  });

  test('each level has its own, in the order of the first pick', () => {
    const sheets = deriveConversationSheets(toEntries('alle-ledere/tillid', 'nr-1', 'nr-2'));
    expect(sheets.map(({ level }) => level?.name)).toEqual(['Alle ledere', 'Chef']);
  });
});

describe('deriveJobProfile', () => {
  test('groups by form in the order of the atlas, and leaves pitfalls out', () => {
    const { groups, pitfalls, names } = deriveJobProfile(toEntries(...numbers(9), 'alle-ledere/tillid'));
    expect(groups.map(({ title, entries }) => [title, entries.length])).toEqual([
      ['Strategisk ledelse', 3],
      ['Faglig ledelse', 5],
      ['Andet', 1],
    ]);
    expect(pitfalls).toBe(1);
    expect(names).toEqual(['Chef']);
  });
});

describe('listBinding', () => {
  test('what binds all leaders of a level is offered', () => {
    const levels = toEntries('nr-1').flatMap(({ level }) => level ?? []);
    expect(listBinding(levels, library)).toMatchObject([
      { level: { name: 'Alle ledere' }, statements: ['by/alle-ledere/tillid'] },
    ]);
  });
});

describe('deriveCards', () => {
  test.each([
    [1, [4]],
    [5, [8]],
    [6, [8, 1]],
  ])('%i statements and three empty ones make papers of %j', (count, sizes) => {
    const papers = deriveCards(toEntries(...numbers(count)));
    expect(papers.map((cards) => cards.length)).toEqual(sizes);
    expect(papers.flat().filter((card) => card === null)).toHaveLength(3);
  });
});

describe('the size of what stands on paper', () => {
  test.each([
    [159, 'short'],
    [160, 'long'],
    [330, 'very-long'],
    [480, 'longest'],
  ] as const)('a text of %i letters is %s on its card', (letters, size) => {
    expect(sizeCard('a'.repeat(letters))).toBe(size);
  });

  test.each([
    [0, 2],
    [179, 2],
    [180, 3],
    [742, 12],
  ])('beside %i letters stand %i lines to write on', (letters, lines) => {
    expect(countLines(letters)).toBe(lines);
  });
});

describe('formatCsv', () => {
  test('opens in a Danish Excel: a mark, semicolons, CRLF', () => {
    const text = formatCsv(toEntries('nr-1'), from);
    expect(text.startsWith('\uFEFFNr.;Organisation;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
  });

  test.each(['semikolon; og', 'to\nlinjer', 'et "citat"', ' luft '])('the note %j comes back as it was', (note) => {
    const entries = lookUpPicks({ picks: [toPick('by/chef/nr-1', note)] }, library);
    expect(readTable(formatCsv(entries, from), ';').rows[0]?.['Egen note']).toBe(note);
  });

  test.each(['=1+1', '-2', '@A1', "'=1"])('the note %j runs nothing', (note) => {
    const entries = lookUpPicks({ picks: [toPick('by/chef/nr-1', note)] }, library);
    expect(readTable(formatCsv(entries, from), ';').rows[0]?.['Egen note']).toBe(`'${note}`);
  });

  test('says what a row is', () => {
    expect(readTable(formatCsv(toEntries('nr-9'), from), ';').rows).toEqual([
      {
        'Nr.': '1',
        Organisation: 'By Kommune',
        Dokument: 'Ledelse i By',
        Niveau: 'Chef',
        Ledelsesform: 'Faglighed',
        Forventning: 'Sikre nummer 9.',
        Faldgrube: 'ja',
        'Egen note': '',
        Adresse: 'https://x.dk/dokumenter/by/chef/#nr-9',
      },
    ]);
  });
});

test('as text: level by level, numbered, with notes, and where it is from', () => {
  const entries = lookUpPicks(
    { picks: [toPick('by/chef/nr-2', 'Spørg\nTR'), toPick('by/alle-ledere/tillid'), toPick('by/chef/nr-9')] },
    library,
  );
  expect(formatText(entries, from)).toBe(`Chef, By (Ledelse i By)
1. Sikre nummer 2.
   Egen note: Spørg
   TR
2. Faldgrube: Sikre nummer 9.
https://x.dk/dokumenter/by/chef/

Alle ledere, By (Ledelse i By)
1. Vise tillid.
https://x.dk/dokumenter/by/alle-ledere/

Gengivet med ord fra Atlas. Hentet 1. december 2026 fra https://x.dk
`);
});

test('as Markdown: headings, links, notes as quotations, and nothing of it read as more', () => {
  const entries = lookUpPicks({ picks: [toPick('by/chef/nr-2', '# *Nej*'), toPick('by/chef/vaek')] }, library);
  expect(formatMarkdown(entries, from)).toBe(`## Chef, By (Ledelse i By)

1. Sikre nummer 2. ([Retning](https://x.dk/dokumenter/by/chef/#nr-2))

   > \\# \\*Nej\\*

2. Gemt: by/chef/vaek [Dokumentet har den ikke mere.]

Gengivet med ord fra Atlas. Hentet 1. december 2026 fra https://x.dk
`);
});
