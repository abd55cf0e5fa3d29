import type { Answer } from '../answer-query.ts';
import { element } from '../element.ts';
import type { Hit, SearchEngine } from '../index/engine.ts';
import type { HitGroup } from '../group-hits.ts';
import { listQuoted } from './list-quoted.ts';
import { showGroups } from './show-groups.ts';
import { showNamedPages } from './show-named-pages.ts';

/** What is put into the page. */
export interface ShownAnswer {
  /** Pages found by their name; empty for none. */
  named: Node[];
  /** Statements by page, and the button for those that have only some of the query; empty for none. */
  groups: Node[];
}

/** Make what is shown of an answer, with the texts of the first hits fetched. */
export async function showAnswer(
  { reading, pages, groups, rest, sought }: Answer,
  { catalogue, describePlace }: Pick<SearchEngine, 'catalogue' | 'describePlace'>,
): Promise<ShownAnswer> {
  const show = (some: readonly HitGroup<Hit>[]): Promise<Node[]> =>
    showGroups(some, sought, { placeOf: ({ id }) => describePlace(catalogue.get(id)), isByForm: reading.isText });
  const left = rest.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return {
    named: pages.length === 0 ? [] : await showNamedPages(pages, { catalogue, describePlace }, sought),
    groups: [
      ...(groups.length === 0 ? [] : await show(groups)),
      ...(left === 0 ? [] : [foldAway(`og ${left}, der kun har ${listQuoted(rest.words)}`, () => show(rest.groups))]),
    ],
  };
}

/** Make the button that what it names takes the place of. */
function foldAway(label: string, show: () => Promise<Node[]>): Element {
  const button = element('button', { type: 'button', class: 'search-rest', 'aria-expanded': 'false' }, label);
  const place = element('div', {}, button);
  button.addEventListener('click', () => {
    button.disabled = true;
    show().then(
      (nodes) => {
        place.replaceChildren(element('h3', { class: 'search-rest', tabindex: '-1' }, label), ...nodes);
        place.querySelector<HTMLElement>('h3')?.focus();
      },
      () => {
        button.disabled = false;
        button.textContent = 'Kunne ikke hentes. Prøv igen';
      },
    );
  });
  return place;
}
