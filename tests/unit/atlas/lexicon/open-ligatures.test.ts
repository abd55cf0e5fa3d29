import { expect, test } from 'vitest';
import { openLigatures } from '../../../../src/atlas/lexicon/open-ligatures.ts';

test.each([
  ['konﬂikt', 'konflikt'],
  ['ofﬁciel', 'officiel'],
  ['ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ', 'ff fi fl ffi ffl st st'],
  ['æ ø å ½ ²', 'æ ø å ½ ²'],
])('%s', (text, opened) => {
  expect(openLigatures(text)).toBe(opened);
});
