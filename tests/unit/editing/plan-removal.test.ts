import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/content/parse-content.ts';
import { applyChanges, rawText } from '../../../src/editing/change.ts';
import { planRemoval } from '../../../src/editing/plan-removal.ts';
import { ADDRESSES } from '../content/mistakes-of-moves.ts';
import { readSample } from '../content/read-sample.ts';
import type { Change } from '../content/sample-content.ts';

/** What else may name a document. */
const ENTANGLED: Readonly<Record<string, Change>> = {
  'begreber/trivsel.yaml': `term: trivsel
kind: emne
meaning: At have det godt, som [Rejse](/dokumenter/rejse/) siger.
editorial: true
subjectOf:
  - rejse/*/vise-vej
  - kompas/*/pege
  - "*/mester/*"
levels: [rejse/mester, kompas/leder]
`,
  'dokumenter/kompas/leder.mdx': ['reportsTo: [chef]', 'reportsTo: [chef, rejse/rektor]'],
  'dokumenter/kompas/chef.mdx': ['leads: [leder]', 'leads: [leder, rejse/rektor]'],
  'dokumenter/kompas/index.mdx': [
    '## Hvad det er\n',
    '## Hvad det er\n\nSe [vejen](/former/#rejse-vej), [rektor](/dokumenter/rejse/rektor/#vise-vej), [begge](/sammenlign/?a=kompas/chef&b=rejse/rektor) og [Aabys](/dokumenter/kompas/). Beders rejse er en anden.\n',
  ],
};

function removeRejse(changes: Readonly<Record<string, Change>>) {
  const { files, model } = readSample(changes);
  const document = model.documents.find(({ id }) => id === 'rejse');
  if (document === undefined) throw new Error('The sample has no such document.');
  const removal = planRemoval(files, document, model, 'Den er "ude".');
  const after = applyChanges(files, removal.changes);
  const textOf = (name: string): string | undefined => {
    const file = after.find(({ path }) => path === `content/${name}`);
    return file === undefined ? undefined : rawText(file);
  };
  return { ...removal, after, textOf };
}

describe('a document taken out', () => {
  test('leaves nothing that names it, and no mistake', () => {
    const { after, textOf } = removeRejse(ENTANGLED);
    expect(parseContent(after).diagnostics).toEqual([]);
    expect(after.map(({ path }) => path).filter((path) => path.includes('rejse'))).toEqual([]);
    expect(after.filter((file) => /rejse\/|: rejse|beder/u.test(rawText(file))).map(({ path }) => path)).toEqual([]);
    expect(textOf('begreber/trivsel.yaml')).toBe(`term: trivsel
kind: emne
meaning: At have det godt, som Rejse siger.
editorial: true
subjectOf:
  - kompas/*/pege
levels: [kompas/leder]
`);
    expect(textOf('dokumenter/kompas/leder.mdx')).toContain('reportsTo: [chef, Rektor]\n');
    expect(textOf('dokumenter/kompas/chef.mdx')).toContain('leads: [leder, ledere]\n');
    expect(textOf('dokumenter/kompas/index.mdx')).toContain(
      'Se vejen, rektor, begge og [Aabys](/dokumenter/kompas/). Beders rejse er en anden.',
    );
  });

  test('is listed where a text still speaks of it', () => {
    const { mentions } = removeRejse(ENTANGLED);
    expect(mentions).toEqual([{ file: 'content/dokumenter/kompas/index.mdx', line: 15, name: 'Beders rejse' }]);
  });

  test('leaves its published addresses with the reason', () => {
    const { after, textOf } = removeRejse({ ...ENTANGLED, 'adresser.txt': ADDRESSES });
    expect(textOf('flyttet.yaml')).toBe(`moves:
  - { from: /dokumenter/rejse/, why: "Den er \\"ude\\"." }
  - { from: /former/#rejse-vej, why: "Den er \\"ude\\"." }
`);
    expect(textOf('adresser.txt')).toBe(ADDRESSES);
    expect(parseContent(after).diagnostics).toEqual([]);
  });

  test('that was never published leaves none, and what moved into it says why it is gone', () => {
    const published = ADDRESSES.split('\n').filter((line) => !line.includes('rejse'));
    const { after, textOf } = removeRejse({
      'adresser.txt': [...published, '/dokumenter/kompas/gammel/', ''].join('\n'),
      'flyttet.yaml': 'moves:\n  - { from: /dokumenter/kompas/gammel/, to: /dokumenter/rejse/rektor/ }\n',
    });
    expect(textOf('flyttet.yaml')).toBe('moves:\n  - { from: /dokumenter/kompas/gammel/, why: "Den er \\"ude\\"." }\n');
    expect(parseContent(after).diagnostics).toEqual([]);
  });

  test('takes the wholes along that have nothing else', () => {
    const { textOf } = removeRejse({
      'organisationer.yaml': `organisations:
  - id: aaby
    name: Aaby Kommune
    shortName: Aaby
    colour: 1
  - id: beder
    name: Skolerne i Beder
    shortName: Skolerne
    partOf: beder-kommune
    colour: 2
  - id: beder-kommune
    name: Beder Kommune
    shortName: Beder
    colour: 3
`,
    });
    expect(textOf('organisationer.yaml')).toBe(
      'organisations:\n  - id: aaby\n    name: Aaby Kommune\n    shortName: Aaby\n    colour: 1\n',
    );
  });
});
