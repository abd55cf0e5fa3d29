import { SECURITY_HEADERS, TRANSPORT_SECURITY } from '../server/security-headers.ts';

/** A page that has moved, for a server that can say so. */
export interface Redirect {
  /** Pathnames on the host, with slashes at both ends. */
  from: string;
  to: string;
  /** The page itself is left to its file: places on it have gone elsewhere, and only that page knows where. */
  isBelowOnly: boolean;
}

/** What a host has to know of a site, whatever program it runs. */
export interface Hosting {
  /** The folder of the host, with slashes at both ends. */
  base: string;
  headers: Readonly<Record<string, string>>;
  /** The most particular first. */
  redirects: readonly Redirect[];
}

/** Every header of every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  [TRANSPORT_SECURITY.name]: TRANSPORT_SECURITY.value,
};
