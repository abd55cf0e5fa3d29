import { FACETS, perFacet, type Facet, type FacetValues } from '../../../atlas/search/search-facets.ts';
import { element, getElement } from '../element.ts';
import { FORMER, type SearchState } from '../search-state.ts';

/** What a reader has chosen among the filters. */
export type Choice = Pick<SearchState, 'chosen' | 'withFormer'>;

/** The filters of the search page, a group for each facet, and the list of what is chosen in them. */
export interface FacetView {
  /** Values in the order they stand. */
  choices: FacetValues;
  read(): Choice;
  /** Show what is chosen; the groups that hold some of it are unfolded. */
  show(choice: Choice): void;
  showCounts(counts: Record<Facet, Map<string, number>>): void;
}

/**
 * Take over the groups the build has made. `onChange` is called when the reader has chosen; when a choice was taken
 * back from the list, the focus goes to the next one there, or to `fallback`.
 */
export function takeOverFacets(
  groups: HTMLElement,
  chosenList: HTMLElement,
  fallback: HTMLElement,
  onChange: () => void,
): FacetView {
  const inputs = [...groups.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const of = (facet: Facet): HTMLInputElement[] => inputs.filter(({ name }) => name === facet);
  /** Only where a newer edition has taken the place of one. */
  const former = inputs.find(({ name }) => name === FORMER);
  const group = (facet: Facet): HTMLDetailsElement => getElement(groups, `[data-facet="${facet}"]`, HTMLDetailsElement);
  /** Those the site has something to choose in. */
  const shown = FACETS.filter((facet) => of(facet).length > 0);
  const labelOf = (input: HTMLInputElement): string => input.dataset['label'] ?? input.value;

  const uncheck = (some: readonly HTMLInputElement[]): void => {
    const place = [...chosenList.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
    for (const input of some) input.checked = false;
    onChange();
    const buttons = chosenList.querySelectorAll<HTMLElement>('button');
    (buttons[Math.min(place, buttons.length - 1)] ?? fallback).focus();
  };

  const showChosen = (): void => {
    const checked = inputs.filter((input) => input.checked);
    const button = (label: string, name: string, some: HTMLInputElement[]): Element => {
      const made = element('button', { type: 'button', 'aria-label': name }, label);
      made.addEventListener('click', () => uncheck(some));
      return element('li', {}, made);
    };
    chosenList.hidden = checked.length === 0;
    chosenList.replaceChildren(
      ...checked.map((input) => button(labelOf(input), `Fjern filteret ${labelOf(input)}`, [input])),
      ...(checked.length > 1 ? [button('Fjern alle', 'Fjern alle filtre', checked)] : []),
    );
  };

  groups.addEventListener('change', () => onChange());

  return {
    choices: perFacet((facet) => of(facet).map(({ value }) => value)),
    read: () => ({
      chosen: perFacet((facet) =>
        of(facet)
          .filter(({ checked }) => checked)
          .map(({ value }) => value),
      ),
      withFormer: former?.checked === true,
    }),
    show: ({ chosen, withFormer }) => {
      if (former !== undefined) former.checked = withFormer;
      for (const facet of shown) {
        const number = chosen[facet].length;
        for (const input of of(facet)) input.checked = chosen[facet].includes(input.value);
        getElement(group(facet), '[data-chosen-here]', HTMLElement).textContent = number === 0 ? '' : `${number} valgt`;
        if (number > 0) group(facet).open = true;
      }
      showChosen();
    },
    showCounts: (counts) => {
      for (const facet of FACETS) {
        for (const input of of(facet)) {
          const number = counts[facet].get(input.value) ?? 0;
          const label = input.closest('label');
          const place = label?.querySelector('[data-count]');
          if (place !== null && place !== undefined) place.textContent = String(number);
          label?.toggleAttribute('data-empty', number === 0);
        }
      }
    },
  };
}
