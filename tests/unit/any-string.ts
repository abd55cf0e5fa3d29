import fc from 'fast-check';

// The same strings in every run: a failure is of the change that it comes with.
fc.configureGlobal({ seed: 1, numRuns: 300 });

/** Signs that any packing has used between things, or to escape them. */
const MARKS = Array.from('AMZ[\\]^_`{|}~,;:/"\'\n\t \u001f\u200bqxza');

/** Any string: of every character, of halves of characters, of the signs a packing uses, and of words. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: fc.constantFrom(...MARKS) }),
  fc.constantFrom('medarbejder[n]e', 'budget, årligt', 'kaffemøde; uformelt', '__proto__', 'jazz', '012'),
);
