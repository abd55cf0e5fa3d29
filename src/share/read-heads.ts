import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import type { ShareCard } from './share-card.ts';

/** What the head of a built page says to others than its reader. */
export interface PageHead {
  /** The whole address. */
  url: string;
  /** The picture it names, and what it is to show; `null` where it names none. */
  card: { file: string; card: ShareCard } | null;
}

/**
 * Read the heads of all pages of a site that has an address, sorted by address. Pages that are nobody's to find say none:
 * the one for addresses that lead nowhere, those that stand no more, and Pagefind's own.
 */
export function readHeads(dir: string): PageHead[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .flatMap((entry) => readHead(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')) ?? [])
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function readHead(html: string): PageHead | null {
  const $ = load(html.slice(0, html.indexOf('</head>')));
  const url = $('link[rel="canonical"]').attr('href');
  if (url === undefined) return null;
  const image = $('meta[property="og:image"]');
  const card = image.attr('data-card');
  return {
    url,
    card:
      card === undefined
        ? null
        : { file: path.basename(image.attr('content') ?? ''), card: JSON.parse(card) as ShareCard },
  };
}
