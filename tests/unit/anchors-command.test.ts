import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { proposeAnchors } from '../../scripts/anchors/propose-anchors.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { LIGHTHOUSE, LIGHTHOUSE_TEXT } from './atlas/source/ranges/lighthouse.ts';
import { LONE_CONTENT } from './content/small-content.ts';
import { makePdf, setLines } from './source-text/make-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'steder-'));
const MAP = 'content/dokumenter/lampe/kilde.json';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const passages = (page: string, section: number): string =>
  LIGHTHOUSE.passages
    .filter((passage) => passage.section === `${page} ${section}`)
    .map(({ anchor, text, kind }) => `${kind === 'prose' ? '' : '- '}${text} ^${anchor.split('#')[1] ?? ''}\n`)
    .join('\n');

const levelPage = (slug: string, title: string): string => `---
title: ${title}
level:
  positions: []
  leads: ikke oplyst
  reportsTo: ikke oplyst
  top: false
  evidence: Bogens anden side.
forms: []
---

## Lampepleje

${passages(slug, 1)}
## Mandskab

${passages(slug, 2)}`;

/** The lighthouse as an editor has it: pages, and no map of the source. */
const FILES = {
  ...LONE_CONTENT,
  'content/dokumenter/lampe/index.mdx': `${(LONE_CONTENT['content/dokumenter/lampe/index.mdx'] ?? '')
    .replace('levels: [fyrmester]', 'levels: [fyrmester, vagt]')
    .replace('  Lampen: { aspect: ansvar }', '  Lampepleje: { aspect: ansvar }\n  Mandskab: { aspect: ansvar }')}
${passages('index', 0)}`,
  'content/dokumenter/lampe/fyrmester.mdx': levelPage('fyrmester', 'Fyrmester'),
  'content/dokumenter/lampe/vagt.mdx': levelPage('vagt', 'Vagt'),
};

beforeEach(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  rmSync(join(folder, MAP), { force: true });
  writeFileSync(join(folder, 'bog.txt'), LIGHTHOUSE_TEXT);
});

interface Options {
  place?: readonly string[];
  words?: string;
  restart?: boolean;
}

const run = (source: string, document = 'lampe', { place = [], words, restart = false }: Options = {}) =>
  proposeAnchors(source, document, { place, words, restart }, folder);

interface WrittenMap {
  words: number;
  unplaced?: string[];
  passages: { kind: string; at?: string; ranges: { start: number; end: number }[] }[];
}

const readMap = (): WrittenMap => JSON.parse(readFileSync(join(folder, MAP), 'utf8')) as WrittenMap;

test('a text gives a map, and the first of each two candidates makes it whole', async () => {
  const { said, mistakes } = await run('bog.txt');
  expect(mistakes).toBe('');
  const { unplaced = [] } = readMap();
  expect(unplaced.length).toBeGreaterThan(0);

  const lines = said.split('\n');
  const place = lines.flatMap((line, i) =>
    line.startsWith('  1. ') ? (/--place (?<place>\S+)$/u.exec(lines[i + 1] ?? '')?.groups?.['place'] ?? []) : [],
  );
  expect(place.map((each) => each.split('=')[0]).sort()).toEqual([...unplaced].sort());
  expect((await run('bog.txt', 'lampe', { place })).mistakes).toBe('');
  expect(readMap().unplaced).toBeUndefined();
  expect(parseContent(readContentFiles(folder)).diagnostics).toEqual([]);
});

test('a PDF of the same text gives the same words and places', async () => {
  const lines = LIGHTHOUSE_TEXT.split('\n');
  const pages = [lines.slice(0, 24), lines.slice(24)].map((part) => ({ texts: setLines(60, 120, part) }));
  writeFileSync(join(folder, 'bog.pdf'), makePdf(pages));
  await run('bog.txt');
  const fromText = readMap();
  rmSync(join(folder, MAP));
  expect((await run('bog.pdf')).mistakes).toBe('');
  const fromPdf = readMap();
  expect(fromPdf.words).toBe(fromText.words);
  expect(fromPdf.passages).toEqual(fromText.passages);
});

