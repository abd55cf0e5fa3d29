import { describe, expect, test } from 'vitest';
import { contentWords } from '../../../../src/atlas/lexicon/content-words.ts';
import { findPassage, indexExtraction } from '../../../../src/atlas/source/find-passages.ts';
import { fingerprint } from '../../../../src/atlas/source/fingerprint.ts';
import type { Passage } from '../../../../src/atlas/model.ts';
import { wordStream } from '../../../../src/atlas/source/word-stream.ts';

const DUTY =
  'Kaptajnen skal holde skibet på ret kurs, læse vejret hver morgen og fordele vagterne ligeligt blandt folkene.';
const OTHER =
  'Styrmanden fører logbogen, måler dybden ved indsejlingen og melder til kaptajnen, når noget afviger fra planen.';
const REFERENCE = `Sejlhåndbog for alle skibe. ${DUTY} ${OTHER} Tak for denne gang.`;

function passageOf(text: string, reference = REFERENCE): Passage {
  const words = wordStream(text).map(({ word }) => word);
  const all = wordStream(reference).map(({ word }) => word);
  const start = all.findIndex((_, i) => words.every((word, k) => all[i + k] === word));
  return {
    kind: 'statement',
    anchor: 'kaptajn#kurs',
    ranges: [{ printing: 1, start, end: start + words.length }],
    fingerprints: fingerprint(words),
    words: contentWords(words),
    at: { file: 'kilde.json', line: 1 },
  };
}

const find = (passage: Passage, text: string): string[] =>
  findPassage(passage, indexExtraction(wordStream(text)), wordStream(REFERENCE).length).map((found) => found.text);

describe('findPassage', () => {
  test('a passage is found at its own place', () => {
    expect(find(passageOf(DUTY), REFERENCE)).toEqual([DUTY]);
  });

  test('other line breaks and hyphens do not hide it', () => {
    const broken = REFERENCE.replace('holde skibet', 'holde ski-\nbet')
      .replace('fordele', 'for-\ndele')
      .replaceAll(', ', ',\n');
    expect(find(passageOf(DUTY), broken)).toEqual([DUTY]);
  });

  test('a foreword of another length does not hide it', () => {
    expect(find(passageOf(DUTY), `Udgivet af rederiet i havnen. Anden udgave. ${REFERENCE}`)).toEqual([DUTY]);
  });

  test('a page header inside it is left out', () => {
    expect(find(passageOf(DUTY), REFERENCE.replace('hver morgen', 'hver REDERIETS SEJLHÅNDBOG 12 morgen'))).toEqual([
      DUTY,
    ]);
  });

  test('a short passage is found whole', () => {
    const short = 'Tak for denne gang.';
    expect(find(passageOf(short), `Forord. ${REFERENCE}`)).toEqual([short]);
  });

  test('a passage that is not there is not found', () => {
    expect(find(passageOf(DUTY), `Sejlhåndbog for alle skibe. ${OTHER}`)).toEqual([]);
  });
});
