import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/atlas/diagnostic.ts';
import { foldDiagnostics } from '../../../src/content/fold-diagnostics.ts';

const mistake = (rule: string, line: number, about: string | null = null, file = 'a.mdx'): Diagnostic => ({
  rule,
  file,
  line,
  column: 1,
  message: `${rule} ${line}`,
  actual: null,
  expected: null,
  hint: null,
  about,
});

const fold = (...diagnostics: Diagnostic[]): string[] =>
  foldDiagnostics(diagnostics).map(
    ({ diagnostic: { rule, file, line }, consequences, alike }) => `${file}:${line} ${rule} +${consequences} =${alike}`,
  );

describe('of many mistakes', () => {
  test('those that have nothing in common are all shown, by file and line', () => {
    expect(fold(mistake('b', 2), mistake('a', 1), mistake('c', 1, null, 'b.yaml'))).toEqual([
      'a.mdx:1 a +0 =0',
      'a.mdx:2 b +0 =0',
      'b.yaml:1 c +0 =0',
    ]);
  });

  test('those about one missing thing follow the first', () => {
    expect(
      fold(mistake('unknown-term', 3, 'x'), mistake('unknown-level', 1, 'x'), mistake('unknown-term', 2, 'y')),
    ).toEqual(['a.mdx:1 unknown-level +1 =0', 'a.mdx:2 unknown-term +0 =0']);
  });

  test('those about a misspelt address follow it, wherever it stands, and those about its row', () => {
    expect(
      fold(
        mistake('mapping-end-unknown', 1, 'd/chef/a', 'a.yaml'),
        mistake('row-too-short', 1, 'd/*/a', 'b.yaml'),
        mistake('mapping-end-unknown', 2, 'd/a', 'a.yaml'),
        mistake('mapping-end-unknown', 2, 'e/a', 'c.yaml'),
        mistake('slug-misspelt', 9, 'd/chef/a', 'd.mdx'),
      ),
    ).toEqual(['c.yaml:2 mapping-end-unknown +0 =0', 'd.mdx:9 slug-misspelt +3 =0']);
  });

  test('those about statements that are gone follow the page', () => {
    expect(
      fold(
        mistake('unknown-statement', 1, 'd/chef/a', 'a.yaml'),
        mistake('unknown-statement', 2, 'd/chef/b', 'a.yaml'),
        mistake('unknown-statement', 3, 'd/chef/c', 'a.yaml'),
        mistake('statements-gone', 9, 'd/chef/a d/chef/b', 'd.mdx'),
      ),
    ).toEqual(['a.yaml:3 unknown-statement +0 =0', 'd.mdx:9 statements-gone +2 =0']);
  });

  test('three of one kind in one file are shown, and the rest counted', () => {
    const many = Array.from({ length: 20 }, (_, i) => mistake('passage-gap', i + 1));
    expect(fold(...many)).toEqual([
      'a.mdx:1 passage-gap +0 =0',
      'a.mdx:2 passage-gap +0 =0',
      'a.mdx:3 passage-gap +0 =17',
    ]);
  });

  test('three of one message in many files are shown, and the rest counted', () => {
    const many = Array.from({ length: 6 }, (_, i) => mistake('missing-key', 1, null, `${i}.yaml`));
    expect(fold(...many)).toEqual([
      '0.yaml:1 missing-key +0 =0',
      '1.yaml:1 missing-key +0 =0',
      '2.yaml:1 missing-key +0 =3',
    ]);
  });
});