test('places that stand are kept, and one that is set is added', async () => {
  await run('bog.txt');
  const before = readMap();
  const [unplaced = ''] = before.unplaced ?? [];
  expect((await run('bog.txt', 'lampe', { place: [`${unplaced}=1-2`] })).mistakes).toBe('');
  const after = readMap();
  expect(after.unplaced).not.toContain(unplaced);
  expect(after.passages.find(({ at }) => at === unplaced)?.ranges).toMatchObject([{ start: 0, end: 2 }]);
  expect(before.passages.length).toBeGreaterThan(0);
  for (const passage of before.passages) expect(after.passages).toContainEqual(passage);
});

test('words are printed with their numbers', async () => {
  expect(await run('bog.txt', 'lampe', { words: '1-12' })).toEqual({
    said: '     1  Fyrets bog om ledelse Forord Bogen gælder for enhver, der\n    11  leder på',
    mistakes: '',
  });
  expect(existsSync(join(folder, MAP))).toBe(false);
});

describe('what cannot be done', () => {
  test.each<[what: string, source: string, document: string, options: Options, mistakes: string]>([
    ['another document', 'bog.txt', 'lygte', {}, 'Dokumentet »lygte« findes ikke. Der er: lampe.'],
    [
      'no file',
      'ingen.pdf',
      'lampe',
      {},
      'ingen.pdf: Filen findes ikke.\n  Ret: Se efter, om stien er rigtig. Har den mellemrum, så sæt den i "…".',
    ],
    [
      'words turned round',
      'bog.txt',
      'lampe',
      { words: '9-3' },
      '»9-3« kan ikke læses. Skriv --words <første>-<sidste>, fra 1 til 165.',
    ],
    [
      'a place of nothing',
      'bog.txt',
      'lampe',
      { place: ['vagt#bager=1-2'] },
      '»vagt#bager« findes ikke på dokumentets sider.',
    ],
    [
      'two places of one word',
      'bog.txt',
      'lampe',
      { place: ['vagt#melde=1-5', 'vagt#logbog=5-9'] },
      '»vagt#logbog« og »vagt#melde« får begge ord 5. Intet er ændret.\n  Ret: Hvert ord hører til ét sted. Sæt begge med --place i samme kommando.',
    ],
  ])('%s is told, and nothing is written', async (_, source, document, options, mistakes) => {
    expect(await run(source, document, options)).toEqual({ said: '', mistakes });
    expect(existsSync(join(folder, MAP))).toBe(false);
  });

  test('a locked PDF is told with its name and what to do', async () => {
    const texts = setLines(60, 120, LIGHTHOUSE_TEXT.split('\n').slice(0, 20));
    writeFileSync(join(folder, 'låst.pdf'), makePdf([{ texts }], { isLocked: true }));
    expect((await run('låst.pdf')).mistakes).toBe(
      'låst.pdf: PDF’en er låst med en adgangskode.\n  Ret: Åbn den med koden, gem en kopi uden, og prøv med kopien. Eller bed udgiveren om en åben fil.',
    );
  });

  test('a source of another length leaves the map as it is, until it is to begin anew', async () => {
    await run('bog.txt');
    const before = readMap();
    writeFileSync(join(folder, 'ny.txt'), `Anden udgave\n\n${LIGHTHOUSE_TEXT}`);
    expect((await run('ny.txt')).mistakes).toBe(
      `${MAP} er lavet af en tekst på 165 ord (bog.txt); ny.txt har 167. Intet er ændret.\n  Ret: Brug den samme tekst – eller tilføj --restart, som glemmer alle steder og finder dem forfra.`,
    );
    expect(readMap()).toEqual(before);
    expect((await run('ny.txt', 'lampe', { restart: true })).mistakes).toBe('');
    expect(readMap().words).toBe(167);
  });

  test('a mistake on a page comes first', async () => {
    const page = join(folder, 'content/dokumenter/lampe/vagt.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace('## Mandskab', '## Folk'));
    const { mistakes } = await run('bog.txt');
    expect(mistakes).toContain('content/dokumenter/lampe/vagt.mdx:');
    expect(mistakes).toContain(`Ret først det; ${MAP} er ikke ændret.`);
  });
});

test('the command ends with 1 where something cannot be done', () => {
  const script = resolve('scripts/anchors.ts');
  const ask = (document: string) =>
    spawnSync(process.execPath, [script, 'bog.txt', document, '--words', '1-3'], { cwd: folder, encoding: 'utf8' });
  expect(ask('lampe')).toMatchObject({ status: 0, stdout: '     1  Fyrets bog om\n', stderr: '' });
  expect(ask('lygte')).toMatchObject({ status: 1, stdout: '' });
});
