import type { z } from 'zod';
import { closest } from './closest.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Report } from './report.ts';

/** Of the unknown keys of one map so many are reported: they are no keys then. */
const SHOWN_KEYS = 20;

/**
 * Check a parsed value against a schema and report every difference at its place: `missing-key`, `unknown-key`,
 * `wrong-value`. Each leaf of the schemas carries its expectation as error text. Returns the value typed, or `null`.
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  report: Report,
): z.output<Schema> | null {
  const result = schema.safeParse(yaml.value ?? {}, { reportInput: true, error: describeExpected });
  if (result.success) return result.data;
  const unknown = new Map(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? [[issue.path.join('/'), issue.keys] as const] : [],
    ),
  );
  for (const issue of result.error.issues) {
    const key = String(issue.path.at(-1) ?? '');
    if (issue.code === 'unrecognized_keys') {
      for (const extra of issue.keys.slice(0, SHOWN_KEYS)) {
        report('unknown-key', yaml.locateKey(issue.path, extra), extra, knownKeys(schema, issue.path));
      }
    } else if (issue.input === undefined) {
      // A key that was misspelt is missing too: one mistake.
      if (closest(key, unknown.get(issue.path.slice(0, -1).join('/')) ?? []) !== null) continue;
      report('missing-key', yaml.locate(issue.path.slice(0, -1)), key, issue.message);
    } else {
      const needsQuotes =
        issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input !== 'object';
      report(
        'wrong-value',
        yaml.locate(issue.path),
        key === '' ? '(hele filen)' : key,
        show(issue.input),
        issue.message,
        needsQuotes,
      );
    }
  }
  return null;
}

/** Say what was expected where a schema does not say it itself. */
function describeExpected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? 'en værdi af en anden art';
    case 'too_small':
      return `mindst ${issue.minimum}`;
    case 'too_big':
      return `højst ${issue.maximum}`;
    case 'invalid_value':
      return `en af: ${issue.values.map(String).join(', ')}`;
    default:
      return 'en værdi af en anden art';
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'en tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'nøgler med hver sin værdi',
  record: 'nøgler med hver sin værdi',
};

/** Of a value that does not fit, so much is shown. */
const SHOWN = 120;

function show(value: unknown): string {
  if (value === null) return '(tomt)';
  const text = typeof value === 'string' ? value || '(tom tekst)' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
}

/** Walk a schema down `path` and list the keys of the object found there. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current = unwrap(schema);
  for (const step of path) {
    const definition = current._zod.def as SchemaDefinition;
    if (definition.type === 'object') current = unwrap(definition.shape?.[String(step)] ?? current);
    else if (definition.type === 'array' && definition.element) current = unwrap(definition.element);
    else if (definition.type === 'record' && definition.valueType) current = unwrap(definition.valueType);
  }
  return Object.keys((current._zod.def as SchemaDefinition).shape ?? {});
}

/** The parts of a Zod definition that the walk needs. */
interface SchemaDefinition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const definition = schema._zod.def as SchemaDefinition;
  return definition.innerType ? unwrap(definition.innerType) : schema;
}
