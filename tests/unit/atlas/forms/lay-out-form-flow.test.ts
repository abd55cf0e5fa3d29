import { describe, expect, test } from 'vitest';
import { layOutFormFlow } from '../../../../src/atlas/forms/lay-out-form-flow.ts';

const mapping = (form: string, strength: number) => ({
  form,
  relation: 'overlapper' as const,
  strength,
  why: '',
  carried: strength >= 7,
});
const SIZE = { width: 400, height: 300, bar: 10, gap: 20 };
const flow = layOutFormFlow(
  [
    { id: 'a/drift', mappings: [mapping('drift', 8), mapping('faglig', 4)] },
    { id: 'a/tom', mappings: [] },
    { id: 'b/drift', mappings: [mapping('drift', 2)] },
  ],
  [{ id: 'faglig' }, { id: 'drift' }, { id: 'borger' }],
  SIZE,
);

describe('layOutFormFlow', () => {
  test('both sides keep their order; forms without a mapping are left out', () => {
    expect(flow.ownForms.map(({ id, x }) => [id, x])).toEqual([
      ['a/drift', 0],
      ['b/drift', 0],
    ]);
    expect(flow.forms.map(({ id, x }) => [id, x])).toEqual([
      ['faglig', 390],
      ['drift', 390],
    ]);
    for (const side of [flow.ownForms, flow.forms]) {
      const tops = side.map(({ y }) => y);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
    }
  });

  test('a band is as wide as its strength, and a bar as high as its bands', () => {
    const [drift = 0, faglig = 0, weak = 0] = flow.bands.map(({ width }) => width);
    expect(drift / weak).toBeCloseTo(4, 1);
    expect(flow.ownForms[0]?.height).toBeCloseTo(drift + faglig, 0);
    expect(flow.forms[1]?.height).toBeCloseTo(drift + weak, 0);
  });

  test('bars of one side stand apart, inside the picture', () => {
    for (const side of [flow.ownForms, flow.forms]) {
      for (const [i, { y, height }] of side.entries()) {
        expect(y + height).toBeLessThanOrEqual((side[i + 1]?.y ?? SIZE.height + SIZE.gap) - SIZE.gap + 0.2);
      }
    }
  });

  test('nothing mapped: nothing to draw', () => {
    expect(layOutFormFlow([], [{ id: 'drift' }], SIZE)).toEqual({ ownForms: [], forms: [], bands: [] });
  });
});
