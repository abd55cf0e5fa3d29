import type { Atlas, IndexedMapping, IndexedOwnForm } from '../atlas/atlas.ts';
import { compareCodePoints } from '../atlas/lexicon/compare-code-points.ts';
import type { MappingStatus, Relation } from '../atlas/model.ts';
import { type Kind, toCurie } from './namespace.ts';
import { type Column, type Table, tabulate } from './table.ts';
import { toPredicate } from './to-predicate.ts';

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
  relation: Relation;
  strength: number;
  why: string;
  author: string | null;
  date: string | null;
  status: MappingStatus | null;
}

/** SSSOM's own columns, in the order its canonical form asks for, then ours, by the name of their property. */
const COLUMNS: readonly Column<MappingRow>[] = [
  {
    name: 'subject_id',
    description: 'Det, der bliver sammenlignet: level:, statement: eller own-form: og id.',
    value: ({ subject }) => subject.curie,
  },
  {
    name: 'subject_label',
    description: 'Niveauets eller formens navn eller forventningens tekst.',
    value: ({ subject }) => subject.label,
  },
  {
    name: 'predicate_id',
    description: 'Forholdet i SKOS. For »modsiger« vores eget, atlas:contradicts, for SKOS har ikke noget.',
    value: ({ relation, strength }) => toPredicate(relation, strength).curie,
  },
  {
    name: 'predicate_label',
    description: 'Forholdets engelske navn.',
    value: ({ relation, strength }) => toPredicate(relation, strength).label,
  },
  {
    name: 'object_id',
    description:
      'Det, der bliver sammenlignet med. sssom:NoTermFound, hvor der er ledt i object_source uden at finde noget.',
    value: ({ object }) => object.curie,
  },
  { name: 'object_label', description: 'Navnet eller teksten på det.', value: ({ object }) => object.label },
  {
    name: 'mapping_justification',
    description: 'Altid semapv:ManualMappingCuration: et menneske har vurderet det.',
    value: () => 'semapv:ManualMappingCuration',
  },
  { name: 'author_label', description: 'Hvem der har skrevet rækken.', value: ({ author }) => author },
  {
    name: 'subject_type',
    description: 'skos concept for niveauer og former, rdfs resource for forventninger.',
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
  { name: 'mapping_date', description: 'Hvornår rækken er skrevet.', value: ({ date }) => date },
  { name: 'comment', description: 'Hvorfor: én sætning.', value: ({ why }) => why },
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
 * Tabulate the asserted relations, each once, in the direction an editor wrote it: those between levels and between
 * statements, and those of the documents' own forms to the common ones. What the script derives is not among them, and
 * what has been replaced is left out: a reader of SSSOM knows nothing of our statuses and would take it as valid.
 *
 * `confidence` is left out: nobody has estimated how likely a row is to be right. Our strength is not that, and not a
 * `similarity_score` either, which SSSOM keeps for what a measure computes (and *modsiger* is no similarity); it has an
 * extension slot.
 */
export function deriveMappingsTable(atlas: Atlas): Table {
  const findEnd = indexEnds(atlas);
  const { columns, rows } = tabulate(
    [
      ...atlas.mappings.filter(({ status }) => status !== 'erstattet').map((mapping) => toRow(mapping, findEnd)),
      ...atlas.ownForms.flatMap((own) => own.mappings.map((mapping) => toFormRow(own, mapping, atlas))),
    ],
    COLUMNS,
  );
  return { columns, rows: rows.toSorted((a, b) => compareCodePoints(a.join('\t'), b.join('\t'))) };
}

function indexEnds(atlas: Atlas): (id: string) => End {
  const end = (kind: Kind, id: string, label: string, document: string, type: End['type']): [string, End] => [
    id,
    { curie: toCurie(kind, id), label, type, source: toCurie('document', document) },
  ];
  const ends = new Map([
    ...atlas.levels.map(({ id, name, document }) => end('level', id, name, document, 'skos concept')),
    ...atlas.statements.map(({ id, text, document }) => end('statement', id, text, document, 'rdfs resource')),
  ]);
  return (id) => {
    const found = ends.get(id);
    if (found === undefined) throw new Error(`The index has no level or statement "${id}".`);
    return found;
  };
}

function toRow(mapping: IndexedMapping, findEnd: (id: string) => End): MappingRow {
  const { subject, object, ...rest } = mapping;
  return {
    ...rest,
    subject: findEnd(subject),
    object:
      mapping.relation === 'ingen-modpart'
        ? { curie: 'sssom:NoTermFound', label: null, type: null, source: toCurie('document', object) }
        : findEnd(object),
  };
}

function toFormRow(own: IndexedOwnForm, mapping: IndexedOwnForm['mappings'][number], atlas: Atlas): MappingRow {
  return {
    relation: mapping.relation,
    strength: mapping.strength,
    why: mapping.why,
    author: null,
    date: null,
    status: null,
    subject: {
      curie: toCurie('own-form', own.id),
      label: own.title,
      type: 'skos concept',
      source: toCurie('document', own.document),
    },
    object: {
      curie: toCurie('form', mapping.form),
      label: atlas.forms.find(({ id }) => id === mapping.form)?.title ?? null,
      type: 'skos concept',
      source: toCurie('scheme', 'forms'),
    },
  };
}
