import { expect, test } from 'vitest';
import { readAtlas } from '../../src/content/read-atlas.ts';

// The tests of the built site hold of any content, also of one that has nothing of a kind. Ours has all kinds, so that
// each of them looks at something.
const reading = readAtlas(process.cwd());
if (reading.atlas === null) throw new Error('The content has a mistake.');
const { atlas, model } = reading;

test.each([
  ['cross-references in force', atlas.mappings.filter(({ status }) => status !== 'erstattet')],
  ['links that follow from those of rows', atlas.statements.flatMap(({ mappings }) => mappings)],
  ['own forms that answer to common ones', atlas.ownForms.flatMap(({ mappings }) => mappings)],
  ['anchored prose on the page of a document', model.documents.flatMap(({ prose }) => prose)],
  ['anchored prose on the page of a level', model.levels.flatMap(({ prose }) => prose)],
  ['notes', atlas.statements.flatMap(({ notes }) => notes)],
  ['pitfalls', atlas.statements.filter(({ pitfall }) => pitfall)],
  ['terms in statements of several documents', atlas.terms.filter(({ chart }) => chart.length > 1)],
  ['terms that only the source has', atlas.terms.flatMap(({ sourceMentions }) => sourceMentions)],
  [
    'terms inside a compound',
    atlas.statements.filter(
      ({ title, text, termPlaces }) =>
        title === null && termPlaces.some(({ start }) => /\p{L}/u.test(text[start - 1] ?? '')),
    ),
  ],
])('the content has %s', (_, found) => {
  expect(found.length).toBeGreaterThan(0);
});
