/** A sitemap holds no more addresses (sitemaps.org). */
const MOST = 50_000;

/** Write the addresses that search engines may list as a sitemap (https://www.sitemaps.org/protocol.html). */
export function formatSitemap(urls: readonly string[]): string {
  if (urls.length > MOST) throw new Error(`The site has ${urls.length} pages, and a sitemap holds ${MOST}.`);
  const entries = urls.map((url) => `  <url><loc>${escape(url)}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}

/** Addresses of the site are ASCII; the host and folder may hold an ampersand. */
const escape = (url: string): string => url.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Write what tells search engines that they may read all, and where the list of it is (RFC 9309). */
export function formatRobots(siteRoot: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteRoot}sitemap.xml\n`;
}
