import { describe, expect, test } from 'vitest';
import { fingerprint, formatHash, hashRuns } from '../../../../src/atlas/source/fingerprint.ts';

const passage = 'lederen skal sætte en klar retning og følge op på den hele året'.split(' ');

describe('fingerprint', () => {
  test('about a third of the runs is kept, sorted', () => {
    const prints = fingerprint(passage);
    expect(hashRuns(passage)).toHaveLength(9);
    expect(prints).toHaveLength(3);
    expect(prints).toEqual([...prints].sort());
  });

  test('the prints are the smallest hashes of the runs', () => {
    const smallest = hashRuns(passage)
      .sort((a, b) => a - b)
      .slice(0, 3);
    expect(fingerprint(passage)).toEqual(smallest.map(formatHash));
  });

  test('the same passage in a longer text has all its prints there', () => {
    const text = hashRuns(['forord', ...passage, 'slut']).map(formatHash);
    expect(fingerprint(passage).every((print) => text.includes(print))).toBe(true);
  });

  test('a passage shorter than a run is one run', () => {
    expect(hashRuns(['trivsel'])).toHaveLength(1);
    expect(fingerprint(['trivsel'])).toHaveLength(1);
  });

  test('nothing has no print', () => {
    expect(hashRuns([])).toEqual([]);
  });
});
