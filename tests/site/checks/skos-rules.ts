import { Store } from 'oxigraph';

/**
 * The integrity conditions of SKOS (W3C Recommendation 2009) and what the vocabulary promises beyond them: each a
 * question that must be answered with no.
 */
export const SKOS_RULES: Readonly<Record<string, string>> = {
  'S9: a concept is no scheme': 'ASK { ?x a skos:Concept, skos:ConceptScheme }',
  'S13: labels are disjoint':
    'ASK { { ?x skos:prefLabel ?l ; skos:altLabel ?l } UNION { ?x skos:prefLabel ?l ; skos:hiddenLabel ?l } UNION { ?x skos:altLabel ?l ; skos:hiddenLabel ?l } }',
  'S14: one preferred label a language': 'ASK { ?x skos:prefLabel ?a, ?b FILTER (?a != ?b && lang(?a) = lang(?b)) }',
  'S27: related is not above': 'ASK { ?x skos:related ?y . ?x (skos:broader|^skos:narrower)+ ?y }',
  'S37: a collection is no concept':
    'ASK { ?x a skos:Collection ; a ?type FILTER (?type IN (skos:Concept, skos:ConceptScheme)) }',
  'S46: an exact match is no broad or related one':
    'ASK { ?x (skos:exactMatch|^skos:exactMatch)+ ?y . ?x (skos:broadMatch|^skos:broadMatch|skos:narrowMatch|^skos:narrowMatch|skos:relatedMatch|^skos:relatedMatch) ?y }',
  'no circle of broader concepts': 'ASK { ?x skos:broader+ ?x }',
  'broader and narrower answer to each other':
    'ASK { { ?x skos:broader ?y FILTER NOT EXISTS { ?y skos:narrower ?x } } UNION { ?x skos:narrower ?y FILTER NOT EXISTS { ?y skos:broader ?x } } }',
  'related holds both ways': 'ASK { ?x skos:related ?y FILTER NOT EXISTS { ?y skos:related ?x } }',
  'every concept has a label, an id and a scheme':
    'ASK { ?x a skos:Concept FILTER NOT EXISTS { ?x skos:prefLabel ?l ; dcterms:identifier ?i ; skos:inScheme ?s . ?s a skos:ConceptScheme } }',
  'what a concept points to is described':
    'ASK { ?x ?p ?y FILTER (?p != rdf:type && isIRI(?y) && ?p NOT IN (foaf:page, dcterms:license, dcterms:source) && NOT EXISTS { ?y a ?t }) }',
  'nothing is matched with itself': 'ASK { ?x ?p ?x }',
};

const PREFIXES = `
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
`;

/** Read linked data with Oxigraph, which shares no code with what wrote it. Throws where it cannot be read. */
export function readGraph(text: string, format: 'text/turtle' | 'application/ld+json'): Store {
  const store = new Store();
  store.load(text, { format });
  return store;
}

/** List the rules a graph breaks. */
export function checkSkos(graph: Store): string[] {
  return Object.entries(SKOS_RULES)
    .filter(([, question]) => graph.query(PREFIXES + question, {}) === true)
    .map(([rule]) => rule);
}

/** Ask a graph, and get the values of each row in the order of the variables. */
export function selectRows(graph: Store, query: string, variables: readonly string[]): string[][] {
  const rows = graph.query(PREFIXES + query, {}) as Map<string, { value: string }>[];
  return rows.map((row) => variables.map((variable) => row.get(variable)?.value ?? ''));
}
