import { describe, expect, test } from 'vitest';
import { findFalseFriends, nameStem } from '../../../../src/atlas/levels/find-false-friends.ts';
import type { Span } from '../../../../src/atlas/levels/place-levels.ts';

describe('nameStem', () => {
  test.each([
    ['Afdelingsledelse', 'afdeling'],
    ['Afdelingsleder', 'afdeling'],
    ['Afdelingsledelse i psykiatrien', 'afdeling'],
    ['Områdechef', 'område'],
    ['Områdeleder', 'område'],
    ['Psykiatri- og Socialledelse', 'social'],
    ['Ledelsen af Præhospitalet', null],
    ['Leder af ledere', null],
    ['Chef', null],
    ['Direktør', null],
  ])('%s is built on %s', (title, stem) => {
    expect(nameStem(title)).toBe(stem);
  });
});

describe('findFalseFriends', () => {
  const level = (id: string, title: string): { id: string; document: string; title: string } => ({
    id,
    document: id.split('/')[0] ?? '',
    title,
  });
  const spans = (entries: Record<string, Span>): Map<string, Span> => new Map(Object.entries(entries));
  const one: Span = { lowest: 1, highest: 1 };
  const two: Span = { lowest: 2, highest: 2 };
  const oneToTwo: Span = { lowest: 1, highest: 2 };

  test.each([
    ['like names on disjoint spans are warned of', 'a/x', 'Afdelingsleder', one, 'b/y', 'Afdelingsledelse', two, true],
    ['like names on overlapping spans too', 'a/x', 'Afdelingsleder', one, 'b/y', 'Afdelingsledelse', oneToTwo, true],
    ['like names on one rung are no false friends', 'a/x', 'Tilbudsleder', two, 'b/y', 'Tilbudsleder', two, false],
    ['nor are different names', 'a/x', 'Tilbudsleder', two, 'b/y', 'Centerledelse', one, false],
    ['nor levels of one document', 'a/x', 'Afdelingsleder', one, 'a/y', 'Afdelingsledelse', two, false],
    ['nor bare roles', 'a/x', 'Chef', two, 'b/y', 'Chef', one, false],
  ])('%s, on both pages', (_, idA, titleA, spanA, idB, titleB, spanB, warned) => {
    const friends = findFalseFriends([level(idA, titleA), level(idB, titleB)], spans({ [idA]: spanA, [idB]: spanB }));
    expect((friends.get(idA) ?? []).map((friend) => friend.level)).toEqual(warned ? [idB] : []);
    expect((friends.get(idB) ?? []).map((friend) => friend.level)).toEqual(warned ? [idA] : []);
  });

  test('a level on no rung has none', () => {
    expect(findFalseFriends([level('a/x', 'Afdelingsleder')], new Map()).size).toBe(0);
  });
});
