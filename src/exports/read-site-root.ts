/**
 * Read where the site stands from the environment of the build: `SITE_URL` (the host) and `BASE_PATH` (the folder on
 * it). `null` without `SITE_URL`: the same build may then be served from anywhere. Throws on an address that is none.
 *
 * @example readSiteRoot({ SITE_URL: 'https://eksempel.dk', BASE_PATH: '/atlas' }) // 'https://eksempel.dk/atlas/'
 */
export function readSiteRoot(env: Readonly<Record<string, string | undefined>>): string | null {
  const site = env['SITE_URL'];
  if (site === undefined || site === '') return null;
  const url = new URL(env['BASE_PATH'] ?? '', site);
  url.pathname = url.pathname.replace(/\/*$/u, '/');
  return url.href;
}
