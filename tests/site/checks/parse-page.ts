import { load, type CheerioAPI } from 'cheerio';

/** A page of the built site. */
export interface BuiltPage {
  /** The file in the built folder, with `/`: `om/index.html`. */
  file: string;
  /** The address within the site, without its base: `/om/`, `/404.html`. */
  pathname: string;
  html: string;
  /** The parsed page; parsed at the first use. */
  readonly $: CheerioAPI;
}

/** Parse an HTML file of the built site, as browsers do (parse5). */
export function parsePage(file: string, html: string): BuiltPage {
  let parsed: CheerioAPI | undefined;
  return {
    file,
    pathname: fileToPathname(file),
    html,
    get $() {
      return (parsed ??= load(html));
    },
  };
}

/**
 * Give the address of a file of the built site.
 *
 * @example fileToPathname('om/index.html') // '/om/'
 */
export function fileToPathname(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
}
