import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinTexts } from '../../src/atlas/search/search-record.ts';
import { trimFragment } from '../../src/search/trim-fragment.ts';
import { anyString } from './any-string.ts';

const pack = (written: unknown, signature = 'pagefind_dcd') => gzipSync(signature + JSON.stringify(written));
const unpack = (packed: Uint8Array) =>
  JSON.parse(gunzipSync(packed).toString('utf8').replace('pagefind_dcd', '')) as unknown;

const textsOf = new Map([
  ['/a/', ['Lede', 'Gå forrest.']],
  ['/b/', ['Chef: Ledelse går forrest.']],
]);
const NO_IDS = new Map<string, string>();
const write = (url: string, meta: Record<string, string>) => ({
  url,
  anchors: [],
  content: joinTexts(textsOf.get(url) ?? []).replaceAll('\n', ' '),
  meta,
  filters: { art: ['ansvar'] },
  word_count: 2,
});

const TITLED = write('/a/', { title: 'Lede', ordformer: 'ledez', orddele: 'dez' });
const UNTITLED = write('/b/', { title: 'Chef: Ledelse', form: 'Ledelse' });
const TRIMMED = {
  titled: { url: '/a/', anchors: [], content: '', texts: ['Lede', 'Gå forrest.'], meta: { orddele: 'dez' } },
  untitled: {
    url: '/b/',
    anchors: [],
    content: '',
    texts: ['Chef: Ledelse går forrest.'],
    meta: { form: 'Ledelse' },
  },
};

describe('what only the index needs is left out of the texts, and each stands as it is', () => {
  test('where several records share a file', () => {
    const trimmed = trimFragment(pack({ da_1: TITLED, da_2: UNTITLED }), textsOf, NO_IDS);
    expect(unpack(trimmed)).toEqual({ da_1: TRIMMED.titled, da_2: TRIMMED.untitled });
  });

  test('by another id, where they have one', () => {
    const trimmed = trimFragment(pack({ da_1: TITLED, da_2: UNTITLED }), textsOf, new Map([['da_1', 'a0']]));
    expect(unpack(trimmed)).toEqual({ a0: TRIMMED.titled, da_2: TRIMMED.untitled });
  });

  test('where each has its own, as in a small site', () => {
    expect(unpack(trimFragment(pack(TITLED), textsOf, NO_IDS))).toEqual(TRIMMED.titled);
  });

  test('whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(anyString), (texts) => {
        const trimmed = trimFragment(pack({ da_1: TITLED }), new Map([['/a/', texts]]), NO_IDS);
        expect(unpack(trimmed)).toEqual({ da_1: { ...TRIMMED.titled, texts } });
      }),
    );
  });
});

test.each([
  ['of another version', pack({ da_1: TITLED }, 'other')],
  ['without records', pack({})],
  ['of another shape', pack({ da_1: 'text' })],
  ['of records that are not known', pack({ ...TITLED, url: '/c/' })],
])('a file %s is refused', (_, file) => {
  expect(() => trimFragment(file, textsOf, NO_IDS)).toThrow(/Pagefind writes|no record/u);
});
