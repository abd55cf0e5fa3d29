/**
 * A page is of one build with what it searches in: when a new worker takes over, every tab begins anew. The first worker
 * of all takes over pages that came from the network, and leaves them as they are.
 */
if ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null) {
  navigator.serviceWorker.addEventListener('controllerchange', beginAnew);
}

/** Load the page of the new build; where a dialog is open, its reader is not interrupted. */
function beginAnew(): void {
  const dialog = document.querySelector('dialog[open]');
  if (dialog === null) location.reload();
  else dialog.addEventListener('close', beginAnew, { once: true });
}
