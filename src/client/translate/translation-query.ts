export interface AskedTranslation {
  document: string;
  /** Level id. */
  level: string;
  position: string | null;
}

/**
 * Read from an address which level is to be translated; `null` where it names none.
 *
 * @example parseTranslationQuery('?niveau=holstebro/chef') // { document: 'holstebro', level: 'holstebro/chef', … }
 */
export function parseTranslationQuery(search: string): AskedTranslation | null {
  const parameters = new URLSearchParams(search);
  const level = parameters.get('niveau') ?? '';
  const [document = '', slug = ''] = level.split('/');
  if (document === '' || slug === '') return null;
  return { document, level, position: parameters.get('stilling') };
}

/** Write the choice for the address, readable. */
export function formatTranslationQuery(level: string, position: string | null): string {
  return `?niveau=${level}${position === null ? '' : `&stilling=${encodeURIComponent(position)}`}`;
}
