import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostics } from '../../../src/content/format-diagnostics.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { RULES } from '../../../src/content/rules/rules.ts';
import { WORDING_RULES } from '../../../src/content/rules/wording-rules.ts';
import { ROWS } from './mistakes.ts';
import { MOVE_ROWS } from './mistakes-of-moves.ts';
import { SITE_ROWS } from './mistakes-of-site.ts';
import { TEXT_ROWS } from './mistakes-of-text.ts';
import { WHOLE_OWNER } from './own-site.ts';
import { sampleContent } from './sample-content.ts';

const ALL = [...ROWS, ...TEXT_ROWS, ...SITE_ROWS, ...MOVE_ROWS];

/** The exact text an editor is shown for each mistake, written and read by hand: `## what` and the text under it. */
const MESSAGES = new Map(
  ['mistakes.txt', 'mistakes-of-text.txt', 'mistakes-of-site.txt', 'mistakes-of-moves.txt'].flatMap((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8')
      .split(/^## /mu)
      .slice(1)
      .map((block) => {
        const end = block.indexOf('\n');
        return [block.slice(0, end), block.slice(end + 1).trim()] as const;
      }),
  ),
);

const FOUND = new Map(ALL.map(([what, changes]) => [what, parseContent(sampleContent(changes)).diagnostics]));

describe('a mistake in the content', () => {
  test('there is none in the sample', () => {
    expect(parseContent(sampleContent()).diagnostics).toEqual([]);
  });

  test('there is none in the whole of what an owner may add', () => {
    expect(parseContent(sampleContent(WHOLE_OWNER)).diagnostics).toEqual([]);
  });

  test('it is none that two organisations have one colour', () => {
    const content = sampleContent({ 'organisationer.yaml': ['colour: 2', 'colour: 1'] });
    expect(parseContent(content).diagnostics).toEqual([]);
  });

  test.each(ALL)('%s: is reported with file, line and the way out', (what) => {
    expect(formatDiagnostics(FOUND.get(what) ?? [])).toBe(MESSAGES.get(what));
  });

  test('every message belongs to a mistake', () => {
    expect([...MESSAGES.keys()]).toEqual(ALL.map(([what]) => what));
  });

  test('every rule of the catalogue is met', () => {
    const met = new Set([...FOUND.values()].flat().map(({ rule }) => rule));
    // Those of the wording are no mistakes of the build; check-wording.test.ts meets them. Drafts alone are no mistake
    // of the content; drafts.test.ts meets it.
    const build = Object.keys(RULES).filter((rule) => !(rule in WORDING_RULES) && rule !== 'only-drafts');
    expect(build.filter((rule) => !met.has(rule))).toEqual([]);
  });

  test('mistakes in several files are reported all at once', () => {
    const { diagnostics } = parseContent(
      sampleContent({
        'begreber/ledelse.yaml': 'term: [',
        'dokumenter/kompas/chef.mdx': ['## Retning', '## Retnig'],
        'dokumenter/kompas/leder.mdx': ['reportsTo: [chef]', 'reportsTo: [chief]'],
      }),
    );
    expect(diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'content/begreber/ledelse.yaml:1 broken-yaml',
      'content/dokumenter/kompas/chef.mdx:12 unknown-heading',
      'content/dokumenter/kompas/leder.mdx:6 unknown-level',
    ]);
  });

  test('the order of the files changes nothing', () => {
    const files = sampleContent();
    expect(parseContent([...files].reverse())).toEqual(parseContent(files));
  });
});
