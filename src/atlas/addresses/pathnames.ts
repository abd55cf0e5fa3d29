/** Addresses of the site: pathnames with leading and trailing slash, from the root of the site, without its base. */

export const documentPathname = (document: string): string => `/dokumenter/${document}/`;

/** @example levelPathname('holstebro/chef') // '/dokumenter/holstebro/chef/' */
export const levelPathname = (level: string): string => `/dokumenter/${level}/`;

/** @example statementHref('holstebro/chef', 'feedback') // '/dokumenter/holstebro/chef/#feedback' */
export const statementHref = (level: string, slug: string): string => `${levelPathname(level)}#${slug}`;

/** @example elsewherePathname('holstebro/chef') // '/dokumenter/holstebro/chef/andre-steder/' */
export const elsewherePathname = (level: string): string => `${levelPathname(level)}andre-steder/`;

/** What a level may not be called: pages that stand, or may come to stand, beside the levels of a document. */
export const RESERVED_LEVEL_SLUGS: readonly string[] = ['andre-steder', 'samlet', 'raekker', 'aendringer'];

/** The whole document on one page. */
export const wholePathname = (document: string): string => `/dokumenter/${document}/samlet/`;

/** What is changed since the edition before. */
export const changesPathname = (document: string): string => `/dokumenter/${document}/aendringer/`;

export const rowsPathname = (document: string): string => `/dokumenter/${document}/raekker/`;

export const rowHref = (document: string, slug: string): string => `${rowsPathname(document)}#${slug}`;

export const rungPathname = (rung: string): string => `/trin/${rung}/`;

export const formPathname = (form: string): string => `/former/${form}/`;

/** All own forms stand on the page of forms. */
export const ownFormHref = (document: string, slug: string): string => `/former/#${document}-${slug}`;

export const termPathname = (term: string): string => `/begreber/${term}/`;

export const gapsPathname = (document: string): string => `/huller/${document}/`;

/** @example gapPathname('holstebro', 'leder-af-ledere') // '/huller/holstebro/leder-af-ledere/' */
export const gapPathname = (document: string, place: string): string => `${gapsPathname(document)}${place}/`;

/** What the levels of a document are called elsewhere. */
export const translationsPathname = (document: string): string => `/oversaet/${document}/`;

/** The parameters of the levels laid beside each other, in their order in the address. */
export const COMPARED_PARAMETERS = ['a', 'b', 'c', 'd'] as const;

/** @example formatChoice(['holstebro/chef']) // '?a=holstebro/chef' */
export const formatChoice = (levels: readonly string[]): string => {
  const parameters = COMPARED_PARAMETERS.flatMap((name, i) =>
    levels[i] === undefined ? [] : [`${name}=${levels[i]}`],
  );
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
};

/** @example comparisonHref(['holstebro/chef']) // '/sammenlign/?a=holstebro/chef' */
export const comparisonHref = (levels: readonly string[]): string => `/sammenlign/${formatChoice(levels)}`;

/** What the browser fetches of a document to lay its levels beside others. */
export const comparedDocumentPathname = (document: string): string => `/sammenlign/dokumenter/${document}.json`;

/** What joins two documents, by the id of the pair. */
export const comparedPairPathname = (pair: string): string => `/sammenlign/par/${pair}.json`;

/** The pages that the owner may write more of, and that stand there in any case. */
export const aboutPathname = '/om/';
export const accessibilityPathname = '/tilgaengelighed/';

/** How the atlas is made: whose words, the placing of levels, what relations mean. */
export const methodPathname = '/metode/';

/** @example ownPagePathname('kontakt') // '/kontakt/' */
export const ownPagePathname = (slug: string): string => `/${slug}/`;

/** What no page of the owner's own may be called: what else stands, or may come to stand, at the root of the site. */
export const RESERVED_PAGE_SLUGS: readonly string[] = [
  'ark',
  'assets',
  'begreber',
  'billeder',
  'data',
  'dokumenter',
  'former',
  'huller',
  'licenser',
  'metode',
  'offline',
  'oversaet',
  'pagefind',
  'samling',
  'sammenlign',
  'soeg',
  'trin',
  'uden-net',
];

/** What somebody has picked, to take along. */
export const collectionPathname = '/samling/';

/** What the browser fetches of a document to show what was picked of it. */
export const collectedDocumentPathname = (document: string): string =>
  `${collectionPathname}dokumenter/${document}.json`;

/** What there is to pick from, and what became of what there was. */
export const collectedOverviewPathname = `${collectionPathname}oversigt.json`;
