import { describe, expect, test } from 'vitest';
import type { SourceMap } from '../../../src/atlas/model.ts';
import { wordStream } from '../../../src/atlas/source/word-stream.ts';
import { formatProposal, formatRanges } from '../../../src/content/format-proposal.ts';
import { parsePlace } from '../../../src/content/parse-place.ts';
import { proposeSourceMap } from '../../../src/content/propose-source-map.ts';
import { LIGHTHOUSE, LIGHTHOUSE_TEXT } from '../atlas/source/ranges/lighthouse.ts';

const WORD_COUNT = wordStream(LIGHTHOUSE_TEXT).length;
const COMMAND = 'npm run anchors -- fyret.txt fyret';

const propose = (
  map: SourceMap | null,
  set: ReadonlyMap<string, SourceMap['passages'][number]['ranges']> = new Map(),
) => proposeSourceMap({ document: 'fyret', restated: LIGHTHOUSE, file: 'fyret.txt', text: LIGHTHOUSE_TEXT, map, set });

describe('a map that is proposed', () => {
  const { map, proposal } = propose(null);

  test('holds what is sure, with fingerprints and words, and lists the rest', () => {
    const anchors = map.passages.map(({ anchor }) => anchor);
    const sure = proposal.places.filter(({ isSure }) => isSure).map(({ passage }) => passage.anchor);
    expect(sure.length).toBeGreaterThan(0);
    expect(new Set(anchors)).toEqual(new Set(sure));
    expect(map.unplaced.length).toBeGreaterThan(0);
    expect(map.unplaced.length + anchors.length).toBe(LIGHTHOUSE.passages.length);
    expect(map.passages.every(({ fingerprints, words }) => fingerprints.length > 0 && words.length > 0)).toBe(true);
    expect(map.wordCount).toBe(WORD_COUNT);
  });

  test('is the same when it is proposed again', () => {
    expect(propose(map).map).toEqual(map);
  });

  test('tiles the source once an editor has set the rest', () => {
    const set = new Map(
      proposal.places.filter(({ isSure }) => !isSure).map(({ passage, ranges }) => [passage.anchor, [...ranges]]),
    );
    const whole = propose(map, set).map;
    expect(whole.unplaced).toEqual([]);
    const ranges = whole.passages.flatMap((passage) => passage.ranges).sort((a, b) => a.start - b.start);
    expect(ranges.map(({ start }) => start)).toEqual([0, ...ranges.slice(0, -1).map(({ end }) => end)]);
    expect(ranges.at(-1)?.end).toBe(WORD_COUNT);
    const headings = whole.passages
      .filter(({ kind }) => kind === 'heading')
      .flatMap((passage) => passage.ranges.map(({ start }) => proposal.words[start]?.token));
    expect(headings).toEqual(expect.arrayContaining(['Fyrets', 'FYRMESTER', 'Mandskab']));
  });
});

describe('what an editor is told', () => {
  const proposed = propose(null);
  const told = formatProposal(proposed, COMMAND);

  test('how many places are sure, and where they were written', () => {
    expect(told.split('\n').slice(0, 3)).toEqual([
      'fyret: 165 ord i fyret.txt, 12 forventninger og afsnit.',
      '8 er fundet med sikkerhed og skrevet i content/dokumenter/fyret/kilde.json.',
      '4 er usikre og står under »unplaced« i filen. Vælg et sted for hver, og kør kommandoen under det:',
    ]);
  });

  test('each unsure passage with its candidates, and a command for each that can be run', () => {
    const unsure = proposed.map.unplaced.map(({ anchor }) => anchor);
    const anchors = LIGHTHOUSE.passages.map(({ anchor }) => anchor);
    const commands = told.split('\n').flatMap((line) => line.trim().split(`${COMMAND} --place `)[1] ?? []);
    const places = commands.map((written) => parsePlace(written, anchors, WORD_COUNT));
    expect(places.filter((place) => 'mistake' in place)).toEqual([]);
    expect(new Set(places.map((place) => ('anchor' in place ? place.anchor : null)))).toEqual(new Set(unsure));
  });

  test('a place that shares almost no words with its passage', () => {
    const far = [{ printing: 1, start: 0, end: 4 }];
    const { map, ...rest } = propose(null, new Map([['vagt#logbog', far]]));
    expect(formatProposal({ map, ...rest }, COMMAND)).toContain(
      'Pas på: Disse steder deler næsten ingen ord med det, der gengiver dem. Er det de rigtige?\n  vagt#logbog: ord 1-4',
    );
  });
});

test('ranges are written as an editor counts them, and read again', () => {
  const ranges = [
    { printing: 1, start: 8, end: 12 },
    { printing: 1, start: 14, end: 20 },
    { printing: 2, start: 99, end: 100 },
  ];
  expect(formatRanges(ranges)).toBe('9-12+15-20,100-100');
  expect(parsePlace('a#b=9-12+15-20,100-100', ['a#b'], 100)).toEqual({ anchor: 'a#b', ranges });
});

test.each([
  ['a#b', '»a#b« kan ikke læses. Skriv <side>#<adresse>=<første ord>-<sidste ord>, fx chef#pege=609-623.'],
  ['a#b=5', '»a#b=5« kan ikke læses. Skriv <side>#<adresse>=<første ord>-<sidste ord>, fx chef#pege=609-623.'],
  ['a#c=1-2', '»a#c« findes ikke på dokumentets sider.'],
  ['a#b=0-2', '»0-2« ligger ikke inden for kildens ord, 1–100, eller er vendt om.'],
  ['a#b=9-8', '»9-8« ligger ikke inden for kildens ord, 1–100, eller er vendt om.'],
  ['a#b=90-101', '»90-101« ligger ikke inden for kildens ord, 1–100, eller er vendt om.'],
  ['a#b=1-5,5-9', '»1-5,5-9« har det samme ord to gange.'],
])('%s is refused', (written, mistake) => {
  expect(parsePlace(written, ['a#b'], 100)).toEqual({ mistake });
});
