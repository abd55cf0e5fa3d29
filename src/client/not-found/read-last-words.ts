/**
 * Read what an address was probably about: the last of its names, as words. Empty where there is nothing to search for.
 *
 * @example readLastWords('/dokumenter/holstebro/chef/#faglig-ledelse') // 'faglig ledelse'
 */
export function readLastWords(address: string): string {
  const names = decode(address)
    .split(/[/#?]/u)
    .map((name) =>
      name
        .replace(/\.\w+$/u, '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
  return names.findLast((name) => name !== '' && name !== 'index') ?? '';
}

/** An address may be written with a percent sign that stands for nothing. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
