import { expect, test } from 'vitest';
import { deriveNamespace, toCurie, toIri } from '../../../src/exports/namespace.ts';

test('with an address, a name leads to the file that describes it', () => {
  const namespace = deriveNamespace('https://eksempel.dk/atlas/');
  expect(toIri(namespace, 'level', 'holstebro/chef')).toBe(
    'https://eksempel.dk/atlas/data/vocab.ttl#level/holstebro/chef',
  );
});

test('without one, a name is the same in every copy, for ever', () => {
  expect(toIri(deriveNamespace(null), 'level', 'holstebro/chef')).toBe(
    'urn:uuid:e33d5091-c6b0-455c-898a-f1d0a1ad2051#level/holstebro/chef',
  );
  expect(toCurie('level', 'holstebro/chef')).toBe('level:holstebro/chef');
});
