import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { deriveVocabulary } from '../../../src/exports/derive-vocabulary.ts';
import { formatJsonLd } from '../../../src/exports/format-json-ld.ts';
import { formatTurtle } from '../../../src/exports/format-turtle.ts';
import { deriveNamespace } from '../../../src/exports/namespace.ts';
import { checkSkos, readGraph, selectRows, SKOS_RULES } from '../../site/checks/skos-rules.ts';
import { sampleAtlas } from './sample-atlas.ts';

const derive = (atlas: Atlas = sampleAtlas(), siteRoot: string | null = null) =>
  deriveVocabulary(atlas, deriveNamespace(siteRoot));
const read = async (atlas?: Atlas) => readGraph(await formatTurtle(derive(atlas)), 'text/turtle');
const local = (iri: string): string => iri.slice(iri.indexOf('#') + 1);
const matches = async (predicate: string): Promise<string[]> =>
  selectRows(await read(), `SELECT ?a ?b { ?a ${predicate} ?b } ORDER BY ?a ?b`, ['a', 'b']).map((pair) =>
    pair.map(local).join(' '),
  );

describe('the vocabulary', () => {
  test.each([null, 'https://eksempel.dk/atlas/'])(
    'says the same in Turtle and JSON-LD on a site at %j',
    async (root) => {
      const vocabulary = derive(sampleAtlas(), root);
      const turtle = readGraph(await formatTurtle(vocabulary), 'text/turtle');
      const jsonLd = readGraph(await formatJsonLd(vocabulary), 'application/ld+json');
      const sorted = (graph: typeof turtle) => graph.dump({ format: 'application/n-quads' }).split('\n').sort();
      expect(turtle.size).toBe(vocabulary.quads.length);
      expect(sorted(jsonLd)).toEqual(sorted(turtle));
    },
  );

  test('keeps the rules of SKOS', async () => {
    expect(checkSkos(await read())).toEqual([]);
  });

  test('a level has a broad match to every rung of its span, and to what an editor says covers it', async () => {
    expect(await matches('skos:broadMatch')).toEqual([
      'level/kompas/chef rung/chef-for-et-omraade',
      'level/kompas/chef rung/leder-af-ledere',
      'level/kompas/chef rung/topledelse',
      'level/kompas/leder level/rejse/mester',
      'level/kompas/leder rung/leder-af-medarbejdere',
      'level/rejse/mester rung/leder-af-medarbejdere',
      'level/rejse/rektor rung/chef-for-et-omraade',
      'level/rejse/rektor rung/leder-af-ledere',
      'level/rejse/rektor rung/topledelse',
    ]);
  });

  test('an exact match is an asserted one: being on the same rung is none, nor is what a chain gives', async () => {
    expect(await matches('skos:exactMatch')).toEqual([
      'level/kompas/chef level/rejse/rektor',
      'own-form/kompas/retning form/strategisk',
    ]);
  });

  test('what has been replaced is not said', async () => {
    expect(await matches('skos:relatedMatch')).toEqual([]);
  });

  test('a statement is no concept, and has its level, form, aspect and terms', async () => {
    const graph = await read();
    const about = 'SELECT ?p ?o { ?s ?p ?o FILTER strends(str(?s), "statement/kompas/leder/trivsel") } ORDER BY ?p ?o';
    expect(selectRows(graph, about, ['p', 'o']).map(([p = '', o = '']) => `${local(p)} ${local(o)}`))
      .toMatchInlineSnapshot(`
      [
        "http://purl.org/dc/terms/description Sørge for trivsel.",
        "http://purl.org/dc/terms/identifier kompas/leder/trivsel",
        "http://purl.org/dc/terms/subject term/trivsel",
        "http://purl.org/dc/terms/title Trivsel",
        "type Statement",
        "aspect aspect/ansvar",
        "form form/personale",
        "level level/kompas/leder",
        "pitfall false",
      ]
    `);
  });

  test('a synonym is an alternative label, an inflection or search word a hidden one, and each stands once', async () => {
    const atlas = sampleAtlas();
    const terms = atlas.terms.map((term) =>
      term.id === 'trivsel'
        ? {
            ...term,
            synonyms: ['velvære', 'trivsel'],
            inflections: ['trivslen', 'velvære'],
            searchedAs: ['stemning', 'velvære', 'trivslen'],
          }
        : term,
    );
    const graph = await read({ ...atlas, terms });
    expect(checkSkos(graph)).toEqual([]);
    const labels =
      'SELECT ?p ?l { ?s ?p ?l ; dcterms:identifier "trivsel" FILTER contains(str(?p), "Label") } ORDER BY ?p';
    expect(selectRows(graph, labels, ['p', 'l']).map(([p = '', l = '']) => `${local(p)} ${l}`)).toEqual([
      'altLabel velvære',
      'hiddenLabel stemning',
      'hiddenLabel trivslen',
      'prefLabel trivsel',
    ]);
  });

  test('a term that is above another is not beside it too', async () => {
    const atlas = sampleAtlas();
    const terms = atlas.terms.map((term) =>
      term.id === 'trivsel' ? { ...term, broader: ['ledelse'] } : { ...term, narrower: ['trivsel'] },
    );
    const graph = await read({ ...atlas, terms });
    expect(checkSkos(graph)).toEqual([]);
    expect(selectRows(graph, 'SELECT ?a { ?a skos:related ?b }', ['a'])).toEqual([]);
    expect(selectRows(graph, 'SELECT ?a { ?a skos:broader ?b }', ['a']).flat().map(local)).toEqual(['term/trivsel']);
  });

  test('a page is named where the site has an address', async () => {
    const graph = readGraph(await formatTurtle(derive(sampleAtlas(), 'https://eksempel.dk/atlas/')), 'text/turtle');
    expect(
      selectRows(graph, 'SELECT ?p { ?s foaf:page ?p ; dcterms:identifier "kompas/leder/trivsel" }', ['p']),
    ).toEqual([['https://eksempel.dk/atlas/dokumenter/kompas/leder/#trivsel']]);
    expect(selectRows(await read(), 'SELECT ?p { ?s foaf:page ?p }', ['p'])).toEqual([]);
  });
});

