import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSourceText } from '../../../src/source-text/read-source-text.ts';
import { UnreadableSource } from '../../../src/source-text/unreadable-source.ts';
import { makePdf, setLines } from './make-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'kilder-'));
mkdirSync(join(folder, 'mappe'));

function write(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('a text is read as it stands', async () => {
  expect(await readSourceText(write('bog.txt', 'Pudse linsen.\n'))).toEqual({ text: 'Pudse linsen.\n', remarks: [] });
});

test('a PDF is known by its beginning, whatever it is called', async () => {
  const bytes = makePdf([{ texts: setLines(60, 200, ['Fyrmesteren pudser linsen hver morgen.']) }]);
  expect((await readSourceText(write('bog.txt.download', bytes))).text).toBe(
    'Fyrmesteren pudser linsen hver morgen.\n',
  );
});

test.each([
  ['mangler.txt', null, 'Filen findes ikke.'],
  ['mappe', null, 'Det er en mappe, ikke en fil.'],
  ['tom.pdf', '', 'Filen er tom (0 byte).'],
  ['fejl.pdf', '<html>Log ind</html>', 'Filen hedder .pdf, men er ingen PDF.'],
  ['bog.docx', 'PK\u0003\u0004', 'Filen er et Word-dokument eller en pakket fil.'],
  ['gammel.txt', Uint8Array.from([0x70, 0xe5, 0x20, 0xf8, 0x65, 0x6e]), 'Teksten er ikke gemt som UTF-8.'],
  ['tegn.txt', '– – –\n', 'Filen har ingen ord.'],
] as const)('%s is refused', async (name, bytes, message) => {
  const path = bytes === null ? join(folder, name) : write(name, bytes);
  const refusal = await readSourceText(path).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UnreadableSource);
  expect((refusal as UnreadableSource).message).toBe(message);
  expect((refusal as UnreadableSource).hint).not.toBe('');
});
