import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findImportCircles } from '../../scripts/lint/find-import-circles.ts';

const LINE = `import { b } from './b.ts';`;

describe('imports', () => {
  test('the files of src/ do not import each other in a circle', () => {
    const root = path.join(import.meta.dirname, '../..');
    const files = globSync('src/**/*.{ts,astro}', { cwd: root }).map((file) => file.split(path.sep).join('/'));
    expect(
      findImportCircles(new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))),
    ).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[][]]>([
    ['one way', { 'a.ts': LINE, 'b.ts': '' }, []],
    ['one file from two sides', { 'a.ts': LINE, 'c.ts': LINE, 'b.ts': '' }, []],
    ['two files both ways', { 'a.ts': LINE, 'b.ts': `export * from './a.ts';` }, [['a.ts', 'b.ts']]],
    ['a file itself', { 'b.ts': LINE }, [['b.ts']]],
    ['types', { 'a.ts': LINE, 'b.ts': `import type { A } from './a.ts';` }, [['a.ts', 'b.ts']]],
    ['only when asked', { 'a.ts': LINE, 'b.ts': `await import('./a.ts');` }, [['a.ts', 'b.ts']]],
    [
      'over a third, in another folder, beside one that only leads there',
      { 'a.ts': LINE, 'b.ts': `import './x/c.ts';`, 'x/c.ts': `import '../a.ts';`, 'd.ts': LINE },
      [['a.ts', 'b.ts', 'x/c.ts']],
    ],
    [
      'Astro files',
      { 'A.astro': `---\n${LINE}\n---\n<p></p>`, 'b.ts': `import A from './A.astro';` },
      [['A.astro', 'b.ts']],
    ],
    [
      'a script of an Astro file',
      { 'A.astro': `<script>${LINE}</script>`, 'b.ts': `import './A.astro';` },
      [['A.astro', 'b.ts']],
    ],
    ['what an Astro file only shows', { 'A.astro': `---\n---\n<p>${LINE}</p>`, 'b.ts': `import './A.astro';` }, []],
  ])('%s', (_what, files, circles) => {
    expect(findImportCircles(new Map(Object.entries(files)))).toEqual(circles);
  });

  test('no files at all are an error', () => {
    expect(() => findImportCircles(new Map())).toThrow('no files');
  });
});
