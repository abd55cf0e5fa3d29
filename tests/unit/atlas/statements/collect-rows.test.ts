import { describe, expect, test } from 'vitest';
import { collectRows } from '../../../../src/atlas/statements/collect-rows.ts';
import type { RowEntry, Statement } from '../../../../src/atlas/model.ts';

const at = { file: 'x', line: 1 };
const statement = (id: string): Statement => ({
  id: `d/${id}`,
  document: 'd',
  level: `d/${id.split('/')[0] ?? ''}`,
  slug: id.split('/')[1] ?? '',
  ownForm: null,
  aspect: 'ansvar',
  pitfall: false,
  tags: [],
  title: null,
  text: 'Lede.',
  notes: [],
  variants: [],
  at,
});
const entry = (id: string, members: string[] | null = null): RowEntry => ({
  document: 'd',
  id,
  title: id,
  members,
  at,
});
const statements = ['chef/maal', 'leder/maal', 'chef/drift', 'leder/budget'].map(statement);

describe('collectRows', () => {
  test('the same slug on several levels is a row', () => {
    expect(collectRows([entry('maal')], statements).rows).toEqual([
      { document: 'd', slug: 'maal', title: 'maal', statements: ['d/chef/maal', 'd/leder/maal'] },
    ]);
  });

  test('members join different slugs', () => {
    const { rows } = collectRows([entry('maal'), entry('oekonomi', ['chef#drift', 'leder#budget'])], statements);
    expect(rows[1]?.statements).toEqual(['d/chef/drift', 'd/leder/budget']);
  });

  test('members split a slug: a claimed statement leaves its row', () => {
    const { rows } = collectRows([entry('maal'), entry('andet', ['leder#maal', 'chef#drift'])], statements);
    expect(rows.map((row) => row.statements)).toEqual([['d/chef/maal'], ['d/leder/maal', 'd/chef/drift']]);
  });

  test('a slug on several levels without an entry is untitled', () => {
    expect(collectRows([], statements).untitled).toEqual([
      { slug: 'maal', statements: ['d/chef/maal', 'd/leder/maal'] },
    ]);
  });
});