describe('checkSkos', () => {
  const PREFIXES = `@prefix : <urn:x:> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix dcterms: <http://purl.org/dc/terms/> .`;
  const BREACHES: Record<keyof typeof SKOS_RULES, string> = {
    'S9: a concept is no scheme': ':a a skos:Concept, skos:ConceptScheme .',
    'S13: labels are disjoint': ':a skos:altLabel "x"@da ; skos:hiddenLabel "x"@da .',
    'S14: one preferred label a language': ':a skos:prefLabel "x"@da, "y"@da .',
    'S27: related is not above': ':a skos:related :c ; skos:broader :b . :b skos:broader :c .',
    'S37: a collection is no concept': ':a a skos:Collection, skos:Concept .',
    'S46: an exact match is no broad or related one':
      ':a skos:exactMatch :b . :b skos:exactMatch :c . :c skos:relatedMatch :a .',
    'no circle of broader concepts': ':a skos:broader :b . :b skos:broader :a .',
    'broader and narrower answer to each other': ':a skos:broader :b .',
    'related holds both ways': ':a skos:related :b .',
    'every concept has a label, an id and a scheme': ':a a skos:Concept ; skos:prefLabel "x"@da .',
    'what a concept points to is described': ':a skos:inScheme :b .',
    'nothing is matched with itself': ':a skos:closeMatch :a .',
  };

  test('every rule has a breach', () => {
    expect(Object.keys(BREACHES)).toEqual(Object.keys(SKOS_RULES));
  });

  test.each(Object.entries(BREACHES))('finds a breach of %s', (rule, turtle) => {
    expect(checkSkos(readGraph(`${PREFIXES}\n${turtle}`, 'text/turtle'))).toContain(rule);
  });
});
