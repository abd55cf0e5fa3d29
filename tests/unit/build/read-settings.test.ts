import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/build/read-settings.ts';

describe('where the site stands', () => {
  test.each([
    [{}, '/', null],
    [{ SITE_URL: '', BASE_PATH: '', OUT_DIR: '' }, '/', null],
    [{ BASE_PATH: '/atlas/' }, '/atlas/', null],
    [{ SITE_URL: 'https://eksempel.example' }, '/', 'https://eksempel.example/'],
    [{ SITE_URL: 'http://localhost:4321/' }, '/', 'http://localhost:4321/'],
    [{ SITE_URL: 'https://eksempel.example/', BASE_PATH: '/atlas' }, '/atlas/', 'https://eksempel.example/atlas/'],
    [
      { SITE_URL: 'https://eksempel.example', BASE_PATH: 'atlas/ny' },
      '/atlas/ny/',
      'https://eksempel.example/atlas/ny/',
    ],
  ])('%j: base %j, root %j', (env, base, siteRoot) => {
    expect(readSettings(env)).toMatchObject({ base, siteRoot, outDir: 'dist', isKeptOffline: true });
  });
});

test.each([
  [{}, 'https://eksempel.example/atlas/'],
  [{ SITE_URL: 'https://andet.example' }, 'https://andet.example/atlas/'],
  [{ BASE_PATH: '/' }, 'https://eksempel.example/'],
])('what the owner has written holds where the environment is silent: %j', (env, siteRoot) => {
  const own = { address: 'https://eksempel.example', folder: '/atlas/' };
  expect(readSettings(env, own).siteRoot).toBe(siteRoot);
});

test.each([
  [{ OUT_DIR: '/srv/site' }, { outDir: '/srv/site' }],
  [{ OFFLINE: 'off' }, { isKeptOffline: false }],
])('%j sets %j', (env, settings) => {
  expect(readSettings(env)).toMatchObject(settings);
});

describe('refused, with what would be right', () => {
  test.each([
    ['eksempel.example', 'SITE_URL=https://eksempel.example'],
    ['eksempel.example:8080', 'SITE_URL=https://eksempel.example:8080'],
    ['//eksempel.example', 'SITE_URL=https://eksempel.dk'],
    ['ftp://eksempel.example', 'SITE_URL=https://eksempel.dk'],
    ['https://', 'SITE_URL=https://eksempel.dk'],
    ['et sted', 'SITE_URL=https://eksempel.dk'],
    ['https://eksempel.example/atlas', 'SITE_URL=https://eksempel.example BASE_PATH=/atlas/'],
    ['https://eksempel.example/?a=1', 'SITE_URL=https://eksempel.example'],
    ['https://navn:ord@eksempel.example', 'holds no name or password'],
  ])('SITE_URL=%s', (text, right) => {
    expect(() => readSettings({ SITE_URL: text })).toThrow(`SITE_URL="${text}": `);
    expect(() => readSettings({ SITE_URL: text })).toThrow(right);
  });

  test.each([
    ['//'],
    ['/atlas//ny/'],
    ['/../'],
    ['/atlas/./'],
    ['/to ord/'],
    ['/åben/'],
    ['/atlas?/'],
    ['/atlas#/'],
    ['\\atlas\\'],
    ['https://eksempel.example/atlas/'],
    ['C:/Program Files/Git/atlas/'],
  ])('BASE_PATH=%s', (text) => {
    expect(() => readSettings({ BASE_PATH: text })).toThrow(`BASE_PATH="${text}": this is no folder of a host.`);
    expect(() => readSettings({ BASE_PATH: text })).toThrow('BASE_PATH=/atlas/');
  });

  test('all that is wrong at once', () => {
    expect(() => readSettings({ SITE_URL: 'eksempel', BASE_PATH: '..' })).toThrow(/SITE_URL=.*\n.*BASE_PATH=/u);
  });
});
