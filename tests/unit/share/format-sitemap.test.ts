import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { formatRobots, formatSitemap } from '../../../src/share/format-sitemap.ts';

test('a sitemap lists every address, and an ampersand is no mark in it', () => {
  const urls = ['https://eksempel.example/', 'https://eksempel.example/a&b/trin/'];
  const $ = load(formatSitemap(urls), { xml: true });
  expect(
    $('urlset > url > loc')
      .toArray()
      .map((loc) => $(loc).text()),
  ).toEqual(urls);
});

test('more pages than one sitemap holds are an error', () => {
  expect(() => formatSitemap(Array.from({ length: 50_001 }, (_, i) => `https://a.example/${i}/`))).toThrow('50000');
});

test('robots.txt names the sitemap by its whole address', () => {
  expect(formatRobots('https://eksempel.example/')).toContain('\nSitemap: https://eksempel.example/sitemap.xml\n');
});
