import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { movesFile } from '../../../src/content/parse-moves.ts';
import {
  aspectsFile,
  documentFrontmatter,
  formsFile,
  levelFrontmatter,
  mappingsFile,
  organisationsFile,
  rowsFile,
  rungsFile,
  searchWordsFile,
  sourceFile,
  termShape,
} from '../../../src/content/schemas.ts';
import { ownPageFrontmatter, siteFile } from '../../../src/content/site-schema.ts';

/** Each file of the content: its shape, and the page and section of `docs/` that explain its keys to editors. */
const FILES: readonly (readonly [file: string, shape: z.ZodType, page: string, section: string | null])[] = [
  ['index.mdx', documentFrontmatter, 'dokumenter.md', '`index.mdx`'],
  ['<niveau>.mdx', levelFrontmatter, 'dokumenter.md', '`<niveau>.mdx`'],
  ['raekker.yaml', rowsFile, 'dokumenter.md', '`raekker.yaml`'],
  ['soegeord.yaml', searchWordsFile, 'dokumenter.md', '`soegeord.yaml`'],
  ['kilde.json', sourceFile, 'dokumenter.md', '`kilde.json`'],
  ['organisationer.yaml', organisationsFile, 'ordlister.md', '`organisationer.yaml`'],
  ['niveauer.yaml', rungsFile, 'ordlister.md', '`niveauer.yaml`'],
  ['former.yaml', formsFile, 'ordlister.md', '`former.yaml`'],
  ['vinkler.yaml', aspectsFile, 'ordlister.md', '`vinkler.yaml`'],
  ['flyttet.yaml', movesFile, 'ordlister.md', '`flyttet.yaml`'],
  ['websted.yaml', siteFile, 'ordlister.md', '`websted.yaml`'],
  ['sider/<side>.mdx', ownPageFrontmatter, 'ordlister.md', '`sider/<side>.mdx`'],
  ['begreber/<begreb>.yaml', termShape, 'begreber.md', null],
  ['krydsreferencer/<a>--<b>.yaml', mappingsFile, 'krydsreferencer.md', null],
];

/** The parts of a Zod definition that hold others. */
interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
}

/** Every key a shape may have, at any depth. */
function listKeys(shape: z.ZodType): string[] {
  const definition = shape._zod.def as Definition;
  const inner = [
    definition.element,
    definition.valueType,
    definition.innerType,
    definition.in,
    ...(definition.options ?? []),
  ];
  return [
    ...Object.entries(definition.shape ?? {}).flatMap(([key, value]) => [key, ...listKeys(value)]),
    ...inner.flatMap((part) => (part === undefined ? [] : listKeys(part))),
  ];
}

/** The keys that the tables of a section explain: the names in the first cell, under a head that says `nøgle`. */
function listExplained(page: string, section: string | null): string[] {
  const text = readFileSync(`docs/${page}`, 'utf8');
  const part = section === null ? text : (text.split(/^## /mu).find((each) => each.startsWith(`${section}\n`)) ?? '');
  const tables = part.split(/\n{2,}/u).filter((block) => block.startsWith('| nøgle '));
  return tables.flatMap((table) =>
    table
      .split('\n')
      .slice(2)
      .flatMap((row) =>
        [...(row.split('|')[1] ?? '').matchAll(/`(?<key>[^`]+)`/gu)].map(({ groups }) => groups?.['key'] ?? ''),
      ),
  );
}

describe('the keys an editor may write', () => {
  test.each(FILES)('%s: each is explained in docs/, and nothing else is', (_, shape, page, section) => {
    const keys = [...new Set(listKeys(shape))].sort();
    expect(keys.length).toBeGreaterThan(0);
    expect([...new Set(listExplained(page, section))].sort()).toEqual(keys);
  });
});
