import { describe, expect, test } from 'vitest';
import {
  deriveHiddenFields,
  type HiddenWords,
  type Labels,
  type PlacedTerm,
} from '../../../../src/atlas/search/derive-hidden-fields.ts';
import { clueWord } from '../../../../src/atlas/search/index-words.ts';

const lexicon: HiddenWords['lexicon'] = {
  splitCompound: (word) => [word],
  compoundTails: (word) => (word.startsWith('arbejdsmiljø') ? [word.slice('arbejds'.length)] : []),
};
const NOTHING: HiddenWords = { sourceWords: new Map(), lexicon };

const derive = (texts: string | string[], id = 'd/l/s', hidden = NOTHING, labels: Partial<Labels> = {}) =>
  deriveHiddenFields(
    { texts: [texts].flat(), meta: { title: 'x' } },
    id,
    { terms: [], readersWords: [], searchedAs: [], ...labels },
    hidden,
  );

const placed = (term: string, position: number, more: Partial<PlacedTerm> = {}): PlacedTerm => ({
  term,
  position,
  by: 'word',
  inflections: [],
  synonyms: [],
  readersWords: [],
  ...more,
});

describe('deriveHiddenFields', () => {
  test('every word is closed, folded and there once; function words are left out', () => {
    expect(derive('Mål og måling og mål i MED')).toEqual({ ordformer: 'medz mqalz mqalingz' });
  });

  test('what it is about stands apart: its own title, and the words its slug is made of', () => {
    expect(derive(['Tryg kultur', 'Sørge for god trivsel og ro.'], 'd/l/trivsel-for-alle')).toEqual({
      emneord: 'kulturz trivselz trygz',
      ordformer: 'godz roz sørgez',
    });
  });

  test.each([
    ['Følge op på målene.', 'd/l/maal', undefined],
    ['Nå et mål.', 'd/l/maal', 'mqalz'],
    ['Lægge planer.', 'd/l/laegge-planer', 'læggez planerz'],
    ['Prioritere alt.', 'd/l/prioritering', 'prioriterez'],
  ])(
    '»%s« under the slug %s is about %s: a long word in any form, a short one as it stands',
    (content, id, expected) => {
      expect(derive(content, id).emneord).toBe(expected);
    },
  );

  test('parts of compounds and words of the source stand in fields of their own, and none twice', () => {
    const hidden = { ...NOTHING, sourceWords: new Map([['d/l/s', ['arbejdsmiljøet', 'trivsel', 'ro']]]) };
    expect(derive('Skabe ro og arbejdsmiljø', 'd/l/s', hidden)).toEqual({
      ordformer: 'arbejdsmiljøz roz skabez',
      orddele: 'miljøz',
      ordlyd: 'arbejdsmiljøetz miljøetz trivselz',
    });
  });

  test('what readers type stands apart, save what stands in the text or its source', () => {
    const hidden = { ...NOTHING, sourceWords: new Map([['d/l/s', ['velvære']]]) };
    const labels = { readersWords: ['ro', 'velvære', 'Stress'] };
    expect(derive('Skabe ro.', 'd/l/s', hidden, labels).laeserord).toBe('stressz');
  });

  test('each word of what readers type, and each part of a compound, is a clue in any of its forms', () => {
    const hidden = {
      ...NOTHING,
      lexicon: { ...lexicon, splitCompound: (word: string) => (word === 'arbejdspres' ? ['arbejds', 'pres'] : [word]) },
    };
    const of = (searchedAs: string[]) => derive('Skabe ro.', 'd/l/s', hidden, { searchedAs }).spor?.split(' ');
    expect(of(['lyst til at arbejde', 'arbejdspres'])).toEqual(
      [...new Set(['lyst', 'arbejde', 'arbejdspres', 'arbejds', 'pres'].map(clueWord))].sort(),
    );
    expect(of(['lysten'])).toEqual(of(['lyst']));
  });

  test('a term is one it is about where its words are, and otherwise one it mentions', () => {
    const terms = [placed('trivsel', 3), placed('ro', 12)];
    const fields = derive('Sørge for trivsel og ro.', 'd/l/trivsel', NOTHING, { terms });
    expect([fields.begrebsemne, fields.begreber]).toEqual(['qt3z', 'qt12z']);
  });

  test('a term without its word in the text stands apart, by whose judgement it is there', () => {
    const fieldsBy = (by: PlacedTerm['by']) =>
      derive('Sørge for ro.', 'd/l/s', NOTHING, { terms: [placed('trivsel', 3, { by })] });
    expect(fieldsBy('subject').begrebssag).toBe('qt3z');
    expect(fieldsBy('source').begrebskilde).toBe('qt3z');
  });

  test('what readers type for a term is put where it is the subject, and not where it is mentioned', () => {
    const readersWords = ['god', 'stemning'];
    const fieldsWith = (content: string, more: Partial<PlacedTerm> = {}) =>
      derive(content, 'd/l/trivsel', NOTHING, { terms: [placed('trivsel', 3, { readersWords, ...more })] });
    expect(fieldsWith('Sørge for trivsel.').laeserord).toBe('godz stemningz');
    expect(fieldsWith('Sørge for ro.', { by: 'subject' }).laeserord).toBe('godz stemningz');
    expect(fieldsWith('Sørge for ro.').laeserord).toBeUndefined();
    expect(fieldsWith('Sørge for ro.', { by: 'source' }).laeserord).toBeUndefined();
  });

  test('a page is about its own name, and goes by the others', () => {
    expect(derive(['trivsel', 'godt arbejde', 'trivslen'], '', NOTHING, { terms: [placed('trivsel', 3)] })).toEqual({
      emneord: 'trivselz',
      ordformer: 'arbejdez godtz trivslenz',
      begrebsemne: 'qt3z',
    });
  });
});
