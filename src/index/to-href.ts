/**
 * Put the base of the site in front of a pathname from its root.
 *
 * @example toHref('/trin/') // '/atlas/trin/' under the base '/atlas/'
 */
export function toHref(pathname: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + pathname;
}
