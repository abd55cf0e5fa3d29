/**
 * Propose the name a file was meant to have: the extension in small letters, what a program put behind it gone. `null`
 * where it was not meant to be a file of the content.
 *
 * @example proposeName('content/krydsreferencer/a--b.YAML') // 'a--b.yaml'
 */
export function proposeName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const match =
    /^(?<stem>.+?)(?: ?\(\d+\)| - (?:kopi|copy))?\.(?<extension>mdx?|ya?ml|json)(?:\.(?:txt|bak|orig|old|tmp))?$/iu.exec(
      name,
    )?.groups;
  if (match === undefined) return null;
  const extension = match['extension']?.toLowerCase() ?? '';
  return `${match['stem'] ?? ''}.${{ md: 'mdx', yml: 'yaml' }[extension] ?? extension}`;
}
