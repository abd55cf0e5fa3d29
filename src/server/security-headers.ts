import { SERVER_POLICY } from './content-security-policy.ts';

/** What every answer of a server says, besides what it sends: by name, in the order they are written. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': SERVER_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know `frame-ancestors`.
  'X-Frame-Options': 'DENY',
};

/** Where a host is reached by TLS, it stays so for a year. Browsers pass it by where it comes without TLS (RFC 6797, 8.1). */
export const TRANSPORT_SECURITY = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** How long answers may be kept: names under `assets/` hold a hash of what they are; the rest is asked for anew. */
export const CACHING = {
  hashedFolder: 'assets/',
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;
