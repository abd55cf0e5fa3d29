import { expect, test } from 'vitest';
import type { Relation } from '../../../src/atlas/model.ts';
import { toPredicate } from '../../../src/exports/to-predicate.ts';

test.each<[Relation, number, string]>([
  ['samme-indhold', 10, 'skos:exactMatch'],
  ['daekkes-af', 5, 'skos:broadMatch'],
  ['daekker', 5, 'skos:narrowMatch'],
  ['overlapper', 6, 'skos:relatedMatch'],
  ['overlapper', 7, 'skos:closeMatch'],
  ['se-ogsaa', 9, 'skos:relatedMatch'],
  ['modsiger', 5, 'atlas:contradicts'],
  ['ingen-modpart', 0, 'skos:relatedMatch'],
])('%s at strength %i is %s', (relation, strength, curie) => {
  expect(toPredicate(relation, strength).curie).toBe(curie);
});
