import type { Atlas, IndexedStatement, IndexedTerm } from '../atlas/atlas.ts';
import type { Relation } from '../atlas/model.ts';
import { type Description, danish, each, type Fact, link, plain, typed } from './fact.ts';
import { type Kind, type Namespace, OWN_PREFIX, toCurie } from './namespace.ts';
import { describeOwnTerms } from './own-terms.ts';
import { toPredicate } from './to-predicate.ts';

/** The schemes that belong to no document. */
const SCHEMES = {
  rungs: 'Den fælles stige',
  forms: 'De fælles ledelsesformer',
  aspects: 'Vinkler',
  terms: 'Begreber',
};

/**
 * Describe the levels, forms, rungs, aspects and terms as SKOS concepts, and the statements and rows as things of
 * classes of our own.
 *
 * - A document is a concept scheme of its levels and own forms, since mappings in SKOS go from scheme to scheme. Two
 *   collections hold all levels and all own forms.
 * - A level has a `skos:broadMatch` to each rung it may stand on. Levels of two organisations on the same rung have no
 *   match of their own: that is derived, and of their place alone. `skos:exactMatch` is *samme indhold*, asserted by an
 *   editor, and nothing else.
 * - The levels of one document are not broader and narrower: whom a level leads says nothing of what it means.
 * - A statement is a sentence, not an idea of a scheme, and what two responsibilities have in common has a strength, a
 *   reason and a status that a triple cannot carry: those relations are in `mappings.sssom.tsv` alone.
 */
export function describeAtlas(atlas: Atlas, namespace: Namespace): Description[] {
  const page = (href: string): Fact[] =>
    namespace.siteRoot === null ? [] : [['foaf:page', { iri: `${namespace.siteRoot}${href.slice(1)}` }]];
  return [
    describeDataset(atlas),
    ...describeOwnTerms(),
    ...describeOrganisations(atlas),
    ...describeSchemes(atlas, page),
    ...describeCollections(atlas),
    ...describeRungs(atlas, page),
    ...describeForms(atlas, page),
    ...describeAspects(atlas),
    ...describeLevels(atlas, page),
    ...describeOwnForms(atlas, page),
    ...describeTerms(atlas, page),
    ...describeRows(atlas, page),
    ...atlas.statements.map((statement) => describeStatement(statement, page)),
  ];
}

type ToPage = (href: string) => Fact[];

function describeDataset({ site }: Atlas): Description {
  return {
    subject: 'dataset:',
    facts: [
      ['rdf:type', link('dcat:Dataset')],
      ['dcterms:title', danish(site.name)],
      [
        'dcterms:description',
        danish(
          'Niveauer, ledelsesformer, begreber og forventninger i danske ledelsesgrundlag. Et niveau har broadMatch til hvert af de trin, det kan stå på. exactMatch er »samme indhold«, som redaktionen har vurderet; andre forhold har svagere prædikater. Status, styrke og begrundelse for hvert forhold står i mappings.sssom.tsv.',
        ),
      ],
      ['dcterms:language', plain('da')],
      ...(site.edition === null ? [] : each('dcterms:hasVersion', [plain(site.edition)])),
      ...(site.publisher === null ? [] : each('dcterms:publisher', [danish(site.publisher.name)])),
      ...(site.licence === null ? [] : each('dcterms:license', [{ iri: site.licence.address }])),
      [
        'dcterms:rights',
        danish('Dokumenterne tilhører dem, der har udgivet dem. Gengivelserne er redaktionens egne ord.'),
      ],
    ],
  };
}

function describeOrganisations({ organisations }: Atlas): Description[] {
  return organisations.map(({ id, name, shortName, partOf }) => ({
    subject: toCurie('organisation', id),
    facts: [
      ['rdf:type', link('org:Organization')],
      ['skos:prefLabel', danish(name)],
      ...(shortName === name ? [] : each('skos:altLabel', [danish(shortName)])),
      ...(partOf === null ? [] : each('org:subOrganizationOf', [link(toCurie('organisation', partOf))])),
      ['dcterms:identifier', plain(id)],
    ],
  }));
}

