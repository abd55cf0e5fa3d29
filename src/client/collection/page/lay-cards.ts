import { element } from '../../search/element.ts';
import type { Card } from '../derive-cards.ts';
import { toSource } from '../entries.ts';
import { sizeCard } from '../size-on-paper.ts';

/** Lay cards to talk over, eight a paper, with lines to cut along. */
export function layCards(papers: readonly Card[][], toAddress: (href: string) => string): HTMLElement[] {
  return papers.map((cards, i) =>
    element(
      'section',
      { class: 'paper cards-paper', 'aria-label': `Dialogkort, ark ${i + 1} af ${papers.length}` },
      element('ul', {}, ...cards.map((card) => layCard(card, toAddress))),
    ),
  );
}

function layCard(card: Card, toAddress: (href: string) => string): HTMLElement {
  if (card === null) {
    return element('li', { class: 'talk-card' }, element('p', { class: 'talk-form' }, 'Vores egen'), element('p', {}));
  }
  const { text, level, statement, pick } = card.entry;
  const form = [...(statement?.pitfall === true ? ['Faldgrube'] : []), statement?.form ?? '']
    .filter(Boolean)
    .join(' · ');
  return element(
    'li',
    { class: 'talk-card', ...(level === null ? {} : { 'data-colour': String(level.colour) }) },
    element('p', { class: 'talk-form' }, form),
    element('p', { class: `talk-text ${sizeCard(text)}` }, text),
    element(
      'p',
      { class: 'talk-foot' },
      element('span', {}, level === null ? pick.source : toSource(level)),
      ' ',
      element('span', {}, `${card.number}/${card.of}`),
      ...(level === null ? [] : [' ', layAddress(toAddress(level.href))]),
    ),
  );
}

/** An address breaks where a part of it ends, if it must. */
function layAddress(address: string): HTMLElement {
  const parts = address.split(/(?<=\/)/u).flatMap((part) => [part, element('wbr')]);
  return element('span', { class: 'talk-address' }, ...parts);
}
