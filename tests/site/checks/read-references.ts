import type { BuiltPage } from './parse-page.ts';

/**
 * An address as written on a page. `link`: a reader may follow it. `resource`: the browser loads it by itself. `about`:
 * it only says something of the page (canonical, licence).
 */
export interface Reference {
  kind: 'link' | 'resource' | 'about';
  element: string;
  href: string;
}

const LINKS = ['a[href]', 'area[href]', 'form[action]'];

const RESOURCES = [
  'audio[src]',
  'embed[src]',
  'iframe[src]',
  'image[href]',
  'img[src]',
  'input[src]',
  'object[data]',
  'script[src]',
  'source[src]',
  'track[src]',
  'use[href]',
  'video[poster]',
  'video[src]',
];

/** Values of `rel` by which a browser loads or prepares what the `<link>` names. */
const LOADING_RELS =
  /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|prefetch|modulepreload|preconnect|dns-prefetch|prerender|mask-icon)\b/i;

/** List every address that a page refers to, in the order of the page within each kind. */
export function readReferences({ $ }: BuiltPage): Reference[] {
  const references: Reference[] = [];
  const readAttributes = (kind: Reference['kind'], selectors: readonly string[]) => {
    for (const selector of selectors) {
      const [element = '', attribute = ''] = selector.split(/[[\]]/);
      for (const found of $(selector).toArray())
        references.push({ kind, element, href: $(found).attr(attribute) ?? '' });
    }
  };

  readAttributes('link', LINKS);
  readAttributes('resource', RESOURCES);
  for (const link of $('link[href]').toArray()) {
    const rel = $(link).attr('rel') ?? '';
    const kind = LOADING_RELS.test(rel) ? 'resource' : 'about';
    references.push({ kind, element: `link rel="${rel}"`, href: $(link).attr('href') ?? '' });
  }
  for (const image of $('[srcset]').toArray()) {
    for (const candidate of ($(image).attr('srcset') ?? '').split(/,\s+/)) {
      const [href] = candidate.trim().split(/\s+/);
      if (href) references.push({ kind: 'resource', element: `${image.tagName} srcset`, href });
    }
  }
  const refresh = redirectTarget($('meta[http-equiv="refresh" i]').attr('content'));
  if (refresh !== null) references.push({ kind: 'link', element: 'meta refresh', href: refresh });
  return references;
}

/**
 * Read the address out of the content of a `<meta http-equiv="refresh">`.
 *
 * @example redirectTarget('0;url=/om/') // '/om/'
 */
export function redirectTarget(content: string | undefined): string | null {
  return /^\s*\d+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+?)["']?\s*$/i.exec(content ?? '')?.[1] ?? null;
}
