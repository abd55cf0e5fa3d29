import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/content/read-content-files.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
const write = (path: string): void => writeFileSync(join(root, 'content', path), 'a\n');

mkdirSync(join(root, 'content', 'krydsreferencer', 'tom.yaml'), { recursive: true });
['krydsreferencer/drift.YAML', 'krydsreferencer/drift.yaml.txt', 'former.yaml', '.gitkeep'].forEach(write);
['.DS_Store', 'krydsreferencer/._drift.yaml', 'Thumbs.db', 'former.yaml~', '.former.yaml.swp', '#former.yaml#'].forEach(
  write,
);
symlinkSync(join(root, 'content', 'former.yaml'), join(root, 'content', 'vinkler.yaml'));
symlinkSync(join(root, 'content', 'krydsreferencer'), join(root, 'content', 'dokumenter'));
afterAll(() => rmSync(root, { recursive: true }));

test('all that stands in content is given, but what machines put there', () => {
  expect(readContentFiles(root).map(({ path, kind }) => [path, kind ?? 'file'])).toEqual([
    ['content/.gitkeep', 'file'],
    ['content/dokumenter', 'link'],
    ['content/former.yaml', 'file'],
    ['content/krydsreferencer/drift.YAML', 'file'],
    ['content/krydsreferencer/drift.yaml.txt', 'file'],
    ['content/krydsreferencer/tom.yaml', 'folder'],
    ['content/vinkler.yaml', 'link'],
  ]);
});

test('without the folder there is nothing', () => {
  expect(readContentFiles(join(root, 'content', 'krydsreferencer'))).toEqual([]);
});
