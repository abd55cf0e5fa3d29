/** Lead on from an old address on a page, when someone comes to it and it has gone elsewhere. */
const follow = () => {
  // Ids are ASCII: what a browser would have to decode is none, and may be nothing it can.
  const place = document.getElementById(location.hash.slice(1));
  const link = place?.matches('[data-former]') === true ? place.querySelector('a') : null;
  if (link !== null) location.replace(link.href);
};
follow();
window.addEventListener('hashchange', follow);
