import { FACETS, type Facet } from '../../atlas/search-facets.ts';
import { element } from './element.ts';

/** The fieldsets of the search page, and the list of what is chosen in them. */
export interface FacetView {
  /** Values in the order they stand. */
  choices: Record<Facet, string[]>;
  read(): Record<Facet, string[]>;
  show(chosen: Readonly<Record<Facet, readonly string[]>>): void;
  showCounts(counts: Record<Facet, Map<string, number>>): void;
  /** Make the coloured key of the innermost of some organisations. */
  makeKey: (organisations: readonly string[]) => Node | null;
}

/**
 * Take over the fieldsets the build has made. `onChange` is called when the reader has chosen; when a choice was taken
 * back from the list, the focus goes to the next one there, or to `fallback`.
 */
export function takeOverFacets(
  fieldsets: HTMLElement,
  chosenList: HTMLElement,
  fallback: HTMLElement,
  onChange: () => void,
): FacetView {
  const inputs = [...fieldsets.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const of = (facet: Facet): HTMLInputElement[] => inputs.filter(({ name }) => name === facet);
  const perFacet = <Value>(read: (own: HTMLInputElement[]) => Value): Record<Facet, Value> => ({
    organisation: read(of('organisation')),
    trin: read(of('trin')),
    form: read(of('form')),
  });
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

  fieldsets.addEventListener('change', () => onChange());

  return {
    choices: perFacet((own) => own.map(({ value }) => value)),
    read: () => perFacet((own) => own.filter(({ checked }) => checked).map(({ value }) => value)),
    show: (chosen) => {
      for (const facet of FACETS) for (const input of of(facet)) input.checked = chosen[facet].includes(input.value);
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
    makeKey: (organisations) => {
      const own = of('organisation')
        .filter(({ value }) => organisations.includes(value))
        .sort((a, b) => Number(b.dataset['depth']) - Number(a.dataset['depth']))[0];
      return own?.closest('label')?.querySelector('.key')?.cloneNode(true) ?? null;
    },
  };
}
