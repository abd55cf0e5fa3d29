import { expect, test } from 'vitest';
import { formatTour } from '../../../src/build/format-tour.ts';
import { sampleAtlas } from '../exports/sample-atlas.ts';

const URL = 'http://127.0.0.1:4321/atlas/';

test('the front page comes first, then the pages of their kind with most to see', () => {
  expect(formatTour(sampleAtlas(), URL)).toMatchInlineSnapshot(`
    "Ledelsesatlas: http://127.0.0.1:4321/atlas/ (stop with Ctrl-C). Open first:
      http://127.0.0.1:4321/atlas/                             every level of every document, on one ladder
      http://127.0.0.1:4321/atlas/dokumenter/kompas/chef/      what is expected of one level, and who answers to it elsewhere
      http://127.0.0.1:4321/atlas/trin/leder-af-medarbejdere/  the levels of one rung, side by side
      http://127.0.0.1:4321/atlas/soeg/?q=trivsel              a search for "trivsel""
  `);
});

test('a site with nothing in it has a front page', () => {
  const empty = { ...sampleAtlas(), levels: [], rungs: [], terms: [] };
  expect(formatTour(empty, URL).split('\n').slice(1)).toEqual([
    '  http://127.0.0.1:4321/atlas/  every level of every document, on one ladder',
  ]);
});
