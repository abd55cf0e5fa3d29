import { expect, test } from 'vitest';
import { mediaType } from '../../../src/server/media-type.ts';

test.for([
  ['/om/index.html', 'text/html; charset=utf-8'],
  ['/data/atlas.ttl', 'text/turtle; charset=utf-8'],
  ['/data/atlas.jsonld', 'application/ld+json'],
  ['/data/krydsreferencer.sssom.tsv', 'text/tab-separated-values; charset=utf-8'],
  ['/data/ansvar.csv', 'text/csv; charset=utf-8'],
  ['/app.webmanifest', 'application/manifest+json'],
  ['/pagefind/pagefind.da_0a1b.pf_meta', 'application/octet-stream'],
  ['/pagefind/index/da_0a1b.pf_index', 'application/octet-stream'],
  ['/pagefind/fragment/da_0a1b.pf_fragment', 'application/octet-stream'],
  ['/pagefind/wasm.da.pagefind', 'application/octet-stream'],
  ['/LOGO.PNG', 'image/png'],
  ['/unknown.ending', 'application/octet-stream'],
  ['/no-ending', 'application/octet-stream'],
  ['/constructor.constructor', 'application/octet-stream'],
] as const)('%s is %s', ([pathname, type]) => {
  expect(mediaType(pathname)).toBe(type);
});
