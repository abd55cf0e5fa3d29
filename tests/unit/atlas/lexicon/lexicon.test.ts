import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../../src/lexicon/read-lexicon.ts';

const CORPUS = `arbejdsmiljø medarbejder udvikling ledelse leder samtale indsats udvalg værdi kultur tilgang område
  MED Hoved-MEDudvalget ITOP-værdien udefra-ind-perspektiv psykolog`.split(/\s+/u);

const lexicon = readLexicon(CORPUS);

describe('lemmas', () => {
  test.each([
    ['a noun', 'kompetencerne', ['kompetence']],
    ['a genitive', 'ledernes', ['leder']],
    ['a noun that doubles its consonant', 'budgetternes', ['budget']],
    ['an irregular verb', 'ansætter', ['ansætte']],
    ['a comparative', 'større', ['stor']],
    ['a form of two words', 'leder', ['leder', 'lede']],
    ['an imperative only where nothing else is meant', 'mål', ['mål']],
    ['a compound the dictionary lacks', 'arbejdsmiljøindsatserne', ['arbejdsmiljøindsats']],
    ['a compound with a hyphen', 'ITOP-værdierne', ['itop-værdi']],
    ['a name', 'Nordjyllands', ['nordjylland']],
    ['a word nobody knows', 'xqzkwrtp', ['xqzkwrtp']],
    ['a word in capitals', 'LEDERNE', ['leder']],
    ['decomposed letters', 'målene'.normalize('NFD'), ['mål']],
  ])('%s', (_, word, expected) => {
    expect(lexicon.lemmas(word)).toEqual(expected);
  });
});

describe('splitCompound', () => {
  test.each([
    ['arbejdsmiljøindsatser', 'arbejds+miljø+indsatser'],
    ['medarbejderudviklingssamtaler', 'medarbejder+udviklings+samtaler'],
    ['budgetoverholdelse', 'budget+overholdelse'],
    ['hospitalsledelse', 'hospitals+ledelse'],
    ['nulfejlskultur', 'nul+fejls+kultur'],
    ['samarbejdsmuligheder', 'samarbejds+muligheder'],
    ['tillidsvalgte', 'tillids+valgte'],
    ['målrettet', 'mål+rettet'],
  ])('%s is %s', (word, parts) => {
    expect(lexicon.splitCompound(word).join('+')).toBe(parts);
  });

  test.each([
    ['hyphens', 'vi-kultur', 'vi+kultur'],
    ['an acronym by its capitals', 'MEDudvalg', 'MED+udvalg'],
    ['both', 'Hoved-MEDudvalget', 'Hoved+MED+udvalget'],
    ['an acronym the documents use', 'hovedmedudvalg', 'hoved+med+udvalg'],
    ['a word the documents write with hyphens', 'udefraindperspektiv', 'udefra+ind+perspektiv'],
  ])('%s is opened', (_, word, parts) => {
    expect(lexicon.splitCompound(word).join('+')).toBe(parts);
  });

  test.each([
    [
      'an ending that derives is no part',
      ['ledelse', 'følgeskab', 'vigtighed', 'planmæssig', 'afstemthed', 'værdifuld'],
    ],
    ['a bound prefix is no part', ['forandring', 'samarbejde', 'uhensigtsmæssig', 'international', 'formand']],
    [
      'a particle makes one word with what follows',
      [
        'overblik',
        'indsats',
        'medarbejder',
        'omstilling',
        'udvikling',
        'opgave',
        'overholdelse',
        'tilbud',
        'igangsætte',
      ],
    ],
    ['a compound is inflected as its head', ['kultur', 'sparring', 'natur', 'standarder']],
    ['a part makes compounds with other words too', ['ekspert', 'engagere']],
    ['a participle is opened as its verb', ['orienteret', 'detaljerede', 'leveret']],
    ['a combining form opens nothing', ['psykologisk']],
    ['nobody hears the parts any more', ['platform', 'vilkår', 'vejleder', 'årsag']],
    ['a name is left alone', ['Danmark']],
  ])('%s', (_, words) => {
    expect(words.map((word) => lexicon.splitCompound(word))).toEqual(words.map((word) => [word]));
  });

  test.each([
    ['is itself made with a particle', 'medindflydelse', 'med+indflydelse'],
    ['is a compound', 'oversygeplejerske', 'over+syge+plejerske'],
    ['is borrowed', 'uddelegering', 'ud+delegering'],
  ])('a particle is a part where what follows %s', (_, word, parts) => {
    expect(lexicon.splitCompound(word).join('+')).toBe(parts);
  });

  test('the parts put together are the word', () => {
    const words = ['Lederudviklingssamtalerne', 'Center-MEDudvalget', 'APV-handleplan', 'xqzkwrtp', ''];
    expect(words.map((word) => lexicon.splitCompound(word).join(''))).toEqual(
      words.map((word) => word.replaceAll('-', '')),
    );
  });
});

describe('partLemmas', () => {
  test.each([
    ['arbejdsmiljøindsatser', ['arbejde', 'miljø', 'indsats']],
    ['hospitalsledelsen', ['hospital', 'ledelse']],
    ['sygeplejefaglige', ['syge', 'pleje', 'faglig']],
    ['Hoved-MEDudvalget', ['hoved', 'med', 'udvalg']],
    ['kompetencerne', ['kompetence']],
  ])('%s', (word, expected) => {
    expect(lexicon.partLemmas(word)).toEqual(expected);
  });
});

describe('compoundTails', () => {
  test.each([
    ['arbejdsmiljøindsatser', ['miljøindsatser', 'indsatser']],
    ['Hoved-MEDudvalget', ['medudvalget', 'udvalget']],
    ['ledelse', []],
  ])('%s', (word, expected) => {
    expect(lexicon.compoundTails(word)).toEqual(expected);
  });
});

test('what a lexicon was asked before changes no answer', () => {
  const words = ['samarbejdsmuligheder', 'målrettet', 'medindflydelse', 'nulfejlskultur', 'oversygeplejerske'];
  const [first, second] = [readLexicon(CORPUS), readLexicon(CORPUS.toReversed())];
  const forwards = words.map((word) => first.splitCompound(word));
  const backwards = words.toReversed().map((word) => second.splitCompound(word));
  expect(backwards.toReversed()).toEqual(forwards);
});
