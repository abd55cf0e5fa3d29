/**
 * On a printed page, addresses are whole, and its own has what a reader has chosen in it: the build may not know the host.
 */
const addresses = document.querySelectorAll<HTMLElement>('[data-paper-address]');

function write(): void {
  const { origin, pathname, search } = window.location;
  for (const address of addresses) {
    const own = address.dataset['paperAddress'] ?? pathname;
    address.textContent = origin + own + (own === pathname ? search : '');
  }
}

window.addEventListener('beforeprint', write);
