import { SIZE_LIMIT_MB } from '../client/offline/size-limit.ts';
import type { KeptSite } from './write-service-worker.ts';

/** Say what a first visit fetches beyond its page, and what a device keeps; and warn where it is more than the site says. */
export function formatKeptSite({ files, bytes, first, moreBytes }: KeptSite): string {
  const said =
    `  a first visit fetches ${toMegabytes(first.bytes)} in ${first.requests} requests beyond its page, ` +
    `and keeps ${files} files (${toMegabytes(bytes)}); the rest is ${toMegabytes(moreBytes)} more on the way`;
  if (bytes <= SIZE_LIMIT_MB * 1e6) return said;
  return (
    `${said}\nThe site takes ${toMegabytes(bytes)} of a device, and says that it takes ${SIZE_LIMIT_MB} at most: ` +
    'raise the number in src/client/offline/size-limit.ts.'
  );
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
