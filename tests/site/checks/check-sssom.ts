import { parse as parseYaml } from 'yaml';
import { type ReadTable, readTable } from './read-table.ts';

/** What the specification asks of a file and this one does not do. */
export interface SssomDiagnostic {
  rule: string;
  actual: string;
}

export interface ReadSssom {
  metadata: Record<string, unknown>;
  table: ReadTable;
}

/** Slots of a mapping that our files use or may come to use, in the order of the canonical form (SSSOM 1.0). */
const SLOTS = [
  'subject_id',
  'subject_label',
  'subject_category',
  'predicate_id',
  'predicate_label',
  'predicate_modifier',
  'object_id',
  'object_label',
  'object_category',
  'mapping_justification',
  'author_id',
  'author_label',
  'reviewer_id',
  'reviewer_label',
  'creator_id',
  'creator_label',
  'license',
  'subject_type',
  'subject_source',
  'subject_source_version',
  'object_type',
  'object_source',
  'object_source_version',
  'mapping_provider',
  'mapping_source',
  'mapping_cardinality',
  'mapping_tool',
  'mapping_tool_version',
  'mapping_date',
  'publication_date',
  'confidence',
  'similarity_score',
  'similarity_measure',
  'see_also',
  'other',
  'comment',
];
const REQUIRED = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification'];
/** Slots whose values are CURIEs. */
const REFERENCES = [
  ...REQUIRED,
  'mapping_source',
  'subject_source',
  'object_source',
  'author_id',
  'creator_id',
  'reviewer_id',
];
const BUILT_IN = ['owl', 'rdf', 'rdfs', 'semapv', 'skos', 'sssom', 'xsd', 'linkml'];
const TYPES = ['', 'owl class', 'skos concept', 'rdfs resource', 'rdfs class', 'owl named individual'];
const ABSOLUTE_IRI = /^[a-z][a-z0-9+.-]*:[^\s]+$/iu;

/** Read an SSSOM/TSV file: YAML behind `#`, then a table. */
export function readSssom(text: string): ReadSssom {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const yaml = lines
    .slice(0, start)
    .map((line) => line.slice(1))
    .join('\n');
  return {
    metadata: parseYaml(yaml, { version: '1.2' }) as Record<string, unknown>,
    table: readTable(lines.slice(start).join('\n'), '\t'),
  };
}

/** Check a file against what the specification of SSSOM/TSV 1.0 demands of every writer. */
export function checkSssom(text: string): SssomDiagnostic[] {
  const diagnostics: SssomDiagnostic[] = [];
  const report = (rule: string, actual: unknown): void => {
    diagnostics.push({ rule, actual: typeof actual === 'string' ? actual : JSON.stringify(actual) });
  };
  if (text.startsWith('\uFEFF')) report('no-byte-order-mark', 'a byte order mark');
  if (text.includes('\r')) report('line-feed-only', 'a carriage return');

  const { metadata, table } = readSssom(text.replace(/^\uFEFF/u, ''));
  for (const slot of ['mapping_set_id', 'license']) {
    const value = metadata[slot];
    if (typeof value !== 'string' || !ABSOLUTE_IRI.test(value)) report(`${slot}-absolute`, value ?? 'nothing');
  }
  const prefixes = (metadata['curie_map'] ?? {}) as Record<string, string>;
  for (const [prefix, iri] of Object.entries(prefixes)) {
    if (!ABSOLUTE_IRI.test(iri)) report('prefix-absolute', `${prefix}: ${iri}`);
  }
  const extensions = (metadata['extension_definitions'] ?? []) as { slot_name: string; property: string }[];
  const known = [...SLOTS, ...extensions.map((extension) => extension.slot_name)];
  for (const name of table.header.filter((column) => !known.includes(column))) report('column-known', name);
  for (const name of REQUIRED.filter((slot) => !table.header.includes(slot))) report('column-required', name);
  const ordered = known.filter((name) => table.header.includes(name));
  if (ordered.join() !== table.header.filter((name) => known.includes(name)).join()) {
    report('column-order', table.header.join());
  }
  for (const name of table.header) {
    if (table.rows.every((row) => row[name] === '')) report('column-empty', name);
  }

  const checkCurie = (value: string): void => {
    const prefix = /^([^:/]+):/u.exec(value)?.[1];
    if (prefix === undefined) report('curie', value);
    else if (!(prefix in prefixes) && !BUILT_IN.includes(prefix)) report('prefix-declared', value);
  };
  for (const { property } of extensions) checkCurie(property);
  for (const row of table.rows) {
    for (const slot of REQUIRED)
      if ((row[slot] ?? '') === '') report('value-required', `${slot} of ${JSON.stringify(row)}`);
    for (const slot of REFERENCES) if ((row[slot] ?? '') !== '') checkCurie(row[slot] ?? '');
    for (const slot of ['subject_type', 'object_type']) {
      if (!TYPES.includes(row[slot] ?? '')) report('entity-type', row[slot]);
    }
    if (!(row['mapping_justification'] ?? '').startsWith('semapv:')) {
      report('justification', row['mapping_justification']);
    }
    const date = row['mapping_date'] ?? '';
    if (date !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(date)) report('date', date);
    if (row['mapping_justification'] === 'semapv:MappingChaining' && (row['mapping_source'] ?? '') === '') {
      report('derived-source', row['subject_id']);
    }
  }
  return diagnostics;
}
