/**
 * Select statements by an id in which `*` stands for any document, any level or any slug: with one for the level it is
 * a responsibility at every level. In the order of the ids given.
 *
 * @param ids of all statements
 */
export function selectStatements(selector: string, ids: readonly string[]): string[] {
  const parts = selector.split('/');
  return ids.filter((id) => {
    const own = id.split('/');
    return own.length === parts.length && own.every((part, i) => parts[i] === '*' || parts[i] === part);
  });
}
