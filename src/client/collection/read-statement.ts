import { isStatementId, type Picked } from './collection.ts';

/** What stands for a statement that can be picked: on the page of its level the item itself, elsewhere a link to it. */
export const PICKABLE = '.statement[data-statement], a.statement-link, a.side-text, .alike a';

/** Read which statement an element stands for; `null` where it is none. */
export function readStatement(element: Element): Picked | null {
  const id = element instanceof HTMLAnchorElement ? toId(element) : element.getAttribute('data-statement');
  if (id === null || !isStatementId(id)) return null;
  const words = element.matches('.alike a') ? null : (element.querySelector('.statement-text') ?? element);
  return {
    id,
    note: '',
    text: words === null ? '' : words.textContent.replaceAll(/\s+/gu, ' ').trim(),
    source: element.closest<HTMLElement>('[data-copied-as]')?.dataset['copiedAs'] ?? '',
  };
}

/** The link of a statement in the words of the site: its whole address. */
export function toStatementHref(id: string): string {
  const [document = '', level = '', slug = ''] = id.split('/');
  return new URL(
    `${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}dokumenter/${document}/${level}/#${slug}`,
    location.href,
  ).href;
}

function toId({ pathname, hash }: HTMLAnchorElement): string | null {
  const place = /\/dokumenter\/(?<level>[^/]+\/[^/]+)\/$/u.exec(pathname)?.groups;
  return place === undefined || hash === '' ? null : `${place['level'] ?? ''}/${hash.slice(1)}`;
}
