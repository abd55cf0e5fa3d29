import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatSharedFragment,
  isSharedFragment,
  parseSharedFragment,
} from '../../../src/client/collection/shared-fragment.ts';
import { anyString } from '../any-string.ts';

/** So many damaged fragments are tried, the same in every run. */
const FUZZED = 1000;

const picks = [
  { id: 'holstebro/chef/trivsel', note: 'Til mandag' },
  { id: 'region-midtjylland/omraadeleder/oekonomi', note: '' },
];
const whole = (note: string) => picks.map((pick) => ({ ...pick, note: pick.note && note, text: '', source: '' }));
const pack = (value: unknown): string =>
  `samling-1.${deflateSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`;

test('ids come back in their order, without notes', async () => {
  const fragment = await formatSharedFragment(picks, { withNotes: false });
  expect(fragment).toMatch(/^samling-1\.[\w-]+$/u);
  expect(await parseSharedFragment(fragment)).toEqual(whole(''));
});

test('notes come along where they are asked for', async () => {
  const fragment = await formatSharedFragment(picks, { withNotes: true });
  expect(await parseSharedFragment(fragment)).toEqual(whole('Til mandag'));
});

test('a hundred picks make a link that mail programs keep whole', async () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ id: `holstebro/chef/forventning-nummer-${i}`, note: '' }));
  expect((await formatSharedFragment(many, { withNotes: false })).length).toBeLessThan(1500);
});

test.each([
  ['samling-1.abc', true],
  ['samling-9.abc', true],
  ['afsnit--indhold', false],
  ['', false],
])('%s is meant as a collection: %s', (fragment, is) => {
  expect(isSharedFragment(fragment)).toBe(is);
});

describe('what is no collection is refused', () => {
  test.each([
    ['empty', 'samling-1.'],
    ['no base64url', 'samling-1.æøå'],
    ['not compressed', `samling-1.${Buffer.from('["a/b/c"]').toString('base64url')}`],
    ['no JSON', pack('hej')],
    ['no list', pack({ id: 'a/b/c' })],
    ['no picks', pack([])],
    ['markup for an id', pack(['<img src=x onerror=alert(1)>'])],
    ['a way out of the site', pack(['../../b/c'])],
    ['a note that is no text', pack([['a/b/c', { toString: 1 }]])],
    ['more than a note', pack([['a/b/c', '', 'x']])],
    ['twice the same', pack(['a/b/c', 'a/b/c'])],
    ['too many', pack(Array.from({ length: 501 }, (_, i) => `a/b/c-${i}`))],
    ['a bomb', pack(`["${'a'.repeat(5_000_000)}"]`)],
    ['too long', `samling-1.${'A'.repeat(200_001)}`],
    ['another word', 'samling-x'],
  ])('%s', async (_, fragment) => {
    expect(await parseSharedFragment(fragment)).toBe('damaged');
  });

  test('a later version says so', async () => {
    expect(await parseSharedFragment('samling-2.eJw')).toBe('newer');
  });
});

test('whatever stands in a note is shared', async () => {
  await fc.assert(
    fc.asyncProperty(anyString, async (note) => {
      const shared = await formatSharedFragment([{ id: 'a/b/c', note }], { withNotes: true });
      expect(await parseSharedFragment(shared)).toMatchObject([{ id: 'a/b/c', note }]);
    }),
    { numRuns: 100 },
  );
});

test(`none of ${FUZZED} fragments with a sign changed, lost or added is read as another collection`, async () => {
  const fragment = await formatSharedFragment(picks, { withNotes: true });
  const signs = Array.from('ABCxyz019-_%~=#æ');
  const damage = fc.record({
    at: fc.nat({ max: fragment.length - 1 }),
    sign: fc.constantFrom(...signs),
    kind: fc.constantFrom('change', 'lose', 'add', 'cut', 'swap'),
  });
  let damaged = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
      const broken = damages.reduce((text, { at, sign, kind }) => {
        if (kind === 'cut') return text.slice(0, at);
        const rest = text.slice(at + (kind === 'add' ? 0 : 1));
        if (kind === 'swap') return text.slice(0, at) + rest.slice(0, 1) + text.slice(at, at + 1) + rest.slice(1);
        return text.slice(0, at) + (kind === 'lose' ? '' : sign) + rest;
      }, fragment);
      const read = await parseSharedFragment(broken);
      if (typeof read === 'string') damaged++;
      else expect(read).toEqual(whole('Til mandag'));
    }),
    { numRuns: FUZZED },
  );
  expect(damaged).toBeGreaterThan(FUZZED / 2);
});
