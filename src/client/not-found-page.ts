/** What the page says to whoever came to an address that leads nowhere: where it went, and what to search for. */
import { followMoves } from '../atlas/addresses/follow-moves.ts';
import { readLastWords } from './not-found/read-last-words.ts';

const proposals = document.querySelector<HTMLElement>('[data-proposals]');

if (proposals !== null) {
  const base = proposals.dataset['base'] ?? '/';
  const moves = JSON.parse(proposals.dataset['moves'] ?? '[]') as Parameters<typeof followMoves>[1];
  const pathname = `/${location.pathname.slice(base.length)}`.replace(/\/?$/u, '/');
  const destination = followMoves(pathname + location.hash, moves) ?? followMoves(pathname, moves);
  if (destination !== null) {
    const line = document.createElement('p');
    if (destination.to === null) line.textContent = destination.why;
    else line.append('Siden er flyttet: ', createLink(base + destination.to.slice(1), destination.to));
    proposals.append(line);
  }
  const words = readLastWords(pathname + location.hash);
  if (words !== '') {
    const line = document.createElement('p');
    line.append(createLink(`${base}soeg/?q=${encodeURIComponent(words)}`, `Søg efter »${words}«`));
    proposals.append(line);
  }
  proposals.hidden = proposals.childElementCount === 0;
}

function createLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
