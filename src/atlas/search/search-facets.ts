import type { Atlas, IndexedOrganisation } from '../atlas.ts';
import { compareDanish } from '../lexicon/danish.ts';
import { orderDocuments } from '../documents/order-documents.ts';

/**
 * What a search can be narrowed by, named as in the address of the search page and in the search index, in the order
 * they stand in both and on the page: whose words, at which step, about what.
 */
export const FACETS = ['organisation', 'dokument', 'trin', 'form', 'vinkel'] as const;

export type Facet = (typeof FACETS)[number];

/** Values of each facet: those a record has, or those a reader has chosen. */
export type FacetValues = Record<Facet, string[]>;

/** Make something for each facet. */
export function perFacet<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;
}

/** Give a choice that narrows nothing. */
export function chooseNothing(): FacetValues {
  return perFacet(() => []);
}

/** The rung of what binds every leader, which stands on none. */
export const NO_RUNG = 'alle-ledere';

export interface FacetChoice {
  /** Id, as it stands in the address. */
  value: string;
  label: string;
  /** How many of the choices before it this one is a part of. */
  depth: number;
  /** Number of the organisation's colour; `null` for what belongs to none. */
  colour: number | null;
}

/** List an organisation and those it is a part of, innermost first. */
export function organisationChain(atlas: Pick<Atlas, 'organisations'>, id: string): IndexedOrganisation[] {
  const organisation = atlas.organisations.find((candidate) => candidate.id === id);
  if (organisation === undefined) return [];
  return [organisation, ...(organisation.partOf === null ? [] : organisationChain(atlas, organisation.partOf))];
}

/**
 * Derive what a reader can choose. An organisation stands there when it has published a document, or when several of
 * its parts have; a whole with one publishing part would say the same as the part.
 */
export function deriveFacetChoices(
  atlas: Pick<Atlas, 'organisations' | 'documents' | 'rungs' | 'forms' | 'aspects'>,
): Record<Facet, FacetChoice[]> {
  const flat = ({ id, title }: { id: string; title: string }): FacetChoice => ({
    value: id,
    label: title,
    depth: 0,
    colour: null,
  });
  return {
    organisation: deriveOrganisationChoices(atlas),
    dokument: orderDocuments(atlas.documents, atlas.organisations).map((document) => ({
      ...flat(document),
      colour: organisationChain(atlas, document.organisation)[0]?.colour ?? null,
    })),
    trin: [...[...atlas.rungs].sort((a, b) => b.rung - a.rung).map(flat), flat({ id: NO_RUNG, title: 'Alle ledere' })],
    form: atlas.forms.map(flat),
    vinkel: atlas.aspects.map(flat),
  };
}

function deriveOrganisationChoices(atlas: Pick<Atlas, 'organisations' | 'documents'>): FacetChoice[] {
  const publishers = new Set(atlas.documents.map(({ organisation }) => organisation));
  const partsOf = (id: string | null): IndexedOrganisation[] =>
    atlas.organisations
      .filter(({ partOf }) => partOf === id)
      .sort((a, b) => compareDanish(a.shortName, b.shortName) || compareDanish(a.name, b.name));
  const choose = (organisation: IndexedOrganisation, depth: number): FacetChoice[] => {
    const branches = partsOf(organisation.id).map((part) => choose(part, depth + 1));
    const isChoice = publishers.has(organisation.id) || branches.filter((branch) => branch.length > 0).length > 1;
    const parts = branches.flat();
    return isChoice
      ? [{ value: organisation.id, label: organisation.shortName, depth, colour: organisation.colour }, ...parts]
      : parts.map((part) => ({ ...part, depth: part.depth - 1 }));
  };
  return partsOf(null).flatMap((organisation) => choose(organisation, 0));
}
