/** What search engines read of a page (https://schema.org), as plain objects for JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Describe the way to a page: every page above it, outermost first, and the page itself. */
export function describeCrumbs(crumbs: readonly { name: string; url: string }[]): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: url })),
  };
}

/** Describe a list of terms by its name and address. */
export function describeTermSet(name: string, url: string): LinkedData {
  return { '@context': 'https://schema.org', '@type': 'DefinedTermSet', '@id': url, name, url, inLanguage: 'da' };
}

/** What is said of a term to search engines. */
export interface DescribedTerm {
  name: string;
  description: string;
  url: string;
  /** Other words for it. */
  synonyms: readonly string[];
  set: { name: string; url: string };
}

/** Describe a term and the list it belongs to. */
export function describeDefinedTerm({ name, description, url, synonyms, set }: DescribedTerm): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': url,
    name,
    description,
    url,
    inLanguage: 'da',
    ...(synonyms.length === 0 ? {} : { alternateName: synonyms }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': set.url, name: set.name, url: set.url },
  };
}
