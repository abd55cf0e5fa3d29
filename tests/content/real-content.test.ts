import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countStatements } from '../../src/atlas/statements/count-statements.ts';
import { deriveAtlas } from '../../src/atlas/derive-atlas.ts';
import { buildPairOpener } from '../../src/atlas/crosswalk/derive-links.ts';
import { RELATION_MEANINGS } from '../../src/atlas/crosswalk/relations.ts';
import { relateSpans } from '../../src/atlas/levels/place-levels.ts';
import { wordStream } from '../../src/atlas/source/word-stream.ts';
import { deriveSourceMap } from '../../src/content/format-source-map.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { plainLexicon } from '../unit/plain-lexicon.ts';

const files = readContentFiles(process.cwd());
const { model, diagnostics } = parseContent(files);
const atlas = deriveAtlas(model, plainLexicon);
const SOURCES = join('..', 'shared', 'sources');

describe('the content', () => {
  test('has no mistake', () => {
    expect(diagnostics).toEqual([]);
  });

  // As many as the documents have; alle-ledere of Region Midtjylland is what its general part binds.
  test.each([
    ['specialsektoren', { virksomhedsledelse: 18, omraadechef: 18, tilbudsleder: 17, afdelingsleder: 16 }],
    ['holstebro', { direktoer: 24, chef: 24, 'leder-af-ledere': 24, 'leder-af-medarbejdere': 24, 'alle-ledere': 7 }],
    ['socialpsykiatri', { omraadechef: 21, tilbudsleder: 24, afdelingsleder: 23, 'alle-ledere': 24 }],
    ['region-nordjylland', { 'alle-ledere': 22 }],
    [
      'region-midtjylland',
      {
        hospitalsledelse: 30,
        centerledelse: 25,
        afdelingsledelse: 25,
        'organisatorisk-ledelse': 25,
        'psykiatri-og-socialledelse': 31,
        'afdelingsledelse-i-psykiatrien': 26,
        'organisatorisk-ledelse-i-psykiatrien': 24,
        omraadeleder: 22,
        'ledelsen-af-praehospitalet': 28,
        'alle-ledere': 31,
      },
    ],
  ])('%s has every statement of its source', (document, levels) => {
    const counted = Map.groupBy(countStatements(atlas, document), ({ level }) => level.slice(document.length + 1));
    const sums = [...counted].map(([level, counts]) => [level, counts.reduce((sum, { count }) => sum + count, 0)]);
    expect(Object.fromEntries(sums)).toEqual(levels);
  });

  test('gives the same index in any order of files', () => {
    const reversed = deriveAtlas(parseContent([...files].reverse()).model, plainLexicon);
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(atlas));
  });
});

describe('the ladder', () => {
  // docs/design.md, The crosswalk of levels.
  test.each([
    ['specialsektoren/virksomhedsledelse', [4]],
    ['specialsektoren/omraadechef', [3]],
    ['specialsektoren/tilbudsleder', [2]],
    ['specialsektoren/afdelingsleder', [1]],
    ['socialpsykiatri/omraadechef', [3]],
    ['socialpsykiatri/tilbudsleder', [2]],
    ['socialpsykiatri/afdelingsleder', [1]],
    ['region-midtjylland/hospitalsledelse', [4]],
    ['region-midtjylland/centerledelse', [3]],
    ['region-midtjylland/afdelingsledelse', [2]],
    ['region-midtjylland/organisatorisk-ledelse', [1]],
    ['region-midtjylland/psykiatri-og-socialledelse', [3, 4]],
    ['region-midtjylland/afdelingsledelse-i-psykiatrien', [2]],
    ['region-midtjylland/organisatorisk-ledelse-i-psykiatrien', [1]],
    ['region-midtjylland/omraadeleder', [2, 3]],
    ['region-midtjylland/afdelingsledelse-paa-socialomraadet', [1, 2]],
    ['region-midtjylland/ledelsen-af-praehospitalet', [2, 3, 4]],
    ['holstebro/direktoer', [4]],
    ['holstebro/chef', [3]],
    ['holstebro/leder-af-ledere', [2]],
    ['holstebro/leder-af-medarbejdere', [1]],
    ['holstebro/alle-ledere', []],
  ])('%s stands on %j', (id, rungs) => {
    expect(atlas.levels.find((level) => level.id === id)?.rungs).toEqual(rungs);
  });

  test('equivalents are mutual, of other documents, and never the level itself', () => {
    const pairs = atlas.levels.flatMap((level) =>
      level.equivalents.map((other) => ({ from: level.id, to: other.level, relation: other.relation })),
    );
    expect(pairs.length).toBeGreaterThan(0);
    const known = new Set(pairs.map(({ from, to, relation }) => `${from} ${relation} ${to}`));
    for (const { from, to, relation } of pairs) {
      const inverse = relation === 'samme-trin' ? relation : RELATION_MEANINGS[relation].inverse;
      expect(from.split('/')[0]).not.toBe(to.split('/')[0]);
      expect(known).toContain(`${to} ${inverse} ${from}`);
    }
  });

  test('the relation of two levels is that of their spans', () => {
    const level = atlas.levels.find(({ id }) => id === 'region-midtjylland/omraadeleder');
    expect(level?.equivalents.find((other) => other.level === 'holstebro/chef')?.relation).toBe(
      relateSpans({ lowest: 2, highest: 3 }, { lowest: 3, highest: 3 }),
    );
  });
});

