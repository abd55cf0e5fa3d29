import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { deriveAtlas } from '../../../src/atlas/derive-atlas.ts';
import { leaveOutDrafts } from '../../../src/atlas/editions/leave-out-drafts.ts';
import type { ContentFile } from '../../../src/content/content-file.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { readAtlas } from '../../../src/content/read-atlas.ts';
import { plainLexicon } from '../plain-lexicon.ts';
import { readSample } from './read-sample.ts';
import { ADDRESSES } from './mistakes-of-moves.ts';
import { SAMPLE_MAPPING } from './sample-mapping.ts';
import { type Change, sampleContent } from './sample-content.ts';

const CHEF = 'dokumenter/kompas/chef.mdx';
const LEDER = 'dokumenter/kompas/leder.mdx';
const ALLE = 'dokumenter/kompas/alle-ledere.mdx';

/** The page of a level with its first line marked as a draft. */
const draft = (title: string): Change => [`title: ${title}\n`, `title: ${title}\ndraft: true\n`];

function shownOf(changes: Readonly<Record<string, Change>>) {
  const shown = leaveOutDrafts(readSample(changes).model);
  return { model: shown, atlas: deriveAtlas(shown, plainLexicon) };
}

describe('a draft', () => {
  test('is left out with its statements, and nothing refers to it', () => {
    const { model, atlas } = shownOf({
      [CHEF]: draft('Chef'),
      'begreber/trivsel.yaml': `term: trivsel
kind: emne
meaning: At have det godt.
editorial: true
subjectOf: [kompas/chef/pege, kompas/leder/pege]
levels: [kompas/chef]
`,
    });
    expect(atlas.levels.map(({ id }) => id)).not.toContain('kompas/chef');
    expect(atlas.statements.map(({ level }) => level)).not.toContain('kompas/chef');
    expect(atlas.documents.find(({ id }) => id === 'kompas')?.levels).toEqual(['kompas/leder', 'kompas/alle-ledere']);
    expect(atlas.mappings).toEqual([]);
    expect(model.terms.find(({ id }) => id === 'trivsel')).toMatchObject({
      subjectOf: ['kompas/leder/pege'],
      levels: [],
    });
    expect(JSON.stringify(atlas)).not.toContain('kompas/chef');
  });

  test('leaves its name with who reports to it, and its rung with who leads it', () => {
    const { atlas } = shownOf({ [CHEF]: draft('Chef') });
    expect(atlas.levels.find(({ id }) => id === 'kompas/leder')?.facts?.reportsTo).toMatchObject({ bodies: ['Chef'] });
    const { atlas: without } = shownOf({ [LEDER]: draft('Leder') });
    const chef = without.levels.find(({ id }) => id === 'kompas/chef');
    expect([chef?.facts?.leads.unnamedLeaders, chef?.rungs[0]]).toEqual([true, 2]);
  });

  test('leaves a row of two as a statement, and a mapping of it stands on that', () => {
    const { atlas } = shownOf({
      [CHEF]: draft('Chef'),
      'krydsreferencer/kompas--rejse.yaml': SAMPLE_MAPPING,
    });
    expect(atlas.rows.map(({ id }) => id)).toEqual(['rejse/vejen']);
    expect(atlas.mappings.map(({ subject }) => subject)).toEqual(['kompas/leder/pege']);
  });

  test('may be empty, all leaders too; a document of drafts alone goes whole', () => {
    const empty = (title: string): string => `---\ntitle: ${title}\ndraft: true\n---\n`;
    const facts = `level:\n  positions: []\n  leads: ikke oplyst\n  reportsTo: ikke oplyst\n  top: false\n  evidence: ikke skrevet endnu\n`;
    const { atlas } = shownOf({
      [CHEF]: empty('Chef').replace('draft', `${facts}draft`),
      [LEDER]: empty('Leder').replace('draft', `${facts}draft`),
      [ALLE]: empty('Alle ledere'),
      'dokumenter/kompas/raekker.yaml': 'rows: []\n',
      'dokumenter/kompas/soegeord.yaml': null,
      'krydsreferencer/kompas--rejse.yaml': null,
      ...NEW_KOMPAS,
    });
    expect(atlas.documents.map(({ id }) => id)).toEqual(['rejse']);
    expect(atlas.ownForms.map(({ document }) => document)).toEqual(['rejse']);
  });

  test('is not what a published address may have become', () => {
    const { diagnostics } = parseContent(sampleContent({ [ALLE]: draft('Alle ledere'), 'adresser.txt': ADDRESSES }));
    expect(diagnostics.map(({ rule, actual }) => `${rule} ${actual ?? ''}`)).toEqual([
      'address-gone /dokumenter/kompas/alle-ledere/',
    ]);
  });
});

/** The document anew, with no word of its source. */
const NEW_KOMPAS = {
  'dokumenter/kompas/index.mdx': `---
title: Aabys kompas
shortTitle: Kompas
organisation: aaby
year: 2020
summary: Et kompas.
levels: [chef, leder, alle-ledere]
headings:
  Retning: { form: retning, aspect: ansvar }
---

- **Retning.** At pege fremad. ^form-retning
`,
  'dokumenter/kompas/kilde.json':
    '{ "file": "kompas.txt", "words": 1, "passages": [{ "kind": "prose", "at": "index#form-retning", "ranges": [{ "start": 0, "end": 1 }], "fingerprints": ["00ff"], "words": ["frem"] }] }',
};

describe('reading', () => {
  let root = '';
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  const write = (files: readonly ContentFile[]): void => {
    root = mkdtempSync(path.join(tmpdir(), 'drafts-'));
    for (const { path: name, bytes } of files) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), bytes);
    }
  };

  test('gives who edits the drafts, and nobody else', () => {
    write(sampleContent({ [CHEF]: draft('Chef') }));
    const levels = (reading: ReturnType<typeof readAtlas>) => reading.atlas?.levels.map(({ id }) => id);
    expect(levels(readAtlas(root))).not.toContain('kompas/chef');
    expect(levels(readAtlas(root, { withDrafts: true }))).toContain('kompas/chef');
  });

  test('says so where there is nothing but drafts', () => {
    write(
      sampleContent({
        [CHEF]: draft('Chef'),
        [LEDER]: draft('Leder'),
        [ALLE]: draft('Alle ledere'),
        'dokumenter/rejse/rektor.mdx': draft('Rektor'),
        'dokumenter/rejse/mester.mdx': draft('Mester'),
      }),
    );
    expect(readAtlas(root).diagnostics.map(({ rule }) => rule)).toEqual(['only-drafts']);
    expect(readAtlas(root, { withDrafts: true }).diagnostics).toEqual([]);
  });
});
