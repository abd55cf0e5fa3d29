import jsonld, { type ContextDefinition } from 'jsonld';
import type { Quad } from 'n3';
import type { Vocabulary } from './derive-vocabulary.ts';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Types that JSON has itself. */
const NATIVE = ['boolean', 'integer'].map((name) => `http://www.w3.org/2001/XMLSchema#${name}`);

/**
 * Write linked data as JSON-LD 1.1: the same triples as the Turtle. The context says once what the values of a property
 * are (links, Danish, text), so that a reader who knows nothing of RDF finds plain strings and lists.
 */
export async function formatJsonLd({ prefixes, quads }: Vocabulary): Promise<string> {
  const context = { ...prefixes, ...deriveCoercions(quads, prefixes) };
  const expanded = await jsonld.fromRDF(quads, { useNativeTypes: true });
  const compacted = await jsonld.compact(expanded, context);
  return `${JSON.stringify(compacted, null, 1)}\n`;
}

/** Say of each property whose values are of one kind what kind that is. */
function deriveCoercions(quads: readonly Quad[], prefixes: Readonly<Record<string, string>>): ContextDefinition {
  const byPredicate = Map.groupBy(quads, ({ predicate }) => predicate.value);
  byPredicate.delete(RDF_TYPE);
  const coercions = [...byPredicate].flatMap(([predicate, statements]) => {
    const kinds = new Set(statements.map(({ object }) => JSON.stringify(coerce(object))));
    const [kind] = kinds;
    if (kinds.size !== 1 || kind === undefined || kind === '{}') return [];
    const curie = contractIri(predicate, prefixes);
    return [[curie, { '@id': curie, ...(JSON.parse(kind) as object) }] as const];
  });
  return Object.fromEntries(coercions.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function coerce(object: Quad['object']): { '@type'?: string; '@language'?: string } {
  if (object.termType !== 'Literal') return { '@type': '@id' };
  if (object.language !== '') return { '@language': object.language };
  return NATIVE.includes(object.datatype.value) ? {} : { '@type': object.datatype.value };
}

function contractIri(iri: string, prefixes: Readonly<Record<string, string>>): string {
  const [prefix, namespace = ''] = Object.entries(prefixes).find(([, start]) => iri.startsWith(start)) ?? [];
  return prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
}