describe('the rows', () => {
  // Specialsektoren has 21 distinct responsibilities: 20 rows, and one that only the top level has.
  test.each([
    ['specialsektoren', 20, 13, 4],
    ['holstebro', 24, 24, 4],
  ])('%s has %i rows, %i of them on all %i levels', (document, rows, whole, levels) => {
    const found = atlas.rows.filter((row) => row.document === document);
    expect(found).toHaveLength(rows);
    expect(found.filter((row) => row.statements.length === levels)).toHaveLength(whole);
  });
});

describe('the responsibilities', () => {
  const responsibilities = Map.groupBy(atlas.statements, ({ id, row }) => row ?? id);
  test.each([
    ['specialsektoren', 21, 21],
    ['socialpsykiatri', 76, 52],
    ['region-midtjylland', 82, 82],
    ['holstebro', 31, 31],
    ['region-nordjylland', 22, 22],
  ])('%s has %i, %i of them duties', (document, all, duties) => {
    const own = [...responsibilities].filter(([id]) => id.startsWith(`${document}/`)).map(([, members]) => members);
    expect(own).toHaveLength(all);
    expect(own.filter((members) => members.some(({ pitfall }) => !pitfall))).toHaveLength(duties);
  });

  test.each([
    ['region-midtjylland/rammer-for-arbejdsmiljoe', 'specialsektoren/trivsel-og-arbejdsmiljoe', 11],
    ['holstebro/fremtidssikret-robust-drift', 'socialpsykiatri/omraadechef/eksterne-forhold-og-drift', 1],
  ])('%s meets %s in %i pairs of statements', (subject, object, count) => {
    expect(buildPairOpener(atlas)({ subject, object })).toHaveLength(count);
  });
});

describe('the place in the source', () => {
  test.each(model.sourceMaps.map((map) => [map.document, map] as const))('%s is covered to the last word', (_, map) => {
    const words = Array.from({ length: map.wordCount }, () => 0);
    for (const { ranges } of map.passages) {
      for (const { start, end } of ranges) for (let i = start; i < end; i++) words[i] = (words[i] ?? 0) + 1;
    }
    expect(words.every((count) => count === 1)).toBe(true);
  });

  // Runs only where the sources are at hand; a clone elsewhere shows them as skipped, never as passed.
  test.runIf(existsSync(SOURCES)).each(model.sourceMaps.map((map) => [map.document, map] as const))(
    '%s has the fingerprints and words of its source',
    (_, map) => {
      const words = wordStream(readFileSync(join(SOURCES, map.file), 'utf8')).map(({ word }) => word);
      expect(words).toHaveLength(map.wordCount);
      expect(deriveSourceMap(map, words)).toEqual(map);
    },
  );
});
