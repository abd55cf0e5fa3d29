/**
 * The identifiers of the linked data (`vocab.ttl`, `vocab.jsonld`, `mappings.sssom.tsv`).
 *
 * An IRI is the namespace, the kind and the id of the index: `<namespace>level/holstebro/chef`. The namespace ends in
 * `#`, so that every IRI leads to the file that describes the thing (W3C, Cool URIs for the Semantic Web, section 4.1)
 * and needs nothing from the server. Where nobody has said on which host the site stands, the namespace is a UUID of
 * its own (RFC 9562, with the fragment that RFC 8141 allows): it names the same things in every copy of the site, and
 * does not pretend to lead anywhere. Relative IRIs would do neither: they name other things in every copy and every
 * download, and SSSOM forbids them.
 */

/** The namespace of every build without a host. Never changed: it is in the files people have downloaded. */
const HOSTLESS = 'urn:uuid:e33d5091-c6b0-455c-898a-f1d0a1ad2051#';

/** The kinds of things that have an IRI; each is also the prefix of its CURIEs. */
const KINDS = [
  'organisation',
  'document',
  'level',
  'statement',
  'row',
  'form',
  'own-form',
  'rung',
  'aspect',
  'term',
  'scheme',
  'collection',
] as const;

export type Kind = (typeof KINDS)[number];

/** What names things in the linked data, and where the site stands. */
export interface Namespace {
  /** What every IRI begins with; ends in `#`. */
  iri: string;
  /** The address of the site, ending in `/`; `null` where nobody has said it. */
  siteRoot: string | null;
}

/** Derive the namespace of a site that stands at an address, or of one that may stand anywhere. */
export function deriveNamespace(siteRoot: string | null): Namespace {
  return { iri: siteRoot === null ? HOSTLESS : `${siteRoot}data/vocab.ttl#`, siteRoot };
}

/**
 * Name a thing by its IRI.
 *
 * @example toIri(namespace, 'level', 'holstebro/chef') // '…#level/holstebro/chef'
 */
export function toIri(namespace: Namespace, kind: Kind, id: string): string {
  return `${namespace.iri}${kind}/${id}`;
}

/**
 * Name a thing by its CURIE.
 *
 * @example toCurie('level', 'holstebro/chef') // 'level:holstebro/chef'
 */
export function toCurie(kind: Kind, id: string): string {
  return `${kind}:${id}`;
}

/** The prefix of our own classes and properties. */
export const OWN_PREFIX = 'atlas';

/** The asserted mappings, as the set that others are derived from. */
export const MAPPING_SET = 'set:mappings.sssom.tsv';

/**
 * Name a file of mappings by its IRI: its address, where the site has one.
 *
 * @example toSetIri(namespace, 'mappings.sssom.tsv') // '…#mappings.sssom.tsv'
 */
export function toSetIri({ iri, siteRoot }: Namespace, file: string): string {
  return `${siteRoot === null ? iri : `${siteRoot}data/`}${file}`;
}

/** Every prefix of our own and what it stands for. */
export function derivePrefixes(namespace: Namespace): Record<string, string> {
  return Object.fromEntries([
    [OWN_PREFIX, namespace.iri],
    ['set', toSetIri(namespace, '')],
    ...KINDS.map((kind) => [kind, toIri(namespace, kind, '')] as const),
  ]);
}
