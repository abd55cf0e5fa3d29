import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordStream } from '../../src/atlas/source/word-stream.ts';
import { makePdf, setLines } from '../unit/source-text/make-pdf.ts';

/**
 * A framework of three levels and forty expectations, invented for the tests, as an editor has it: the text of the
 * document (`kilde.txt`), its expectations restated, and titles for its rows. It is put into a content by the commands.
 */
const FRAMEWORK = import.meta.dirname;

export const ID = 'maagesund';
export const LEVELS = ['forvaltningschef', 'centerleder', 'teamleder'] as const;
export const EXPECTATIONS = 40;

/** What an editor answers to `npm run new-document`. */
const ANSWERS = [
  ...['--title', 'Ledelse i Mågesund', '--organisation', 'Mågesund Kommune', '--year', '2026', '--id', ID],
  ...['--level', 'Forvaltningschef: Centerleder', '--level', 'Centerleder: Teamleder'],
  ...['--level', 'Teamleder: medarbejdere'],
];

/** What a command said, and how long it took. */
export interface CommandResult {
  status: number | null;
  output: string;
  ms: number;
}

/** Run a command as `npm run` does, on a copy of the content. */
export function runCommand(root: string, command: string, ...args: string[]): CommandResult {
  const script = path.resolve('scripts', `${command}.ts`);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}`, ms: performance.now() - start };
}

/** Put the document in, as drafts. */
export function putIn(root: string): CommandResult {
  return runCommand(root, 'new-document', ...ANSWERS);
}

/** The path of a file of the document. */
export function fileOf(root: string, name: string): string {
  return path.join(root, 'content', 'dokumenter', ID, name);
}

/**
 * Do what an editor does by hand: write the expectations of each level, why it stands where it stands, and that it is no
 * draft any more; and the titles of the rows. Throws where a page is not as the command has written it.
 */
export function restate(root: string): void {
  for (const level of LEVELS) {
    const file = fileOf(root, `${level}.mdx`);
    const text = readFileSync(file, 'utf8');
    const changed = text
      .replace('draft: true\n', '')
      .replace('evidence: ikke skrevet endnu', 'evidence: Sådan er den fundet på.');
    if (changed === text) throw new Error(`${file} is no draft.`);
    writeFileSync(file, `${changed}\n${readFileSync(path.join(FRAMEWORK, `${level}.md`), 'utf8')}`);
  }
  writeFileSync(fileOf(root, 'raekker.yaml'), readFileSync(path.join(FRAMEWORK, 'raekker.yaml')));
}

/** The text of the document. */
const SOURCE = readFileSync(path.join(FRAMEWORK, 'kilde.txt'), 'utf8');

/** Write the document itself, a text or a PDF, and give its path. */
export function writeSource(root: string, kind: 'text' | 'PDF'): string {
  const file = path.join(root, kind === 'text' ? 'ledelse.txt' : 'ledelse.pdf');
  const pages = SOURCE.split(/\n(?=Ledelse i Mågesund Side)/u);
  const texts = pages.map((page) => ({ texts: setLines(60, 80, page.split('\n')) }));
  writeFileSync(file, kind === 'text' ? SOURCE : makePdf(texts));
  return file;
}

/** Where each expectation stands in the document, in their order: its words as the check counts them. */
export function listPlaces(): { start: number; end: number }[] {
  const words = wordStream(SOURCE).length;
  const before = (offset: number): number => wordStream(SOURCE.slice(0, offset)).length;
  const bullets = [...SOURCE.matchAll(/^• (?:.+\n)+?(?=•|\n|$(?![\s\S]))/gmu)];
  return bullets.map(({ index, 0: text }) => ({
    start: before(index),
    end: Math.min(words, before(index + text.length)),
  }));
}

/** The first of the places a command proposes for each expectation that it is not sure of. */
export function listProposals(output: string): string[] {
  const lines = output.split('\n');
  return lines.flatMap((line, i) => {
    const place = line.startsWith('  1. ')
      ? /--place (?<place>\S+)$/u.exec(lines[i + 1] ?? '')?.groups?.['place']
      : undefined;
    return place === undefined ? [] : ['--place', place];
  });
}
