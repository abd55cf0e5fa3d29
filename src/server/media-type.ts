/** What is sent as it is. */
export const OCTETS = 'application/octet-stream';

/** What the site holds, by ending. Text names its charset, since the formats' own defaults are not all UTF-8. */
export const MEDIA_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    html: 'text/html; charset=utf-8',
    ico: 'image/x-icon',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    jsonld: 'application/ld+json',
    map: 'application/json',
    md: 'text/markdown; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml; charset=utf-8',
    tsv: 'text/tab-separated-values; charset=utf-8',
    ttl: 'text/turtle; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    wasm: 'application/wasm',
    webmanifest: 'application/manifest+json',
    webp: 'image/webp',
    woff2: 'font/woff2',
    xml: 'application/xml; charset=utf-8',
    yaml: 'application/yaml',
    // Pagefind's index and its WebAssembly (`wasm.da.pagefind`): gzip that its own script unpacks.
    pagefind: OCTETS,
    pf_filter: OCTETS,
    pf_fragment: OCTETS,
    pf_index: OCTETS,
    pf_meta: OCTETS,
    pf_sort: OCTETS,
  }),
);

/**
 * Name the media type of a file by its ending; `application/octet-stream` where the ending is unknown.
 *
 * @example mediaType('/data/atlas.ttl') // 'text/turtle; charset=utf-8'
 */
export function mediaType(pathname: string): string {
  const ending = /\.(\w+)$/.exec(pathname)?.[1] ?? '';
  return MEDIA_TYPES.get(ending.toLowerCase()) ?? OCTETS;
}
