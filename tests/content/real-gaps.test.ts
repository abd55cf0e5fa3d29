import { expect, test } from 'vitest';
import { buildGapDeriver } from '../../src/atlas/crosswalk/gaps/derive-gaps.ts';
import { listPlaces } from '../../src/atlas/crosswalk/gaps/list-places.ts';
import { readPlaces } from '../../src/atlas/crosswalk/gaps/read-places.ts';
import { readAtlas } from '../../src/content/read-atlas.ts';

const { atlas } = readAtlas(process.cwd());
if (atlas === null) throw new Error('The content has a mistake.');

const DOCUMENT = 'holstebro';
const TERM = 'arbejdsmiljoe';

test('Holstebro speaks of arbejdsmiljø where it defines personaleledelse: it is nowhere called missing', () => {
  const derive = buildGapDeriver(atlas);
  const nameOf = new Map([
    ...atlas.rows.map(({ id, title }) => [id, title] as const),
    ...atlas.statements.map(({ id, title, text }) => [id, title ?? text] as const),
    ...atlas.terms.map(({ id, term }) => [id, term] as const),
  ]);
  const places = listPlaces(readPlaces(atlas), atlas.documents, DOCUMENT);
  expect(places.length).toBe(5);
  expect(atlas.terms.find(({ id }) => id === TERM)?.notMentioned).not.toContain(DOCUMENT);
  for (const { missing, otherwise } of places.map((place) => derive(DOCUMENT, place))) {
    const names = missing.map(({ id }) => nameOf.get(id) ?? id);
    expect(names.filter((name) => /arbejdsmiljø/iu.test(name))).toEqual([]);
    const told = otherwise.find(({ kind, id }) => kind === 'term' && id === TERM);
    const prose = told?.wheres.find(({ kind }) => kind === 'prose');
    expect(prose?.passages).toContain(`/dokumenter/${DOCUMENT}/#form-personaleledelse`);
  }
});
