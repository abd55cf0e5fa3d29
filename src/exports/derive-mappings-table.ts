import type { Atlas, IndexedMapping, IndexedOwnForm } from '../atlas/atlas.ts';
import { compareCodePoints } from '../atlas/lexicon/compare-code-points.ts';
import type { MappingStatus, Relation } from '../atlas/model.ts';
import { type Kind, MAPPING_SET, toCurie } from './namespace.ts';
import { type Column, type Table, tabulate } from './table.ts';
import { type Predicate, toPredicate } from './to-predicate.ts';

/** One end of a relation. */
interface End {
  curie: string;
  label: string | null;
  type: 'skos concept' | 'rdfs resource' | null;
  /** CURIE of the vocabulary it belongs to. */
  source: string;
}

interface MappingRow {
  subject: End;
  object: End;
  predicate: Predicate;
  relation: Relation;
  strength: number;
  why: string;
  author: string | null;
  date: string | null;
  status: MappingStatus | null;
  /** Id of the mapping it was derived from; `null` for an asserted one. */
  derivedFrom: string | null;
}

/** SSSOM's own columns, in the order its canonical form asks for, then ours, by the name of their property. */
const COLUMNS: readonly Column<MappingRow>[] = [
  {
    name: 'subject_id',
    description: 'Det, der bliver sammenlignet: level:, row:, statement: eller own-form: og id.',
    value: ({ subject }) => subject.curie,
  },
  {
    name: 'subject_label',
    description: 'Niveauets eller formens navn, rækkens titel eller forventningens tekst.',
    value: ({ subject }) => subject.label,
  },
  {
    name: 'predicate_id',
    description: 'Forholdet i SKOS. For »modsiger« vores eget, atlas:contradicts, for SKOS har ikke noget.',
    value: ({ predicate }) => predicate.curie,
  },
  {
    name: 'predicate_label',
    description: 'Forholdets engelske navn.',
    value: ({ predicate }) => predicate.label,
  },
  {
    name: 'predicate_modifier',
    description: 'Not, hvor redaktionen har vurderet, at de to ikke har noget med hinanden at gøre (»ingen modpart«).',
    value: ({ relation }) => (relation === 'ingen-modpart' ? 'Not' : null),
  },
  {
    name: 'object_id',
    description: 'Det, der bliver sammenlignet med.',
    value: ({ object }) => object.curie,
  },
  { name: 'object_label', description: 'Navnet eller teksten på det.', value: ({ object }) => object.label },
  {
    name: 'mapping_justification',
    description:
      'semapv:ManualMappingCuration: redaktionen har vurderet det. semapv:MappingChaining: det følger af en krydsreference.',
    value: ({ derivedFrom }) => (derivedFrom === null ? 'semapv:ManualMappingCuration' : 'semapv:MappingChaining'),
  },
  { name: 'author_label', description: 'Hvem der har skrevet rækken.', value: ({ author }) => author },
  {
    name: 'subject_type',
    description: 'skos concept for niveauer og former, rdfs resource for rækker og forventninger.',
    value: ({ subject }) => subject.type,
  },
  {
    name: 'subject_source',
    description: 'Det dokument, subject_id hører til.',
    value: ({ subject }) => subject.source,
  },
  { name: 'object_type', description: 'Som subject_type.', value: ({ object }) => object.type },
  {
    name: 'object_source',
    description: 'Det dokument, object_id hører til, eller scheme:forms for de fælles former.',
    value: ({ object }) => object.source,
  },
  {
    name: 'mapping_source',
    description: 'Det sæt, den krydsreference står i, som rækken er udledt af: mappings.sssom.tsv.',
    value: ({ derivedFrom }) => (derivedFrom === null ? null : MAPPING_SET),
  },
  { name: 'mapping_date', description: 'Hvornår rækken er skrevet.', value: ({ date }) => date },
  { name: 'comment', description: 'Hvorfor: én sætning.', value: ({ why }) => why },
  {
    name: 'ext_mapping',
    description: 'Krydsreferencen, rækken er udledt af: subjekt, forhold og objekt, som atlas.json har dem.',
    value: ({ derivedFrom }) => derivedFrom,
  },
  {
    name: 'ext_relation',
    description: 'Forholdet, som det hedder hos os. Det skelner »se-ogsaa« fra »overlapper«.',
    value: ({ relation }) => relation,
  },
  {
    name: 'ext_status',
    description: 'kladde (ikke gennemset af andre) eller gaeldende. Erstattede rækker er ikke med.',
    value: ({ status }) => status,
  },
  {
    name: 'ext_strength',
    description: 'Redaktionens skøn over, hvor meget de to har til fælles: 0 (intet) til 10 (det samme).',
    value: ({ strength }) => strength,
  },
];

