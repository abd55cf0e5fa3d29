import { describe, expect, test } from 'vitest';
import { cutPacks } from '../../../src/offline/cut-packs.ts';
import { KEPT } from './sample-site.ts';

const files = KEPT.map((url) => ({ url, size: 10 }));

describe('cutPacks', () => {
  test('every file is in one pack: what pages need, search, pages, and last what is not kept by itself', () => {
    const packs = cutPacks(files);
    expect(packs.map(({ name, isCandidate, files: own }) => [name, isCandidate, own.map(({ url }) => url)])).toEqual([
      ['faelles', true, ['404.html', 'assets/page.a1b2c3.css', './', 'soeg/', 'theme.js', 'uden-net/']],
      ['soegning', true, KEPT.filter((url) => url.startsWith('pagefind/'))],
      ['dokumenter', true, ['dokumenter/kompas/', 'dokumenter/kompas/leder/']],
      ['sider', true, ['begreber/budget/', 'data/', 'trin/', 'trin/topledelse/']],
      ['gentaget', false, ['dokumenter/kompas/leder/andre-steder/', 'dokumenter/kompas/samlet/']],
    ]);
    expect(packs.flatMap(({ files: own }) => own)).toHaveLength(KEPT.length);
  });

  test('the index of former editions is not kept by itself', () => {
    const packs = cutPacks([...files, { url: 'pagefind-tidligere/search.json', size: 10 }]);
    expect(packs.filter(({ files: own }) => own.some(({ url }) => url.includes('tidligere')))).toEqual([
      { name: 'tidligere', isCandidate: false, files: [{ url: 'pagefind-tidligere/search.json', size: 10 }] },
    ]);
  });

  test('a purpose without files has no pack', () => {
    expect(cutPacks([{ url: './', size: 1 }]).map(({ name }) => name)).toEqual(['faelles']);
  });

  test('what is too large to be unpacked in memory at once is cut, between files', () => {
    const pages = ['a/', 'b/', 'c/', 'd/'].map((id) => ({ url: `begreber/${id}`, size: 6e6 }));
    const packs = cutPacks([...pages, { url: 'begreber/e/', size: 40e6 }]);
    expect(packs.map(({ name, files: own }) => [name, own.length])).toEqual([
      ['sider-1', 2],
      ['sider-2', 2],
      ['sider-3', 1],
    ]);
  });
});
