import { parse as parseYaml } from 'yaml';
import { type ReadTable, readTable, splitList } from './read-table.ts';
import { checkSssomModel, MAPPING_SLOTS, readSlot } from './sssom-schema.ts';

/** What the specification asks of a file and this one does not do. */
export interface SssomDiagnostic {
  rule: string;
  actual: string;
}

export interface ReadSssom {
  metadata: Record<string, unknown>;
  table: ReadTable;
}

/** Prefixes that need no declaration. */
const BUILT_IN = ['owl', 'rdf', 'rdfs', 'semapv', 'skos', 'sssom', 'xsd', 'linkml'];

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

/** Check a file against what SSSOM/TSV demands of every writer: its data model, and how it is written down. */
export function checkSssom(text: string): SssomDiagnostic[] {
  const diagnostics: SssomDiagnostic[] = [];
  const report = (rule: string, actual: string): void => {
    diagnostics.push({ rule, actual });
  };
  if (text.startsWith('\uFEFF')) report('no-byte-order-mark', 'a byte order mark');
  if (text.includes('\r')) report('line-feed-only', 'a carriage return');

  const { metadata, table } = readSssom(text.replace(/^\uFEFF/u, ''));
  const mappings = table.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== '')
        .map(([name, cell]) => [name, readSlot(name, cell, splitList)]),
    ),
  );
  for (const fault of checkSssomModel({ ...metadata, mappings })) report('model', fault);

  const extensions = (metadata['extension_definitions'] ?? []) as { slot_name: string; property: string }[];
  const known = [...Object.keys(MAPPING_SLOTS), ...extensions.map((extension) => extension.slot_name)];
  for (const name of table.header.filter((column) => !known.includes(column))) report('column-known', name);
  const ordered = known.filter((name) => table.header.includes(name));
  if (ordered.join() !== table.header.filter((name) => known.includes(name)).join()) {
    report('column-order', table.header.join());
  }
  for (const name of table.header) {
    // A file without rows still says what its rows would be.
    if (table.rows.length > 0 && table.rows.every((row) => row[name] === '')) report('column-empty', name);
  }

  const prefixes = (metadata['curie_map'] ?? {}) as Record<string, string>;
  const references = Object.keys(MAPPING_SLOTS).filter((name) => MAPPING_SLOTS[name]?.range === 'reference');
  const curies = [
    ...extensions.map(({ property }) => property),
    ...table.rows.flatMap((row) => references.flatMap((name) => splitList(row[name] ?? ''))),
  ];
  for (const curie of curies) {
    const prefix = /^([^:/]+):/u.exec(curie)?.[1] ?? '';
    if (!(prefix in prefixes) && !BUILT_IN.includes(prefix)) report('prefix-declared', curie);
  }
  for (const row of table.rows) {
    // A derived mapping says which set it follows from.
    if (row['mapping_justification'] === 'semapv:MappingChaining' && (row['mapping_source'] ?? '') === '') {
      report('derived-source', row['subject_id'] ?? '');
    }
  }
  return diagnostics;
}
