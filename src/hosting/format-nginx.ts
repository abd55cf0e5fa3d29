import { MEDIA_TYPES, OCTETS } from '../server/media-type.ts';
import { CACHING } from '../server/security-headers.ts';
import type { Hosting, Redirect } from './hosting.ts';

const CHARSET = '; charset=utf-8';

/** Types that are packed already, or gain nothing by it. */
const PACKED = /^(?:image\/(?!svg)|font\/woff2|application\/(?:octet-stream|pdf|vnd\.))/u;

/**
 * Write the configuration of nginx for a site: to be included where `http` is open (`/etc/nginx/conf.d/`).
 *
 * @param dir where the built site lies on the server
 */
export function formatNginx({ base, headers, redirects }: Hosting, dir: string): string {
  const byType = Map.groupBy(MEDIA_TYPES, ([, type]) => type.replace(CHARSET, ''));
  const types = [...byType]
    .filter(([type]) => type !== OCTETS)
    .map(([type, endings]) => `    ${type} ${endings.map(([ending]) => ending).join(' ')};`);
  const withCharset = [...byType]
    .filter(([type, [first]]) => first?.[1].endsWith(CHARSET) === true && type !== 'text/html')
    .map(([type]) => type);
  const compressed = [...byType.keys()].filter((type) => !PACKED.test(type) && type !== 'text/html');
  const escapedBase = toPattern(base);
  return `# Written by \`npm run hosting\`. Put it into /etc/nginx/conf.d/, and set server_name, the folder and the certificate.

map $uri $ledelsesatlas_caching {
  default "${CACHING.other}";
  "~^${escapedBase}${toPattern(CACHING.hashedFolder)}" "${CACHING.hashed}";
}

server {
  listen 80;
  server_name _;

  # Redirects name no host and no port: the server may stand behind another.
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types ${withCharset.join(' ')};
  default_type ${OCTETS};
  types {
${types.join('\n')}
  }
  gzip on;
  gzip_vary on;
  gzip_types ${compressed.join(' ')};

${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $ledelsesatlas_caching always;

  error_page 404 ${base}404.html;
${redirects.map(formatRedirect).join('')}${base === '/' ? '' : `  rewrite ^${toPattern(base.slice(0, -1))}$ ${base} permanent;\n`}
  location ${base} {
    alias ${dir};
    index index.html;
  }

  # What begins with a dot is for those who look after the site.
  location ~ /\\. {
    return 404;
  }
}
`;
}

/** A page that is left to its file is asked for by the file's name, too, when nginx has found it. */
function formatRedirect({ from, to, isBelowOnly }: Redirect): string {
  return `  rewrite ^${toPattern(from)}${isBelowOnly ? '(?!index\\.html$)(.+)' : '(.*)'}$ ${to}$1 permanent;\n`;
}

/** Write a pathname as a regular expression. A site's own names hold nothing that means something in one but dots. */
const toPattern = (pathname: string): string => pathname.replaceAll('.', '\\.');
