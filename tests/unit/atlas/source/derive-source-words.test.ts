import { expect, test } from 'vitest';
import { deriveSourceWords } from '../../../../src/atlas/source/derive-source-words.ts';
import type { Passage, SourceMap } from '../../../../src/atlas/model.ts';

const at = { file: 'kilde.json', line: 1 };

function passage(kind: Passage['kind'], anchor: string | null, ...words: string[]): Passage {
  return { kind, anchor, ranges: [], fingerprints: [], words, at };
}

test('words are filed under the statement, level or document that restates them', () => {
  const passages = [
    passage('statement', 'leder#trivsel', 'trivsel'),
    passage('prose', 'leder#indledning', 'vilje', 'mod'),
    passage('prose', 'leder#afslutning', 'vilje', 'held'),
    passage('prose', 'index#forord', 'forord'),
    passage('heading', null, 'overskrift'),
  ];
  const map: SourceMap = { document: 'kompas', file: 'kilde.txt', wordCount: 5, passages, unplaced: [], at };
  expect(deriveSourceWords({ sourceMaps: [map] })).toEqual(
    new Map([
      ['kompas/leder/trivsel', ['trivsel']],
      ['kompas/leder', ['held', 'mod', 'vilje']],
      ['kompas', ['forord']],
    ]),
  );
});
