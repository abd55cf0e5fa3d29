import { describe, expect, test } from 'vitest';
import { deriveFormerAddresses } from '../../../src/atlas/addresses/derive-former-addresses.ts';
import { followMoves } from '../../../src/atlas/addresses/follow-moves.ts';

const move = (from: string, to: string | null, why: string | null = null) => ({ from, to, why });

const MOVES = [
  move('/d/a/', '/d/b/'),
  move('/d/a/chef/#gammel', '/d/b/leder/#ny'),
  move('/d/a/mester/', null, 'Nedlagt.'),
  move('/d/b/chef/', '/d/b/topchef/'),
  move('/t/vej/', '/t/#vej'),
  move('/ring/1/', '/ring/2/'),
  move('/ring/2/', '/ring/1/'),
];

describe('an old address', () => {
  test.each([
    ['stands as it was where nothing speaks of it', '/d/c/', null],
    ['goes where its line says', '/d/a/', { to: '/d/b/', why: null }],
    ['goes with the page above it', '/d/a/leder/#x', { to: '/d/b/leder/#x', why: null }],
    ['goes on where the new one has moved, too', '/d/a/chef/#x', { to: '/d/b/topchef/#x', why: null }],
    ['goes where its own line says, not with its page', '/d/a/chef/#gammel', { to: '/d/b/leder/#ny', why: null }],
    ['is gone with the page above it', '/d/a/mester/#x', { to: null, why: 'Nedlagt.' }],
    ['ends at a place on a page', '/t/vej/#x', { to: '/t/#vej', why: null }],
    ['is no beginning of another name', '/d/aa/', null],
    ['leads nowhere in a circle', '/ring/1/', null],
  ])('%s', (_, address, destination) => {
    expect(followMoves(address, MOVES)).toEqual(destination);
  });
});

test('former addresses are those published and moved, without those of today, each with its end', () => {
  const former = deriveFormerAddresses(
    ['/d/a/', '/d/a/mester/', '/d/b/', '/d/c/'],
    ['/d/b/', '/d/c/'],
    MOVES.slice(0, 3),
  );
  expect(former).toEqual([
    { address: '/d/a/', to: '/d/b/', why: null },
    { address: '/d/a/chef/#gammel', to: '/d/b/leder/#ny', why: null },
    { address: '/d/a/mester/', to: null, why: 'Nedlagt.' },
  ]);
});
