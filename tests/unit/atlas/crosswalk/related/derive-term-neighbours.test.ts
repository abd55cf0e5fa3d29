import { describe, expect, test } from 'vitest';
import {
  deriveTermNeighbours,
  type NeighbouringTerm,
} from '../../../../../src/atlas/crosswalk/related/derive-term-neighbours.ts';

const term = (id: string, broader: string[] = [], seeAlso: string[] = []): NeighbouringTerm => ({
  id,
  broader,
  seeAlso,
});

const neighboursOf = (id: string, terms: NeighbouringTerm[]): string[] =>
  (deriveTermNeighbours(terms).get(id) ?? []).map((one) => `${one.relation} ${one.term} ${one.steps}`);

describe('deriveTermNeighbours', () => {
  test('a term is nearest itself', () => {
    expect(neighboursOf('kano', [term('kano')])).toEqual(['same kano 0']);
  });

  test('what is above and below is found at any distance', () => {
    const terms = [term('kano', ['baad']), term('baad', ['fartoej']), term('fartoej')];
    expect(neighboursOf('kano', terms)).toEqual(['same kano 0', 'broader baad 1', 'broader fartoej 2']);
    expect(neighboursOf('fartoej', terms)).toEqual(['same fartoej 0', 'narrower kano 2', 'narrower baad 1']);
  });

  test('»se også« holds both ways', () => {
    const terms = [term('kano', [], ['havn']), term('havn')];
    expect(neighboursOf('havn', terms)).toEqual(['same havn 0', 'see-also kano 1']);
  });

  test('a term reached in two ways has the nearer', () => {
    const terms = [term('kano', ['baad', 'fartoej']), term('baad', ['fartoej']), term('fartoej')];
    expect(neighboursOf('kano', terms)).toContain('broader fartoej 1');
  });

  test('a ring of broader terms ends', () => {
    const terms = [term('kano', ['baad']), term('baad', ['kano'])];
    expect(neighboursOf('kano', terms)).toEqual(['same kano 0', 'broader baad 1']);
  });
});
