import { stringify as stringifyTsv } from 'csv-stringify/sync';
import { stringify as stringifyYaml } from 'yaml';
import type { Site } from '../atlas/model.ts';
import { derivePrefixes, type Namespace, OWN_PREFIX, toSetIri } from './namespace.ts';
import type { Table } from './table.ts';

/** What a file of mappings is called, and what it holds (Danish). */
export interface MappingSet {
  file: string;
  title: string;
  description: string;
}

/** What SSSOM says of mappings whose owner has given no licence. */
const NO_LICENCE = 'https://w3id.org/sssom/license/unspecified';

/** Our own slots: SSSOM's extensions, by the name of their property. */
const EXTENSIONS = [
  { slot_name: 'ext_mapping', property: `${OWN_PREFIX}:mapping`, type_hint: 'xsd:string' },
  { slot_name: 'ext_relation', property: `${OWN_PREFIX}:relation`, type_hint: 'xsd:string' },
  { slot_name: 'ext_status', property: `${OWN_PREFIX}:status`, type_hint: 'xsd:string' },
  { slot_name: 'ext_strength', property: `${OWN_PREFIX}:strength`, type_hint: 'xsd:integer' },
];

/**
 * Write mappings as SSSOM/TSV 1.0 (https://mapping-commons.github.io/sssom/spec/): the set's own facts as
 * YAML behind `#`, then one row a relation. No byte order mark, LF, and quotes only where they are needed: the format
 * asks for all three. Columns without a value are left out, as are prefixes nobody uses; a date of publication too, since
 * the same content gives the same bytes.
 */
export function formatSssom(
  table: Table,
  namespace: Namespace,
  site: Pick<Site, 'name' | 'edition' | 'licence' | 'publisher'>,
  set: MappingSet,
): string {
  const { columns, rows } = dropEmptyColumns(table);
  const extensions = EXTENSIONS.filter(({ slot_name }) => columns.some(({ name }) => name === slot_name));
  const used = new Set([...rows.flat(), ...extensions.map(({ property }) => property)].map(readPrefix));
  const metadata = {
    curie_map: Object.fromEntries(
      Object.entries(derivePrefixes(namespace))
        .filter(([prefix]) => used.has(prefix))
        .sort(),
    ),
    mapping_set_id: toSetIri(namespace, set.file),
    mapping_set_title: set.title,
    mapping_set_description: set.description,
    ...(site.edition === null ? {} : { mapping_set_version: site.edition }),
    creator_label: [site.publisher?.name ?? `Redaktionen bag ${site.name}`],
    license: site.licence?.address ?? NO_LICENCE,
    extension_definitions: extensions,
  };
  const header = stringifyYaml(metadata, { lineWidth: 0, singleQuote: false, aliasDuplicateObjects: false })
    .trimEnd()
    .split('\n')
    .map((line) => `#${line}\n`)
    .join('');
  const body = stringifyTsv([columns.map(({ name }) => name), ...rows.map((row) => [...row])], {
    delimiter: '\t',
    record_delimiter: 'unix',
    quote_record_delimiter: true,
  });
  return header + body;
}

function dropEmptyColumns({ columns, rows }: Table): Table {
  // Without rows the header still says what the rows would be.
  const isKept = columns.map((_, i) => rows.length === 0 || rows.some((row) => row[i] !== ''));
  return { columns: columns.filter((_, i) => isKept[i]), rows: rows.map((row) => row.filter((_, i) => isKept[i])) };
}

const readPrefix = (value: string): string => value.slice(0, Math.max(0, value.indexOf(':')));
