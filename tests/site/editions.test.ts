import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSmallSite, type SmallSite } from './build-small-site.ts';
import { readBuiltSite } from './built-site.ts';
import { checkWholeSite } from './checks/check-whole-site.ts';
import { formatDiagnostic } from './checks/diagnostic.ts';
import { TWO_EDITIONS } from './two-editions.ts';

let site: SmallSite;

beforeAll(async () => {
  site = await buildSmallSite(TWO_EDITIONS);
});

afterAll(() => {
  site[Symbol.dispose]();
});

const read = (pathname: string) => load(readFileSync(path.join(site.dir, pathname, 'index.html'), 'utf8'));
const exists = (pathname: string): boolean => existsSync(path.join(site.dir, pathname, 'index.html'));

describe('a former edition', () => {
  test.each([
    '/dokumenter/kompas/',
    '/dokumenter/kompas/chef/',
    '/dokumenter/kompas/leder/',
    '/dokumenter/kompas/alle-ledere/',
    '/dokumenter/kompas/raekker/',
  ])('%s says what took its place, and search engines leave it', (pathname) => {
    const page = read(pathname);
    expect(page('main .notice').text()).toMatch(/erstattet af\s+Aabys nye kompas, 2027/u);
    expect(page('main .notice a').attr('href')).toMatch(/^\/dokumenter\/kompas-2027\//u);
    expect(page('main .restated').text().replaceAll(/\s+/gu, ' ')).toContain('efter Aabys kompas, Aaby Kommune, 2020');
    expect(page('meta[name="robots"]').attr('content')).toBe('noindex');
  });

  test('keeps each statement at its address, and leads to the one that took its place', () => {
    const page = read('/dokumenter/kompas/leder/');
    const ways = ['pege', 'trivsel'].map((id) => page(`#${id} .edition-way a`).attr('href'));
    expect(ways).toEqual(['/dokumenter/kompas-2027/leder/#vise', '/dokumenter/kompas-2027/leder/#trivsel']);
    const alone = read('/dokumenter/kompas/alle-ledere/');
    expect(alone('#naervaer').text()).toContain('Den nye udgave har den ikke.');
    expect(read('/dokumenter/kompas/raekker/')('#pege').text()).toBe('Retningen');
  });

  test('stands on no other page but the list of documents and its successor’s', () => {
    const linking = readdirSync(site.dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html') && !file.startsWith('dokumenter/kompas/'))
      .filter((file) => readFileSync(path.join(site.dir, file), 'utf8').includes('"/dokumenter/kompas/'));
    // The page of forms says where the form went that stood there.
    expect(linking.sort()).toEqual([
      'dokumenter/index.html',
      'dokumenter/kompas-2027/aendringer/index.html',
      'former/index.html',
    ]);
    expect(exists('/huller/kompas/')).toBe(false);
  });
});

describe('the new edition', () => {
  test('says what has changed', () => {
    const page = read('/dokumenter/kompas-2027/aendringer/');
    const headings = page('main h2').map((_, each) => page(each).text().replaceAll(/\s+/gu, ' ').trim());
    expect(headings.get()).toEqual(['Ændret (1)', 'Ny (1)', 'Væk (1)', 'Uændret (2)']);
    expect(page('ins.changed').text()).toContain('Gå en tur');
    expect(page('del.dropped').text()).toContain('Sørge for');
    expect(read('/dokumenter/kompas-2027/')('a[href="/dokumenter/kompas-2027/aendringer/"]').length).toBeGreaterThan(0);
    expect(exists('/dokumenter/rejse/aendringer/')).toBe(false);
  });
});

test('the whole site is valid, and each link leads somewhere', async () => {
  expect((await checkWholeSite(readBuiltSite(site.dir, '/'))).map(formatDiagnostic)).toEqual([]);
});

test('a draft is on no page', () => {
  expect(exists('/dokumenter/rejse/rektor/')).toBe(true);
  expect(exists('/dokumenter/rejse/mester/')).toBe(false);
  expect(read('/')('main').text()).not.toContain('Mester');
});