function describeSchemes(atlas: Atlas, page: ToPage): Description[] {
  const topConcepts: Record<keyof typeof SCHEMES, string[]> = {
    rungs: atlas.rungs.map(({ id }) => toCurie('rung', id)),
    forms: atlas.forms.map(({ id }) => toCurie('form', id)),
    aspects: atlas.aspects.map(({ id }) => toCurie('aspect', id)),
    terms: atlas.terms.filter(({ broader }) => broader.length === 0).map(({ id }) => toCurie('term', id)),
  };
  const common = (Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]).map((id): Description => ({
    subject: toCurie('scheme', id),
    facts: [
      ['rdf:type', link('skos:ConceptScheme')],
      ['dcterms:title', danish(SCHEMES[id])],
      ...each('skos:hasTopConcept', topConcepts[id].map(link)),
    ],
  }));
  const documents = atlas.documents.map((document): Description => ({
    subject: toCurie('document', document.id),
    facts: [
      ['rdf:type', link('skos:ConceptScheme')],
      ['dcterms:title', danish(document.title)],
      ...(document.subtitle === null ? [] : each('dcterms:alternative', [danish(document.subtitle)])),
      ['dcterms:description', danish(document.summary)],
      ['dcterms:creator', link(toCurie('organisation', document.organisation))],
      ...(document.year === null ? [] : each('dcterms:issued', [typed(String(document.year), 'xsd:gYear')])),
      ...(document.source === null ? [] : each('dcterms:source', [{ iri: document.source }])),
      ['dcterms:identifier', plain(document.id)],
      ...page(document.href),
      ...each('skos:hasTopConcept', [
        ...document.levels.map((id) => link(toCurie('level', id))),
        ...document.ownForms.map((id) => link(toCurie('own-form', id))),
      ]),
    ],
  }));
  return [...common, ...documents];
}

function describeCollections({ levels, ownForms }: Atlas): Description[] {
  const collection = (id: string, label: string, kind: Kind, members: readonly { id: string }[]): Description => ({
    subject: toCurie('collection', id),
    facts: [
      ['rdf:type', link('skos:Collection')],
      ['skos:prefLabel', danish(label)],
      ...each(
        'skos:member',
        members.map((member) => link(toCurie(kind, member.id))),
      ),
    ],
  });
  return [
    collection('levels', 'Alle dokumenters niveauer', 'level', levels),
    collection('own-forms', 'Alle dokumenters egne ledelsesformer', 'own-form', ownForms),
  ];
}

/** What every concept has: its label, its id, its scheme, and that it stands at the top of it where it does. */
function conceptFacts(id: string, label: string, scheme: string, isTop = true): Fact[] {
  return [
    ['rdf:type', link('skos:Concept')],
    ['skos:prefLabel', danish(label)],
    ['dcterms:identifier', plain(id)],
    ['skos:inScheme', link(scheme)],
    ...(isTop ? each('skos:topConceptOf', [link(scheme)]) : []),
  ];
}

function describeRungs({ rungs }: Atlas, page: ToPage): Description[] {
  return rungs.map(({ id, rung, title, definition, href }) => ({
    subject: toCurie('rung', id),
    facts: [
      ...conceptFacts(id, title, toCurie('scheme', 'rungs')),
      ['skos:notation', typed(String(rung), 'xsd:integer')],
      ['skos:definition', danish(definition)],
      ...page(href),
    ],
  }));
}

function describeForms({ forms }: Atlas, page: ToPage): Description[] {
  return forms.map(({ id, title, definition, href }) => ({
    subject: toCurie('form', id),
    facts: [
      ...conceptFacts(id, title, toCurie('scheme', 'forms')),
      ['skos:definition', danish(definition)],
      ...page(href),
    ],
  }));
}

function describeAspects({ aspects }: Atlas): Description[] {
  return aspects.map(({ id, title, definition }) => ({
    subject: toCurie('aspect', id),
    facts: [...conceptFacts(id, title, toCurie('scheme', 'aspects')), ['skos:definition', danish(definition)]],
  }));
}

function describeLevels(atlas: Atlas, page: ToPage): Description[] {
  const rungIds = new Map(atlas.rungs.map(({ rung, id }) => [rung, id]));
  const isLevel = new Set(atlas.levels.map(({ id }) => id));
  const asserted = Map.groupBy(
    atlas.mappings.filter(
      ({ subject, object, status }) => status !== 'erstattet' && isLevel.has(subject) && isLevel.has(object),
    ),
    ({ subject }) => subject,
  );
  return atlas.levels.map((level) => ({
    subject: toCurie('level', level.id),
    facts: [
      ...conceptFacts(level.id, level.name, toCurie('document', level.document)),
      ...(level.grounds === null ? [] : each('skos:scopeNote', [danish(level.grounds)])),
      ...each(
        'skos:broadMatch',
        level.rungs.map((rung) => link(toCurie('rung', rungIds.get(rung) ?? String(rung)))),
      ),
      ...(asserted.get(level.id) ?? []).map((mapping) => matchFact(mapping, toCurie('level', mapping.object))),
      ...page(level.href),
    ],
  }));
}

