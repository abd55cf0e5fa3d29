import { RESERVED_LEVEL_SLUGS } from '../../atlas/addresses/pathnames.ts';

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
  return names.findLast((name) => name !== '' && !PAGES.includes(name)) ?? '';
}

/** What pages of every level and document are called: of what they are, that says nothing. */
const PAGES = ['index', ...RESERVED_LEVEL_SLUGS.map((slug) => slug.replaceAll('-', ' '))];

/** An address may be written with a percent sign that stands for nothing. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
