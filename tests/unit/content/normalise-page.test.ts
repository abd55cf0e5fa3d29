import { expect, test } from 'vitest';
import { normalisePage } from '../../../src/content/normalise-page.ts';

test.each([
  ['---\ntitle: Chef\nforms: []\n---\n\nTekst.\n', '---\n{"title":"Chef","forms":[]}\n---\n\nTekst.\n'],
  ['\uFEFF---\r\ntitle: a\u030A\r\n---\r\nTekst.\r\n', '---\n{"title":"å"}\n---\nTekst.\n'],
  // What another parser of YAML would read as a day.
  ['---\ndate: 2026-01-31\n---\n', '---\n{"date":"2026-01-31"}\n---\n'],
  ['---\ntitle: [\n---\nTekst.\n', '---\ntitle: [\n---\nTekst.\n'],
  ['Tekst.\n', 'Tekst.\n'],
])('%j is rendered from %j', (written, rendered) => {
  expect(normalisePage(written)).toBe(rendered);
});
