import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { deriveHosting } from '../../../src/hosting/derive-hosting.ts';
import { formatHeaders, formatRedirects } from '../../../src/hosting/format-headers.ts';
import { formatNginx } from '../../../src/hosting/format-nginx.ts';
import { formatWebConfig } from '../../../src/hosting/format-web-config.ts';
import { HEADERS } from '../../../src/hosting/hosting.ts';
import { writeHosting } from '../../../src/hosting/write-hosting.ts';
import { SERVER_POLICY } from '../../../src/server/content-security-policy.ts';
import { MEDIA_TYPES } from '../../../src/server/media-type.ts';
import { sampleHosting } from './sample-hosting.ts';

const hosting = sampleHosting();
const names = Object.keys(HEADERS);

describe('the list', () => {
  test('has the policy, and what a browser is told besides', () => {
    expect(HEADERS['Content-Security-Policy']).toBe(SERVER_POLICY);
    expect(names).toEqual(
      expect.arrayContaining([
        'Referrer-Policy',
        'Strict-Transport-Security',
        'X-Content-Type-Options',
        'X-Frame-Options',
      ]),
    );
  });

  test('has each page that has moved, with where it ends, the most particular first', () => {
    expect(hosting.redirects).toEqual([
      { from: '/atlas/dokumenter/gammel/chef/', to: '/atlas/dokumenter/ny/topchef/', isBelowOnly: false },
      { from: '/atlas/dokumenter/gammel/', to: '/atlas/dokumenter/ny/', isBelowOnly: false },
      { from: '/atlas/dokumenter/mellem/', to: '/atlas/dokumenter/ny/', isBelowOnly: false },
      { from: '/atlas/begreber/a/', to: '/atlas/begreber/b/', isBelowOnly: true },
    ]);
  });
});

describe('every host says all of it', () => {
  test('nginx', () => {
    const text = formatNginx(hosting, '/srv/atlas/');
    for (const [name, value] of Object.entries(HEADERS))
      expect(text).toContain(`  add_header ${name} "${value}" always;`);
    for (const [ending, type] of MEDIA_TYPES) {
      if (type === 'application/octet-stream') continue;
      expect(text, ending).toMatch(
        new RegExp(
          `^    ${type.replace(/;.*/u, '').replaceAll(/[+.]/gu, '\\$&')} (?:\\w+ )*${ending}(?: \\w+)*;$`,
          'mu',
        ),
      );
    }
    expect(text.match(/^ {2}rewrite .* permanent;$/gmu)).toEqual([
      '  rewrite ^/atlas/dokumenter/gammel/chef/(.*)$ /atlas/dokumenter/ny/topchef/$1 permanent;',
      '  rewrite ^/atlas/dokumenter/gammel/(.*)$ /atlas/dokumenter/ny/$1 permanent;',
      '  rewrite ^/atlas/dokumenter/mellem/(.*)$ /atlas/dokumenter/ny/$1 permanent;',
      '  rewrite ^/atlas/begreber/a/(?!index\\.html$)(.+)$ /atlas/begreber/b/$1 permanent;',
      '  rewrite ^/atlas$ /atlas/ permanent;',
    ]);
  });

  test('_headers and _redirects', () => {
    const blocks = formatHeaders(hosting, ['data/atlas.json', 'data/vocab.ttl']).split('\n\n').slice(1);
    expect(blocks.map((block) => block.split('\n')[0])).toEqual([
      '/atlas/*',
      '/atlas/assets/*',
      '/atlas/data/vocab.ttl',
    ]);
    expect(blocks[0]?.split('\n').slice(1)).toEqual(
      Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    );
    expect(blocks[2]).toContain('  Content-Type: text/turtle; charset=utf-8');
    expect(formatRedirects(hosting).trimEnd().split('\n')).toEqual([
      '/atlas/dokumenter/gammel/chef/* /atlas/dokumenter/ny/topchef/:splat 301',
      '/atlas/dokumenter/gammel/* /atlas/dokumenter/ny/:splat 301',
      '/atlas/dokumenter/mellem/* /atlas/dokumenter/ny/:splat 301',
    ]);
  });

  test('IIS', () => {
    const $ = load(formatWebConfig(hosting), { xml: true });
    const headers = $('customHeaders > add')
      .toArray()
      .map((add) => [$(add).attr('name'), $(add).attr('value')]);
    expect(headers).toEqual(Object.entries(HEADERS));
    const types = $('staticContent > mimeMap')
      .toArray()
      .map((map) => [$(map).attr('fileExtension')?.slice(1), $(map).attr('mimeType')]);
    expect(types).toEqual([...MEDIA_TYPES]);
    expect($('httpErrors > error').attr('path')).toBe('/atlas/404.html');
    expect(
      $('location:has(httpRedirect)')
        .toArray()
        .map((place) => $(place).attr('path')),
    ).toEqual(['dokumenter/gammel/chef', 'dokumenter/gammel', 'dokumenter/mellem', 'begreber/a']);
    expect($('location[path="begreber/a"] httpRedirect').attr('childOnly')).toBe('true');
  });
});

test('a site without moves has no redirects', () => {
  const plain = deriveHosting({ moves: [] }, '/');
  expect(formatRedirects(plain)).toBe('');
  expect(formatNginx(plain, '/srv/')).not.toContain('rewrite');
  expect(formatWebConfig(plain)).not.toContain('httpRedirect');
});

test('the files in docs/hosting are what the list says of a site without moves', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hosting-'));
  try {
    const written = writeHosting(
      deriveHosting({ moves: [] }, '/'),
      ['data/documents.csv', 'data/vocab.jsonld', 'data/vocab.ttl', 'data/mappings.sssom.tsv'],
      folder,
    );
    expect(written).toEqual(
      readdirSync('docs/hosting')
        .filter((name) => name !== 'pipeline.yml')
        .sort(byOrderOf(written)),
    );
    for (const name of written) {
      expect(readFileSync(path.join('docs/hosting', name), 'utf8'), name).toBe(
        readFileSync(path.join(folder, name), 'utf8'),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const byOrderOf = (order: readonly string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
