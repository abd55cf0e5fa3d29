import { describe, expect, test } from 'vitest';
import { deriveHiddenFields, type HiddenWords, type PlacedTerm } from '../../../src/atlas/derive-hidden-fields.ts';

const lexicon: HiddenWords['lexicon'] = {
  compoundTails: (word) => (word.startsWith('arbejdsmiljø') ? [word.slice('arbejds'.length)] : []),
};
const NOTHING: HiddenWords = { sourceWords: new Map(), lexicon };

const derive = (content: string, id = 'd/l/s', hidden = NOTHING, terms: PlacedTerm[] = []) =>
  deriveHiddenFields({ content, meta: { title: 'x' } }, id, terms, hidden);

/** So many words that are no function words. */
const words = (count: number) => Array.from({ length: count }, (_, i) => `ord${i + 10}`).join(' ');

describe('deriveHiddenFields', () => {
  test('every word is closed, folded and there once; function words are left out', () => {
    expect(derive('Mål og måling og mål i MED')).toEqual({ korttekst: 'malz malingz medz' });
  });

  test('what it is about stands apart: its own title, and the words its slug is made of', () => {
    expect(derive('Tryg kultur\nSørge for god trivsel og ro.', 'd/l/trivsel-for-alle')).toEqual({
      emneord: 'kulturz trivselz trygz',
      korttekst: 'godz roz sørgez',
    });
  });

  test.each([
    ['Følge op på målene.', 'd/l/maal', undefined],
    ['Nå et mål.', 'd/l/maal', 'malz'],
    ['Lægge planer.', 'd/l/laegge-planer', 'læggez planerz'],
    ['Prioritere alt.', 'd/l/prioritering', 'prioriterez'],
  ])(
    '»%s« under the slug %s is about %s: a long word in any form, a short one as it stands',
    (content, id, expected) => {
      expect(derive(content, id).emneord).toBe(expected);
    },
  );

  test('the words of a text stand in a field by its length', () => {
    expect(Object.keys(derive(words(8)))).toEqual(['korttekst']);
    expect(Object.keys(derive(words(9)))).toEqual(['ordformer']);
    expect(Object.keys(derive(words(40)))).toEqual(['langtekst']);
  });

  test('parts of compounds and words of the source stand in fields of their own, and none twice', () => {
    const hidden = { ...NOTHING, sourceWords: new Map([['d/l/s', ['arbejdsmiljøet', 'trivsel', 'ro']]]) };
    expect(derive('Skabe ro og arbejdsmiljø', 'd/l/s', hidden)).toEqual({
      korttekst: 'arbejdsmiljøz roz skabez',
      orddele: 'miljøz',
      ordlyd: 'arbejdsmiljøetz trivselz',
      ordlydsdele: 'miljøetz',
    });
  });

  test('a term is one it is about where its words are, and otherwise one it mentions', () => {
    const named = (term: string, position: number): PlacedTerm => ({ term, position, inflections: [], synonyms: [] });
    const fields = derive('Sørge for trivsel og ro.', 'd/l/trivsel', NOTHING, [named('trivsel', 3), named('ro', 12)]);
    expect([fields.begrebsemne, fields.begreber]).toEqual(['03z', '012z']);
  });

  test('a page is about its own name, and goes by the others', () => {
    const term: PlacedTerm = { term: 'trivsel', position: 3, inflections: [], synonyms: [] };
    expect(derive('trivsel; godt arbejde; trivslen', '', NOTHING, [term])).toEqual({
      emneord: 'trivselz',
      korttekst: 'arbejdez godtz trivslenz',
      begrebsemne: '03z',
    });
  });
});
