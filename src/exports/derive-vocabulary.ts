import { DataFactory, type Quad } from 'n3';
import type { Atlas } from '../atlas/atlas.ts';
import { describeAtlas } from './describe-atlas.ts';
import type { FactValue } from './fact.ts';
import { derivePrefixes, type Namespace } from './namespace.ts';

/** Linked data as triples, and the prefixes that make it short. */
export interface Vocabulary {
  prefixes: Record<string, string>;
  quads: Quad[];
}

/** Derive the linked data of the atlas: what `describeAtlas` says, as triples, in its order. */
export function deriveVocabulary(atlas: Atlas, namespace: Namespace): Vocabulary {
  const prefixes = {
    dcat: 'http://www.w3.org/ns/dcat#',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    org: 'http://www.w3.org/ns/org#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    ...derivePrefixes(namespace),
  };
  const expand = buildExpander({
    ...prefixes,
    // The file itself: the namespace without its `#`.
    dataset: namespace.iri.slice(0, -1),
  });
  const toObject = (value: FactValue): Quad['object'] => {
    if ('curie' in value) return DataFactory.namedNode(expand(value.curie));
    if ('iri' in value) return DataFactory.namedNode(value.iri);
    if ('datatype' in value) return DataFactory.literal(value.text, DataFactory.namedNode(expand(value.datatype)));
    return value.language === null ? DataFactory.literal(value.text) : DataFactory.literal(value.text, value.language);
  };
  return {
    prefixes,
    quads: describeAtlas(atlas, namespace).flatMap(({ subject, facts }) =>
      facts.map(([predicate, value]) =>
        DataFactory.quad(
          DataFactory.namedNode(expand(subject)),
          DataFactory.namedNode(expand(predicate)),
          toObject(value),
        ),
      ),
    ),
  };
}

function buildExpander(prefixes: Readonly<Record<string, string>>): (curie: string) => string {
  return (curie) => {
    const [, prefix = '', local = ''] = /^([^:]*):(.*)$/u.exec(curie) ?? [];
    const iri = prefixes[prefix];
    if (iri === undefined) throw new Error(`The prefix of "${curie}" stands for nothing.`);
    return iri + local;
  };
}
