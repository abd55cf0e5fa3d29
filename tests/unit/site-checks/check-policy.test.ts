import { describe, expect, test } from 'vitest';
import { checkPolicy, checkPolicyText } from '../../site/checks/check-policy.ts';
import { parsePage } from '../../site/checks/parse-page.ts';

const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'self'";

describe('of a page', () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${STRICT}">`;
  const style = '<link rel="stylesheet" href="/page.css">';
  const check = (head: string) => checkPolicy(parsePage('index.html', `<head>${head}</head>`)).map(({ rule }) => rule);

  test.for([
    [meta + style, []],
    [`<meta charset="utf-8"><link rel="icon" href="/icon.svg">${meta}${style}`, []],
    [style, ['one-policy']],
    [meta + meta, ['one-policy']],
    [style + meta, ['policy-first']],
    [`<script src="/a.js"></script>${meta}`, ['policy-first']],
    [meta.replace("'self'", '*'), ['strict-policy']],
  ] as const)('%s: %j', ([head, rules]) => {
    expect(check(head)).toEqual(rules);
  });
});

describe('as text', () => {
  test('only the own host and WebAssembly is right', () => {
    expect(checkPolicyText(STRICT)).toEqual([]);
  });

  test.for([
    ["script-src 'self' 'unsafe-inline'", "script-src 'unsafe-inline'"],
    ["script-src 'unsafe-eval'", "script-src 'unsafe-eval'"],
    ["style-src 'self' 'wasm-unsafe-eval'", "style-src 'wasm-unsafe-eval'"],
    ['img-src data:', 'img-src data:'],
    ['connect-src https://example.org', 'connect-src https://example.org'],
    ['font-src *', 'font-src *'],
  ] as const)('%s is found', ([directive, actual]) => {
    const found = checkPolicyText(`default-src 'none'; base-uri 'none'; form-action 'none'; ${directive}`);
    expect(found.map((problem) => problem.actual)).toEqual([actual]);
  });

  test('what does not fall back to default-src must be there', () => {
    expect(checkPolicyText('').map(({ actual }) => actual)).toEqual([
      'no default-src',
      'no base-uri',
      'no form-action',
    ]);
  });
});
