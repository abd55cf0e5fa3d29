import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listShippedPackages } from '../../../src/licences/list-shipped-packages.ts';
import { readLicences } from '../../../src/licences/read-licences.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ledelsesatlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Make a project or a package: path → text. */
function make(name: string, files: Readonly<Record<string, string>>): string {
  const root = path.join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

describe('the packages that a browser gets something of', () => {
  const root = make('project', {
    'src/client/page.ts': `import { used } from 'used'; import { unused } from '@of/unused'; console.log(used);`,
    'src/client/deep/other.ts': `console.log(1);`,
    'src/offline/service-worker.ts': `import { kept } from '@of/kept'; console.log(kept);`,
    'src/pages/page.ts': `import { built } from 'built'; console.log(built);`,
    'node_modules/used/index.js': `export { inner as used } from 'inner';`,
    'node_modules/inner/index.js': `export const inner = globalThis.inner;`,
    'node_modules/@of/unused/index.js': `export const unused = 1;`,
    'node_modules/@of/unused/package.json': `{ "sideEffects": false }`,
    'node_modules/@of/kept/index.js': `export const kept = globalThis.kept;`,
    'node_modules/built/index.js': `export const built = 1;`,
  });

  test('are those its scripts are made of, and those that are added', async () => {
    const packages = await listShippedPackages(root);
    expect(packages.map(({ name }) => name)).toEqual([
      '@fontsource-variable/source-serif-4',
      '@of/kept',
      'inner',
      'pagefind',
      'vite',
    ]);
    expect(packages[1]?.folder).toBe(path.join(root, 'node_modules', '@of', 'kept'));
  });

  test('of this project are known, and each brings its licence', async () => {
    const packages = await listShippedPackages(process.cwd());
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['fzstd', 'pagefind', 'vite']));
    expect(
      readLicences(packages)
        .flatMap((licence) => licence.packages.map(({ name }) => name))
        .sort(),
    ).toEqual(names);
  });

  test('come by way of src/client: no script of a page loads anything from elsewhere', () => {
    const scripts = globSync('src/**/*.astro').flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(/<script\b([^>]*)>([^]*?)<\/script>/gu),
        ([, attributes, code]) => ({
          file,
          attributes: attributes ?? '',
          code: code ?? '',
        }),
      ),
    );
    expect(scripts.length).toBeGreaterThan(0);
    const statements = scripts.flatMap(({ file, code }) =>
      code
        .split(/[;\n]/u)
        .map((statement) => statement.trim())
        .filter((statement) => statement !== '')
        .map((statement) => `${file}: ${statement}`),
    );
    expect(statements.filter((statement) => !/: import '(?:\.\.\/)+client\/[\w/-]+\.ts'$/u.test(statement))).toEqual(
      [],
    );
  });
});

describe('a licence', () => {
  const facts = (more: object) => JSON.stringify({ version: '1.2.3', license: 'MIT', ...more });
  const read = (name: string, files: Readonly<Record<string, string>>) =>
    readLicences([{ name, folder: make(name, files) }]);

  test.each([
    ['LICENSE', 'Frit.'],
    ['license.md', 'Frit.'],
    ['COPYING.txt', 'Frit.'],
    ['LICENSE/LICENSE', 'Frit.'],
  ])('is read from %s', (file, text) => {
    expect(
      read(`of-${file.toLowerCase().replaceAll(/\W/gu, '-')}`, { 'package.json': facts({}), [file]: text }),
    ).toEqual([{ packages: [{ name: expect.stringMatching(/^of-/u) as string, version: '1.2.3' }], id: 'MIT', text }]);
  });

  test('comes with a notice, and without the licences of what the package was made with', () => {
    const files = {
      'package.json': facts({}),
      'LICENSE.md': 'Frit.\n\n# Licenses of bundled dependencies\nAndet.',
      NOTICE: 'Tak.',
      'LICENSES-OF-TOOLS': 'Andet.',
    };
    expect(read('with-notice', { ...files, 'LICENSE.md': 'Frit.' })[0]?.text).toBe('Frit.\n\nTak.');
    expect(read('with-others', { 'package.json': facts({}), 'LICENSE.md': files['LICENSE.md'] })[0]?.text).toBe(
      'Frit.',
    );
  });

  test('of several packages stands once where its words are the same', () => {
    const packages = ['first', 'second'].map((name) => ({
      name,
      folder: make(name, { 'package.json': facts({}), LICENSE: 'Frit.' }),
    }));
    expect(readLicences(packages).map((licence) => licence.packages.map(({ name }) => name))).toEqual([
      ['first', 'second'],
    ]);
  });

  test.each([
    ['without-a-file', { 'package.json': facts({}) }],
    ['without-a-name', { 'package.json': facts({ license: undefined }), LICENSE: 'Frit.' }],
  ])('a package that brings none is refused: %s', (name, files) => {
    expect(() => read(name, files)).toThrow(name);
  });
});
