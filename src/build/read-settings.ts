import type { Site } from '../atlas/model.ts';
import { Refusal } from './refusal.ts';

/** What the environment says of a build. */
export interface Settings {
  /** The folder of the built site (`OUT_DIR`). */
  outDir: string;
  /** The folder of the host that the site is served from, with slashes at both ends (`BASE_PATH`). */
  base: string;
  /** The host, without a folder (`SITE_URL`); `null` where the same build may be served from anywhere. */
  site: string | null;
  /** Where the site stands, with slash: host and folder; `null` without a host. */
  siteRoot: string | null;
  /** Whether devices keep the site; not with `OFFLINE=off`. */
  isKeptOffline: boolean;
}

/** A name that no server, browser or shell reads as something else (RFC 3986, 2.3), and that leads nowhere else. */
const SEGMENT = /^(?!\.+$)[\w.~-]+$/u;

/**
 * Read the settings of a build from its environment. What is empty counts as not set, and the slashes around a folder
 * may be left out. Where the environment is silent, what the owner has written (`websted.yaml`) holds. Throws a refusal that names every setting that is wrong, and what would be right.
 *
 * @example readSettings({ SITE_URL: 'https://eksempel.dk', BASE_PATH: 'atlas' }).siteRoot // 'https://eksempel.dk/atlas/'
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  own: Pick<Site, 'address' | 'folder'> = { address: null, folder: '/' },
): Settings {
  const textOf = (name: string) => (env[name] === '' ? undefined : env[name]);
  const [siteText, baseText] = [textOf('SITE_URL'), textOf('BASE_PATH')];
  const mistakes = [
    ...(siteText === undefined ? [] : checkSite(siteText).map((mistake) => `SITE_URL="${siteText}": ${mistake}`)),
    ...(baseText === undefined ? [] : checkBase(baseText).map((mistake) => `BASE_PATH="${baseText}": ${mistake}`)),
  ];
  if (mistakes.length > 0) throw new Refusal(mistakes.join('\n'));

  const base = toBase(baseText ?? own.folder);
  const site = siteText === undefined ? own.address : new URL(siteText).origin;
  return {
    outDir: textOf('OUT_DIR') ?? 'dist',
    base,
    site,
    siteRoot: site === null ? null : new URL(base, site).href,
    isKeptOffline: env['OFFLINE'] !== 'off',
  };
}

function segmentsOf(base: string): string[] {
  return base === '/' ? [] : base.replace(/^\/|\/$/gu, '').split('/');
}

function toBase(text: string): string {
  return ['', ...segmentsOf(text), ''].join('/');
}

function checkBase(text: string): string[] {
  if (segmentsOf(text).every((segment) => SEGMENT.test(segment))) return [];
  return [
    'this is no folder of a host. Write its name between slashes, in the letters a–z, digits and "-", "_", "." or "~", ' +
      'as in BASE_PATH=/atlas/. The host is set by itself, in SITE_URL.',
  ];
}

function checkSite(text: string): string[] {
  const url = URL.parse(text);
  // `eksempel.dk:8080` would be read as an address whose scheme is `eksempel.dk`.
  if (url === null || !/^https?:\/\//iu.test(text)) {
    const example = /^[\w.-]+(?::\d+)?$/u.test(text) ? `https://${text}` : 'https://eksempel.dk';
    return [`this is no address of a host. Write it with its scheme, as in SITE_URL=${example}`];
  }
  if (url.username !== '' || url.password !== '') return ['an address that is published holds no name or password.'];
  if (url.pathname !== '/') {
    return [`the folder is set by itself: SITE_URL=${url.origin} BASE_PATH=${url.pathname.replace(/\/*$/u, '/')}`];
  }
  if (url.search !== '' || url.hash !== '') return [`this is more than a host: SITE_URL=${url.origin}`];
  return [];
}
