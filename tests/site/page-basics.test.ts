import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGE_POLICY } from '../../src/server/content-security-policy.ts';
import { readBuiltSite } from './built-site.ts';
import { checkFilled } from './checks/check-filled.ts';
import { checkForeignResources, checkForeignStyles } from './checks/check-foreign-resources.ts';
import { checkInlineCode } from './checks/check-inline-code.ts';
import { checkLayerOrder } from './checks/check-layer-order.ts';
import { checkPageFrame } from './checks/check-page-frame.ts';
import { checkPolicy } from './checks/check-policy.ts';
import { checkUniqueTitles } from './checks/check-unique-titles.ts';
import { checkWordsApart } from './checks/check-words-apart.ts';
import { formatDiagnostic } from './checks/diagnostic.ts';

const { dir, base, pages, files } = readBuiltSite();

describe('every page has its frame, nothing empty, words apart, a strict policy, and nothing inline or foreign', () => {
  test.for(pages)('$pathname', (page) => {
    const checks = [checkPageFrame, checkFilled, checkWordsApart, checkPolicy, checkInlineCode, checkForeignResources];
    expect(checks.flatMap((check) => check(page)).map(formatDiagnostic)).toEqual([]);
  });
});

test('every page carries the policy that the server sends', () => {
  const policies = new Set(pages.map(({ $ }) => $('meta[http-equiv="content-security-policy" i]').attr('content')));
  expect([...policies]).toEqual([PAGE_POLICY]);
});

test('no two pages share a title', () => {
  expect(checkUniqueTitles(pages).map(formatDiagnostic)).toEqual([]);
});

test('the style sheets of every page open the layers in the order of site.css', () => {
  const [, order] = /^@layer ([^;]+);/u.exec(readFileSync('src/styles/site.css', 'utf8')) ?? [];
  const layers = (order ?? '').split(', ');
  expect(layers.length).toBeGreaterThan(1);
  const read = (href: string) => readFileSync(path.join(dir, href.slice(base.length)), 'utf8');
  expect(pages.flatMap((page) => checkLayerOrder(page, layers, read)).map(formatDiagnostic)).toEqual([]);
});

test('no style sheet loads anything from another host', () => {
  const styleSheets = [...files].filter((file) => file.endsWith('.css'));
  expect(styleSheets).not.toEqual([]);
  const diagnostics = styleSheets.flatMap((file) =>
    checkForeignStyles(file, readFileSync(path.join(dir, file), 'utf8')),
  );
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
});
