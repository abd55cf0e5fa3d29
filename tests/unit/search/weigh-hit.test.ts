import { expect, test } from 'vitest';
import { weighHit } from '../../../src/client/search/weigh-hit.ts';

test('a hit weighs as much as the best of what it has, less the further the word is from the one looked for', () => {
  expect(weighHit(['ordlyd', 'emneord'], 'same')).toBe(weighHit(['emneord'], 'same'));
  expect(weighHit(['niveau'], 'same')).toBe(0);
  const weights = (['same', 'inflected', 'derived', 'begun'] as const).map((closeness) =>
    weighHit(['emneord'], closeness),
  );
  expect(weights).toEqual([...new Set(weights)].sort((a, b) => b - a));
});
