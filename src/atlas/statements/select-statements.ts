/**
 * Select statements by an id in which `*` stands for any document, any level or any slug: with one for the level it is
 * a responsibility at every level. In the order of the ids given.
 *
 * @param ids of all statements
 */
export function selectStatements(selector: string, ids: readonly string[]): string[] {
  if (!selector.includes('*')) return ids.filter((id) => id === selector);
  const parts = selector
    .split('/')
    .map((part) => (part === '*' ? '[^/]+' : part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&')));
  const pattern = new RegExp(`^${parts.join('/')}$`, 'u');
  return ids.filter((id) => pattern.test(id));
}
