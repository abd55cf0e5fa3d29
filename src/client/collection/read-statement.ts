import { isStatementId, type Picked } from './collection.ts';

/** Links that say the words of the statement they lead to; others name it by its title or its level. */
const IN_WORDS = 'a.statement-link, a.side-text';

/** What stands for a statement that can be picked: on the page of its level the item itself, elsewhere a link to it. */
export const PICKABLE = `.statement[data-statement], ${IN_WORDS}, .alike a, .elsewhere > header a, .row-level a`;

/** Read which statement an element stands for; `null` where it is none. */
export function readStatement(element: Element): Picked | null {
  const id = element instanceof HTMLAnchorElement ? toId(element) : element.getAttribute('data-statement');
  if (id === null || !isStatementId(id)) return null;
  const hasWords = !(element instanceof HTMLAnchorElement) || element.matches(IN_WORDS);
  const words = hasWords ? (element.querySelector('.statement-text') ?? element) : null;
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

/** The id of the level that a link leads to; `null` where it leads elsewhere. */
export function toLevelOf({ pathname }: HTMLAnchorElement): string | null {
  return /\/dokumenter\/(?<level>[^/]+\/[^/]+)\/$/u.exec(pathname)?.groups?.['level'] ?? null;
}

function toId(link: HTMLAnchorElement): string | null {
  const level = toLevelOf(link);
  return level === null || link.hash === '' ? null : `${level}/${link.hash.slice(1)}`;
}
