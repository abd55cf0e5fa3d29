import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listLetters } from '../../../src/type/list-letters.ts';
import { writeTypeface } from '../../../src/type/write-typeface.ts';

const folders: string[] = [];
const write = async (): Promise<{ font: Buffer; style: string }> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'typeface-'));
  folders.push(folder);
  await writeTypeface(process.cwd(), folder);
  return {
    font: readFileSync(path.join(folder, 'serif.woff2')),
    style: readFileSync(path.join(folder, 'typeface.css'), 'utf8'),
  };
};
let first: Awaited<ReturnType<typeof write>>;
beforeAll(async () => {
  first = await write();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test.each(['æ', 'Ø', 'å', '»', '«', '–', 'é'])('the letters of the site have %s', (letter) => {
  expect(listLetters(process.cwd())).toContain(letter);
});

test('the font is a WOFF2 with a weight axis, smaller than the whole', () => {
  expect(first.font.subarray(0, 4).toString('latin1')).toBe('wOF2');
  const whole = readFileSync(
    'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  );
  expect(first.font.length).toBeLessThan(whole.length);
});

test('the style sheet names the font, and local ones that take the same room', () => {
  expect(first.style).toContain("url('./serif.woff2')");
  expect(first.style).toContain('font-weight: 400 700');
  expect(first.style.match(/size-adjust: [\d.]+%/gu)).toHaveLength(2);
});

test('the same texts give the same bytes', async () => {
  expect(await write()).toEqual(first);
});
