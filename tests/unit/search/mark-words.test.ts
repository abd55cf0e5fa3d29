import { describe, expect, test } from 'vitest';
import { beginsAs, hasPartAs, markWords } from '../../../src/client/search/show/mark-words.ts';

/** A marked text with brackets around the marks. */
function mark(text: string, isHit: (word: string, place: number) => boolean): string {
  return markWords(text, isHit)
    .map((segment) => (segment.isHit ? `[${segment.text}]` : segment.text))
    .join('');
}

describe('markWords', () => {
  test.each([
    ['Et to tre', [1], 'Et [to] tre'],
    ['Et (to), tre.', [1, 2], 'Et ([to]), [tre].'],
    ['Et – »to« tre', [2], 'Et – »[to]« tre'],
    ['MED-udvalg m.v.', [0, 1], '[MED-udvalg] [m.v].'],
    ['Et to', [], 'Et to'],
    ['Et to', [7], 'Et to'],
    ['', [0], ''],
    ['– …', [0, 1], '– …'],
    ['<b>fed</b>', [0], '<[b>fed</b]>'],
  ])('%s %j', (text, places, expected) => {
    expect(mark(text, (_, place) => places.includes(place))).toBe(expected);
  });

  test('nothing is lost or added', () => {
    const text = '  Et  «to»\n\ttre – fire. ';
    expect(
      markWords(text, (_, place) => place % 2 === 0)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });

  test('what is not marked comes in one piece', () => {
    expect(markWords('Et to tre fire', (word) => word === 'fire')).toEqual([
      { text: 'Et to tre ', isHit: false },
      { text: 'fire', isHit: true },
    ]);
  });
});

describe('beginsAs', () => {
  test.each([
    ['Tilbudsleder', ['tilbud'], true],
    ['Tilbudsleder', ['leder'], false],
    ['Psykiatri-', ['psyk'], true],
    ['MED-udvalg', ['udvalg'], true],
    ['MED-udvalg', ['medudvalg'], true],
    ['Område', ['omrade'], false],
    ['Område', ['områd'], true],
    ['afsæt', ['af'], false],
    ['af', ['af'], true],
    ['Leder', ['chef', 'LEDER'], true],
    ['Leder', ['–'], false],
    ['Leder', [], false],
  ])('%s %j: %s', (word, typed, expected) => {
    expect(beginsAs(typed)(word)).toBe(expected);
  });
});

test.each([
  ['miljøindsatser', 'indsats', true],
  ['indsatser', 'indsats', true],
  ['indsatsområde', 'indsats', false],
  ['Læge', 'laeg', true],
  ['læge', 'indsats', false],
])('%s is found by the part %s: %s', (word, typed, expected) => {
  expect(hasPartAs([typed], 'indsatserz laegez')(word)).toBe(expected);
});
