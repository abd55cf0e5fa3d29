/** The file in which the owner says what the atlas is called, where it stands and who answers for it. */
export const SITE_FILE = 'content/websted.yaml';

/** A picture that belongs to it. */
export const SITE_IMAGE = /^content\/websted\/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png))$/u;

/** A page of the owner's own. */
export const OWN_PAGE = /^content\/sider\/(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/u;
