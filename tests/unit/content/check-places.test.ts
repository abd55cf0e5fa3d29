import { expect, test } from 'vitest';
import { checkPlaces } from '../../../src/content/check-places.ts';
import { formatDiagnostics } from '../../../src/content/format-diagnostics.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { sampleContent } from './sample-content.ts';

/** Twelve words for the places of the sample: what each of its passages says, in other words. */
const SOURCE = 'Peger retningen ud. Følger retningen. Sørger for trivsel. Stede. Retning: fremad. Slut.';

const { model } = parseContent(sampleContent());
const kompas = model.sourceMaps.find(({ document }) => document === 'kompas');

test('places that share words with what restates them are silent', () => {
  expect(kompas?.wordCount).toBe(12);
  const silent = checkPlaces(model, new Map([['kompas.txt', SOURCE]]));
  expect(silent.map(({ message }) => message)).toEqual([]);
});

test('a place that shares almost none is worth a look', () => {
  const source = SOURCE.replace('Sørger for trivsel', 'Bager brød ofte');
  expect(formatDiagnostics(checkPlaces(model, new Map([['kompas.txt', source]])), 'bemærkning')).toMatchInlineSnapshot(`
    "content/dokumenter/kompas/kilde.json:7:1 Stedet i kilden deler næsten ingen ord med »leder#trivsel«.
      Fundet:  bager brød ofte …
      Ret:     Er det det rigtige sted? »npm run anchors -- <kilden> <dokument> --words 1-100« viser ordenes numre.
      (place-unlike)

    1 bemærkning i 1 fil."
  `);
});

test('a source of another length is said not to be the one', () => {
  expect(formatDiagnostics(checkPlaces(model, new Map([['kompas.txt', `${SOURCE} Mere.`]])), 'bemærkning'))
    .toMatchInlineSnapshot(`
    "content/dokumenter/kompas/kilde.json:3:1 kompas.txt har 13 ord, og stederne er talt i en kilde på 12. De er ikke efterset.
      Ret:     Læg den samme fil i mappen, eller find stederne forfra med »npm run anchors -- <kilden> <dokument> --restart«.
      (source-of-other-length)

    1 bemærkning i 1 fil."
  `);
});

test('a source that is not at hand is passed over', () => {
  expect(checkPlaces(model, new Map())).toEqual([]);
});