/**
 * Tabulate the asserted mappings, each once, in the direction an editor wrote it: those between levels and between
 * responsibilities (rows and statements), and those of the documents' own forms to the common ones. What the script
 * derives is not among them, and what has been replaced is left out: a reader of SSSOM knows nothing of our statuses and
 * would take it as valid.
 *
 * `confidence` is left out: nobody has estimated how likely a mapping is to be right. Our strength is not that, and not
 * a `similarity_score` either, which SSSOM keeps for what a measure computes (and *modsiger* is no similarity); it has
 * an extension slot.
 */
export function deriveMappingsTable(atlas: Atlas): Table {
  const findEnd = indexEnds(atlas);
  const written = atlas.mappings.filter(({ status, author }) => status !== 'erstattet' && author !== null);
  return sortRows(
    tabulate(
      [
        ...written.map((mapping) => toMappingRow(mapping, findEnd)),
        ...atlas.ownForms.flatMap((own) => own.mappings.map((mapping) => toFormRow(own, mapping, atlas))),
      ],
      COLUMNS,
    ),
  );
}

/**
 * Tabulate what follows from the mappings: the links between single statements that stand on a row's mapping, and what
 * *samme indhold* chains. Two rows with the same content do not make two of their statements the same on every level, so
 * such a link is exported as close.
 */
export function deriveLinksTable(atlas: Atlas): Table {
  const findEnd = indexEnds(atlas);
  const mappings = new Map(atlas.mappings.map((mapping) => [mapping.id, mapping]));
  const chained = atlas.mappings.filter(({ author }) => author === null);
  const links = atlas.statements.flatMap(({ id, document, mappings: views }) =>
    views.flatMap(({ mapping: name, other, relation, strength, basis }): MappingRow[] => {
      const mapping = mappings.get(name);
      // Each link is seen from both its ends; it is written from the side of the mapping's subject.
      if (basis !== 'row' || !mapping?.subject.startsWith(`${document}/`)) return [];
      return [
        {
          ...toMappingRow({ ...mapping, subject: id, object: other, relation, strength }, findEnd),
          predicate: toPredicate(relation === 'samme-indhold' ? 'overlapper' : relation, strength),
          derivedFrom: name,
        },
      ];
    }),
  );
  return sortRows(
    tabulate(
      [...chained.map((mapping) => ({ ...toMappingRow(mapping, findEnd), derivedFrom: mapping.id })), ...links],
      COLUMNS,
    ),
  );
}

function sortRows({ columns, rows }: Table): Table {
  return { columns, rows: rows.toSorted((a, b) => compareCodePoints(a.join('\t'), b.join('\t'))) };
}

function indexEnds(atlas: Atlas): (id: string) => End {
  const levels = new Map(
    atlas.levels.map(({ id, name, document }) => [id, toEnd('level', id, name, document, 'skos concept')]),
  );
  const responsibilities = new Map([
    ...atlas.rows.map(({ id, title, document }) => [id, toEnd('row', id, title, document, 'rdfs resource')] as const),
    ...atlas.statements.map(
      ({ id, text, document }) => [id, toEnd('statement', id, text, document, 'rdfs resource')] as const,
    ),
  ]);
  return (id) => {
    const found = levels.get(id) ?? responsibilities.get(id);
    if (found === undefined) throw new Error(`The index has no level, row or statement "${id}".`);
    return found;
  };
}

function toEnd(kind: Kind, id: string, label: string, document: string, type: End['type']): End {
  return { curie: toCurie(kind, id), label, type, source: toCurie('document', document) };
}

function toMappingRow(mapping: IndexedMapping, findEnd: (id: string) => End): MappingRow {
  const { subject, object, relation, strength, why, author, date, status } = mapping;
  return {
    subject: findEnd(subject),
    object: findEnd(object),
    predicate: toPredicate(relation, strength),
    relation,
    strength,
    why,
    author,
    date,
    status,
    derivedFrom: null,
  };
}

function toFormRow(own: IndexedOwnForm, mapping: IndexedOwnForm['mappings'][number], atlas: Atlas): MappingRow {
  return {
    relation: mapping.relation,
    predicate: toPredicate(mapping.relation, mapping.strength),
    strength: mapping.strength,
    why: mapping.why,
    author: null,
    date: null,
    status: null,
    derivedFrom: null,
    subject: toEnd('own-form', own.id, own.title, own.document, 'skos concept'),
    object: {
      curie: toCurie('form', mapping.form),
      label: atlas.forms.find(({ id }) => id === mapping.form)?.title ?? null,
      type: 'skos concept',
      source: toCurie('scheme', 'forms'),
    },
  };
}
