import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addPick,
  changePick,
  type Collection,
  isStatementId,
  mergePicks,
  MOST_PICKS,
  movePick,
  NOTHING,
  type Picked,
  removePick,
  toLevelId,
  undoRemoval,
} from '../../../src/client/collection/collection.ts';
import '../any-string.ts';

const pick = (slug: string, note = ''): Picked => ({ id: `by/chef/${slug}`, note, text: slug, source: 'Chef, By' });
const collect = (...slugs: string[]): Collection => ({ ...NOTHING, picks: slugs.map((slug) => pick(slug)) });
const slugs = ({ picks }: Collection): string => picks.map(({ text }) => text).join(' ');

test.each([
  ['by/chef/trivsel', true],
  ['region-midt/alle-ledere/en-2', true],
  ['by/chef', false],
  ['by/chef/trivsel/mere', false],
  ['By/chef/trivsel', false],
  ['by/chef/-trivsel', false],
  ['../chef/trivsel', false],
  [`by/chef/${'a'.repeat(300)}`, false],
])('%s as an id: %s', (id, is) => {
  expect(isStatementId(id)).toBe(is);
});

test('the level of a statement is what stands before its slug', () => {
  expect(toLevelId('by/chef/trivsel')).toBe('by/chef');
});

describe('addPick', () => {
  test('adds at the end, and once', () => {
    expect(slugs(addPick(collect('a', 'b'), pick('c')))).toBe('a b c');
    expect(addPick(collect('a', 'b'), pick('a', 'ny')).picks[0]?.note).toBe('');
  });

  test('a full collection takes no more', () => {
    const full = { ...NOTHING, picks: Array.from({ length: MOST_PICKS }, (_, i) => pick(`nr-${i}`)) };
    expect(addPick(full, pick('en-til'))).toBe(full);
  });
});

describe('removePick and undoRemoval', () => {
  test.each(['a', 'b', 'c'])('%s comes back where it stood', (slug) => {
    const removed = removePick(collect('a', 'b', 'c'), pick(slug).id);
    expect(removed?.collection.picks).toHaveLength(2);
    expect(removed && slugs(undoRemoval(removed.collection, removed.removal))).toBe('a b c');
  });

  test('what was not there cannot be taken out, and what is there is not put back', () => {
    expect(removePick(collect('a'), 'by/chef/b')).toBeNull();
    const here = collect('a');
    expect(undoRemoval(here, { pick: pick('a'), at: 0 })).toBe(here);
  });

  test('it comes back at the end where the collection has become shorter', () => {
    expect(slugs(undoRemoval(collect('a'), { pick: pick('z'), at: 7 }))).toBe('a z');
  });
});

test.each([
  ['a', 1, 'b a c'],
  ['b', -1, 'b a c'],
  ['c', -1, 'a c b'],
  ['a', -1, 'a b c'],
  ['c', 1, 'a b c'],
  ['x', 1, 'a b c'],
] as const)('%s moved by %i makes %s', (slug, step, after) => {
  expect(slugs(movePick(collect('a', 'b', 'c'), pick(slug).id, step))).toBe(after);
});

test('a note is changed on its own pick only', () => {
  expect(changePick(collect('a', 'b'), 'by/chef/b', { note: 'ny' }).picks.map(({ note }) => note)).toEqual(['', 'ny']);
});

describe('mergePicks', () => {
  test('what is new comes after; what is in both keeps its place', () => {
    expect(slugs(mergePicks(collect('a', 'b'), [pick('c'), pick('a')]))).toBe('a b c');
  });

  test("one's own note stays, and an empty one is filled", () => {
    const own = { ...NOTHING, picks: [pick('a', 'min'), pick('b')] };
    expect(mergePicks(own, [pick('a', 'din'), pick('b', 'din')]).picks.map(({ note }) => note)).toEqual(['min', 'din']);
  });
});

test('no order of adding, moving and taking out makes a pick stand twice', () => {
  const step = fc.record({
    slug: fc.constantFrom('a', 'b', 'c', 'd'),
    act: fc.constantFrom('add', 'up', 'down', 'remove', 'undo'),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let collection = collect('a');
      let last: Parameters<typeof undoRemoval>[1] | null = null;
      for (const { slug, act } of steps) {
        const { id } = pick(slug);
        if (act === 'add') collection = addPick(collection, pick(slug));
        else if (act === 'undo') collection = last === null ? collection : undoRemoval(collection, last);
        else if (act === 'remove') {
          const removed = removePick(collection, id);
          collection = removed?.collection ?? collection;
          last = removed?.removal ?? last;
        } else collection = movePick(collection, id, act === 'up' ? -1 : 1);
      }
      const ids = collection.picks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
