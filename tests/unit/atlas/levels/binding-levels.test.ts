import { describe, expect, test } from 'vitest';
import type { IndexedLevel } from '../../../../src/atlas/atlas.ts';
import { listBindingLevels } from '../../../../src/atlas/levels/binding-levels.ts';

const facts = {} as IndexedLevel['facts'];
const atlas = {
  organisations: [
    { id: 'region', name: 'Region', partOf: null },
    { id: 'sektor', name: 'Sektor', partOf: 'region' },
    { id: 'del', name: 'Del', partOf: 'sektor' },
    { id: 'kommune', name: 'Kommune', partOf: null },
  ],
  documents: [
    { id: 'd-region', organisation: 'region' },
    { id: 'd-sektor', organisation: 'sektor' },
    { id: 'd-del', organisation: 'del' },
    { id: 'd-kommune', organisation: 'kommune' },
  ],
  levels: [
    { id: 'd-region/alle', document: 'd-region', facts: null },
    { id: 'd-sektor/chef', document: 'd-sektor', facts },
    { id: 'd-del/chef', document: 'd-del', facts },
    { id: 'd-del/alle', document: 'd-del', facts: null },
    { id: 'd-kommune/chef', document: 'd-kommune', facts },
  ],
};

describe('listBindingLevels', () => {
  test.each([
    ['d-del', ['d-del/alle', 'd-region/alle']],
    ['d-sektor', ['d-region/alle']],
    ['d-region', ['d-region/alle']],
    ['d-kommune', []],
    ['ukendt', []],
  ])('%s is bound by %j', (document, levels) => {
    expect(listBindingLevels(document, atlas)).toEqual(levels);
  });
});
