import { Ajv2020 } from 'ajv/dist/2020.js';

/*
 * The data model of SSSOM 1.1, as facts: which slots a set and a mapping have, in the order of the canonical form, and
 * what each may hold. Taken from the published schema (https://w3id.org/sssom/schema/, LinkML). A test tries every
 * kind of value with a right and a wrong one.
 */

/** What a value of a slot may be. `reference`: a CURIE or an IRI. */
type Range =
  'string' | 'reference' | 'iri' | 'date' | 'share' | 'entity-type' | 'justification' | 'cardinality' | 'not';

interface Slot {
  range: Range;
  isList: boolean;
}

const one = (range: Range): Slot => ({ range, isList: false });
const many = (range: Range): Slot => ({ range, isList: true });

/** Slots that a mapping has, or a set for all of its mappings. */
const AGENTS = { creator_id: many('reference'), creator_label: many('string') };
const SOURCES = {
  subject_type: one('entity-type'),
  subject_source: one('reference'),
  subject_source_version: one('string'),
  object_type: one('entity-type'),
  object_source: one('reference'),
  object_source_version: one('string'),
  predicate_type: one('entity-type'),
  mapping_provider: one('iri'),
};
const MEANS = {
  cardinality_scope: many('string'),
  mapping_tool: one('string'),
  mapping_tool_id: one('reference'),
  mapping_tool_version: one('string'),
  mapping_date: one('date'),
  publication_date: one('date'),
};
const RULES = { curation_rule: many('reference'), curation_rule_text: many('string') };
const MATCHED = { subject_match_field: many('reference'), object_match_field: many('reference') };
const PREPARED = { subject_preprocessing: many('reference'), object_preprocessing: many('reference') };

/** The slots of a mapping. */
export const MAPPING_SLOTS: Record<string, Slot> = {
  record_id: one('reference'),
  subject_id: one('reference'),
  subject_label: one('string'),
  subject_category: one('string'),
  predicate_id: one('reference'),
  predicate_label: one('string'),
  predicate_modifier: one('not'),
  object_id: one('reference'),
  object_label: one('string'),
  object_category: one('string'),
  mapping_justification: one('justification'),
  author_id: many('reference'),
  author_label: many('string'),
  reviewer_id: many('reference'),
  reviewer_label: many('string'),
  ...AGENTS,
  license: one('iri'),
  ...SOURCES,
  mapping_source: one('reference'),
  mapping_cardinality: one('cardinality'),
  ...MEANS,
  review_date: one('date'),
  confidence: one('share'),
  ...RULES,
  ...MATCHED,
  match_string: many('string'),
  ...PREPARED,
  similarity_score: one('share'),
  similarity_measure: one('string'),
  see_also: many('iri'),
  issue_tracker_item: one('reference'),
  other: one('string'),
  comment: one('string'),
};

const SET_SLOTS: Record<string, Slot> = {
  mapping_set_id: one('iri'),
  mapping_set_version: one('string'),
  mapping_set_source: many('iri'),
  mapping_set_title: one('string'),
  mapping_set_description: one('string'),
  mapping_set_confidence: one('share'),
  ...AGENTS,
  license: one('iri'),
  ...SOURCES,
  ...MEANS,
  ...MATCHED,
  ...PREPARED,
  similarity_measure: one('string'),
  ...RULES,
  see_also: many('iri'),
  issue_tracker: one('iri'),
  other: one('string'),
  comment: one('string'),
};

const IRI = '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$';
const NAME = '^[A-Za-z_][A-Za-z0-9_.-]*$';
const ENTITY_TYPES = [
  'owl class',
  'owl object property',
  'owl data property',
  'owl annotation property',
  'owl named individual',
  'skos concept',
  'rdfs resource',
  'rdfs class',
  'rdfs literal',
  'rdfs datatype',
  'rdf property',
  'composed entity expression',
];
const JUSTIFICATIONS = [
  'MappingReview',
  'ManualMappingCuration',
  'LogicalReasoning',
  'LexicalMatching',
  'CompositeMatching',
  'UnspecifiedMatching',
  'SemanticSimilarityThresholdMatching',
  'LexicalSimilarityThresholdMatching',
  'MappingChaining',
  'MappingInversion',
  'StructuralMatching',
  'InstanceBasedMatching',
  'BackgroundKnowledgeBasedMatching',
];

const RANGES: Record<Range, object> = {
  string: { type: 'string', minLength: 1 },
  reference: { type: 'string', pattern: IRI },
  iri: { type: 'string', pattern: IRI },
  date: { type: 'string', format: 'day' },
  share: { type: 'number', minimum: 0, maximum: 1 },
  'entity-type': { enum: ENTITY_TYPES },
  justification: { enum: JUSTIFICATIONS.map((name) => `semapv:${name}`) },
  cardinality: { enum: ['1:1', '1:n', 'n:1', 'n:n', '1:0', '0:1', '0:0'] },
  not: { const: 'Not' },
};

const toProperties = (slots: Record<string, Slot>): object =>
  Object.fromEntries(
    Object.entries(slots).map(([name, { range, isList }]) => [
      name,
      isList ? { type: 'array', items: RANGES[range], minItems: 1 } : RANGES[range],
    ]),
  );

/** An end that is a mere text has a label; every other end has an id. */
const asksForEnd = (end: 'subject' | 'object'): object => ({
  if: { properties: { [`${end}_type`]: { const: 'rdfs literal' } }, required: [`${end}_type`] },
  then: { required: [`${end}_label`] },
  else: { required: [`${end}_id`] },
});

const MAPPING_SCHEMA = {
  type: 'object',
  properties: toProperties(MAPPING_SLOTS),
  // Slots of our own are declared by the set; which ones are, is checked with the columns.
  patternProperties: { '^ext_': { type: 'string' } },
  additionalProperties: false,
  required: ['predicate_id', 'mapping_justification'],
  allOf: [
    asksForEnd('subject'),
    asksForEnd('object'),
    {
      if: { required: ['review_date'] },
      then: { anyOf: [{ required: ['reviewer_id'] }, { required: ['reviewer_label'] }] },
    },
  ],
};

const SET_SCHEMA = {
  type: 'object',
  properties: {
    ...toProperties(SET_SLOTS),
    sssom_version: { enum: ['1.0', '1.1'] },
    curie_map: { type: 'object', propertyNames: { pattern: NAME }, additionalProperties: RANGES.iri },
    mappings: { type: 'array', items: MAPPING_SCHEMA },
    extension_definitions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          slot_name: { type: 'string', pattern: NAME },
          property: RANGES.reference,
          type_hint: RANGES.reference,
        },
        required: ['slot_name'],
        additionalProperties: false,
      },
    },
  },
  required: ['mapping_set_id', 'license'],
  additionalProperties: false,
};

const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
ajv.addFormat('day', (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) && text.length === 10;
});
const validate = ajv.compile(SET_SCHEMA);

/**
 * Hold a set of mappings, read to plain data, to SSSOM's data model.
 *
 * @returns a line a fault: where in the set, and what the model asks there.
 */
export function checkSssomModel(set: unknown): string[] {
  if (validate(set)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

/** Read a cell of a mapping's row as the model's value: a list, a number or a text. */
export function readSlot(name: string, cell: string, splitList: (cell: string) => string[]): unknown {
  const slot = MAPPING_SLOTS[name];
  const read = (text: string): unknown => (slot?.range === 'share' ? Number(text) : text);
  return slot?.isList === true ? splitList(cell).map(read) : read(cell);
}