function describeOwnForms({ ownForms }: Atlas, page: ToPage): Description[] {
  return ownForms.map((own) => ({
    subject: toCurie('own-form', own.id),
    facts: [
      ...conceptFacts(own.id, own.title, toCurie('document', own.document)),
      ...(own.definition === null ? [] : each('skos:definition', [danish(own.definition)])),
      ...own.mappings
        .filter(({ relation }) => relation !== 'ingen-modpart')
        .map((mapping) => matchFact(mapping, toCurie('form', mapping.form))),
      ...page(own.href),
    ],
  }));
}

function matchFact({ relation, strength }: { relation: Relation; strength: number }, object: string): Fact {
  return [toPredicate(relation, strength).curie, link(object)];
}

/**
 * Describe the terms. Synonyms are `altLabel`, those that are narrower words too (SKOS Primer, 2.2.2, lets a concept
 * carry the label of a narrower one that has no entry of its own): a reader of the index A–Å sees them all with »se«.
 * Inflections and search words are `hiddenLabel`: words to be found by, not to be shown.
 */
function describeTerms({ terms }: Atlas, page: ToPage): Description[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  return terms.map((term) => {
    const alternative = term.synonyms.filter((word) => word !== term.term);
    // SKOS S13: the three kinds of label share no word.
    const hidden = [...term.inflections, ...term.searchedAs].filter(
      (word) => word !== term.term && !alternative.includes(word),
    );
    const above = collectBroader(term, byId);
    // SKOS S23 and S27: what is beside a concept has the concept beside it, and is neither above nor below it.
    const beside = terms
      .filter((other) => term.seeAlso.includes(other.id) || other.seeAlso.includes(term.id))
      .filter((other) => !above.has(other.id) && !collectBroader(other, byId).has(term.id))
      .map(({ id }) => id);
    return {
      subject: toCurie('term', term.id),
      facts: [
        ...conceptFacts(term.id, term.term, toCurie('scheme', 'terms'), term.broader.length === 0),
        ...each('skos:altLabel', alternative.map(danish)),
        ...each('skos:hiddenLabel', hidden.map(danish)),
        ['skos:definition', danish(term.meaning)],
        ...toTerms('skos:broader', term.broader),
        ...toTerms('skos:narrower', term.narrower),
        ...toTerms('skos:related', beside),
        ...page(term.href),
      ],
    };
  });
}

function collectBroader(term: IndexedTerm, byId: ReadonlyMap<string, IndexedTerm>): Set<string> {
  const above = new Set(term.broader);
  for (const id of above) byId.get(id)?.broader.forEach((broader) => above.add(broader));
  return above;
}

function toTerms(predicate: string, ids: readonly string[]): Fact[] {
  return each(
    predicate,
    ids.map((id) => link(toCurie('term', id))),
  );
}

/** Describe the rows: what mappings between responsibilities join. */
function describeRows({ rows }: Atlas, page: ToPage): Description[] {
  return rows.map(({ id, document, title, href, statements }) => ({
    subject: toCurie('row', id),
    facts: [
      ['rdf:type', link(`${OWN_PREFIX}:Row`)],
      ['dcterms:title', danish(title)],
      ['dcterms:identifier', plain(id)],
      ['dcterms:isPartOf', link(toCurie('document', document))],
      ...each(
        'dcterms:hasPart',
        statements.map((statement) => link(toCurie('statement', statement))),
      ),
      ...page(href),
    ],
  }));
}

function describeStatement(statement: IndexedStatement, page: ToPage): Description {
  const own = (name: string): string => `${OWN_PREFIX}:${name}`;
  return {
    subject: toCurie('statement', statement.id),
    facts: [
      ['rdf:type', link(own('Statement'))],
      ...(statement.title === null ? [] : each('dcterms:title', [danish(statement.title)])),
      ['dcterms:description', danish(statement.text)],
      ['dcterms:identifier', plain(statement.id)],
      [own('level'), link(toCurie('level', statement.level))],
      ...(statement.ownForm === null ? [] : each(own('ownForm'), [link(toCurie('own-form', statement.ownForm))])),
      ...each(
        own('form'),
        statement.forms.map((id) => link(toCurie('form', id))),
      ),
      [own('aspect'), link(toCurie('aspect', statement.aspect))],
      [own('pitfall'), typed(String(statement.pitfall), 'xsd:boolean')],
      ...toTerms('dcterms:subject', [...statement.terms, ...statement.subjects]),
      ...page(statement.href),
    ],
  };
}
