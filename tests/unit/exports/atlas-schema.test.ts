import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { atlasSchema } from '../../../src/exports/atlas-schema.ts';
import { formatJsonSchema } from '../../../src/exports/format-json-schema.ts';
import { sampleAtlas } from './sample-atlas.ts';

const schema = JSON.parse(formatJsonSchema()) as object;
// `date` is a pattern too, and one that Ajv knows by itself.
const compile = (): ValidateFunction => new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
const validate = compile();
/** A change to the index that makes it another. */
type Change = (atlas: Record<string, Record<string, unknown>[]>) => unknown;

const isValid = (change: Change): boolean => {
  const atlas = structuredClone(sampleAtlas()) as unknown as Record<string, Record<string, unknown>[]>;
  change(atlas);
  return validate(atlas);
};

describe('the schema of atlas.json', () => {
  test('is the type Atlas, field by field', () => {
    // Held by `npm run check`: a field that one has and the other has not does not compile.
    expectTypeOf<z.infer<typeof atlasSchema>>().toEqualTypeOf<Atlas>();
  });

  test('is JSON Schema 2020-12', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  test('fits the index', () => {
    expect(isValid(() => undefined)).toBe(true);
  });

  test.each<[string, Change]>([
    ['a list that is missing', (atlas) => delete atlas['terms']],
    ['a list nobody knows', (atlas) => (atlas['people'] = [])],
    ['a field that is missing', (atlas) => delete atlas['statements']?.[0]?.['text']],
    ['a field nobody knows', (atlas) => Object.assign(atlas['levels']?.[0] ?? {}, { rung: 2 })],
    ['a text that is empty', (atlas) => Object.assign(atlas['terms']?.[0] ?? {}, { meaning: '' })],
    ['a rung there is not', (atlas) => Object.assign(atlas['levels']?.[0] ?? {}, { rungs: [5] })],
    ['an id of too few parts', (atlas) => Object.assign(atlas['statements']?.[0] ?? {}, { level: 'chef' })],
    ['a relation there is not', (atlas) => Object.assign(atlas['mappings']?.[0] ?? {}, { relation: 'ligner' })],
    ['a strength beyond 10', (atlas) => Object.assign(atlas['mappings']?.[0] ?? {}, { strength: 11 })],
    ['a date that is none', (atlas) => Object.assign(atlas['mappings']?.[0] ?? {}, { date: '31.1.2026' })],
    ['a whole address', (atlas) => Object.assign(atlas['rows']?.[0] ?? {}, { href: 'https://eksempel.dk/' })],
    [
      'a place that is no number',
      (atlas) => Object.assign(atlas['statements']?.[0] ?? {}, { source: [{ printing: 1, start: '0', end: 3 }] }),
    ],
  ])('refuses %s', (_, change) => {
    expect(isValid(change)).toBe(false);
  });

  test('describes every field', () => {
    const { undescribed, count } = findUndescribed(schema);
    expect(count).toBeGreaterThan(100);
    expect(undescribed).toEqual([]);
  });
});

interface SchemaNode {
  description?: string;
  $ref?: string;
  properties?: Record<string, SchemaNode>;
  [key: string]: unknown;
}

/** Walk a schema and list the properties that neither have a description nor refer to something that has. */
function findUndescribed(root: object): { undescribed: string[]; count: number } {
  const { $defs = {} } = root as { $defs?: Record<string, SchemaNode> };
  const undescribed: string[] = [];
  let count = 0;
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, property] of Object.entries((node as SchemaNode).properties ?? {})) {
      count++;
      const target = property.$ref?.split('/').at(-1);
      const description = property.description ?? (target === undefined ? undefined : $defs[target]?.description);
      if (description === undefined) undescribed.push(`${path}.${name}`);
    }
    for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
  };
  walk(root, '');
  return { undescribed, count };
}
