import { describe, expect, test } from 'vitest';
import { checkLinks, checkReachable, type LinkedSite } from '../../site/checks/check-links.ts';
import { formatDiagnostic } from '../../site/checks/diagnostic.ts';
import { parsePage } from '../../site/checks/parse-page.ts';

const OM = '<h1 id="æbler">Om</h1><p id="mere">Mere</p>';

function siteOf(front: string, { om = OM, base = '/' } = {}): LinkedSite {
  const pages = [parsePage('index.html', front), parsePage('om/index.html', om)];
  return { pages, files: new Set(['/index.html', '/om/index.html', '/data/atlas.csv']), base };
}

describe('links', () => {
  const check = (site: LinkedSite) => checkLinks(site).map(formatDiagnostic);

  test.for([
    '<a href="/om/">Om</a>',
    '<a href="om/#mere">Om</a>',
    '<a href="/om/#%C3%A6bler">Om</a>',
    '<a href="/om/index.html#mere">Om</a>',
    '<a href="/om/?vis=alt#mere:~:text=Mere">Om</a>',
    '<a href="/data/atlas.csv">CSV</a>',
    '<a href="#">Op</a>',
    '<a href="https://www.rm.dk/findes-ikke#heller-ikke">Region Midtjylland</a>',
    '<a href="mailto:a@example.org">Skriv</a>',
    '<form action="/om/"></form>',
  ])('%s is right', (html) => {
    expect(check(siteOf(html))).toEqual([]);
  });

  test.for([
    ['<a href="/findes-ikke/">', '/ dead-link: a "/findes-ikke/", expected a page or file of the site'],
    ['<a href="/om">', '/ dead-link: a "/om", expected the slash at the end: /om/'],
    ['<a href="/om/#mangler">', '/ dead-fragment: a "/om/#mangler", expected an id of /om/'],
    ['<a href="/om/#100%">', '/ dead-fragment: a "/om/#100%", expected an id of /om/'],
    ['<a href="#mangler">', '/ dead-fragment: a "#mangler", expected an id of /'],
    ['<img src="/mangler.svg">', '/ dead-link: img "/mangler.svg", expected a page or file of the site'],
    [
      '<link rel="stylesheet" href="/m.css">',
      '/ dead-link: link rel="stylesheet" "/m.css", expected a page or file of the site',
    ],
    ['<form action="/soeg/">', '/ dead-link: form "/soeg/", expected a page or file of the site'],
    [
      '<meta http-equiv="refresh" content="0;url=/vaek/">',
      '/ dead-link: meta refresh "/vaek/", expected a page or file of the site',
    ],
  ] as const)('%s is found', ([html, diagnostic]) => {
    expect(check(siteOf(html))).toEqual([diagnostic]);
  });

  test('under a base, an address with the base is right and one without leaves the site', () => {
    expect(check(siteOf('<a href="/atlas/om/#mere">', { base: '/atlas/' }))).toEqual([]);
    expect(check(siteOf('<a href="/om/">', { base: '/atlas/' }))).toEqual([
      '/ inside-base: a "/om/", expected an address under /atlas/',
    ]);
  });
});

describe('reachable pages', () => {
  const check = (site: LinkedSite, exceptions: string[] = []) =>
    checkReachable(site, exceptions).map(({ page }) => page);

  test.for(['<a href="/om/#mere">Om</a>', '<form action="om/"></form>'])('%s leads to /om/', (html) => {
    expect(check(siteOf(html))).toEqual([]);
  });

  test('a page that only links to itself, or is only loaded, is found', () => {
    const om = '<a href="/om/">Om</a>';
    expect(check(siteOf('<a href="/">Forside</a>', { om }))).toEqual(['/om/']);
    expect(check(siteOf('<link rel="next" href="/om/">', { om }))).toEqual(['/om/']);
  });

  test('an exception is left out', () => {
    expect(check(siteOf(''), ['/om/'])).toEqual([]);
  });
});
