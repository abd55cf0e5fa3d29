/** A page that has moved leads on, with the fragment it was asked for, unless that one has an address of its own. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
const place = document.getElementById(location.hash.slice(1));
if (link !== null && place?.matches('[data-former]') !== true) location.replace(link.href + location.hash);
