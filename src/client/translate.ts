import { element, getElement } from './search/element.ts';
import { formatTranslationQuery, parseTranslationQuery } from './translate/translation-query.ts';

/**
 * Let the reader of the front page choose a level, or a position on it, and show what it is called elsewhere. The
 * sentences stand on the pages of translations; the one of the chosen document is fetched when it is needed.
 */
const fields = getElement(document, '[data-translate]', HTMLElement);
const shown = getElement(document, '[data-translation]', HTMLElement);
const documents = getElement(fields, 'select[name="dokument"]', HTMLSelectElement);
const levels = getElement(fields, 'select[name="niveau"]', HTMLSelectElement);
const root = fields.dataset['translate'] ?? '';

const pages = new Map<string, Promise<HTMLElement[]>>();
let latestRun = 0;

fields.hidden = false;
documents.addEventListener('change', () => void choose(documents.value, null, null, true));
levels.addEventListener('change', () => {
  const position = levels.selectedOptions[0]?.dataset['position'] ?? null;
  void choose(documents.value, levels.value, position, true);
});
const asked = parseTranslationQuery(location.search);
if (asked !== null) void choose(asked.document, asked.level, asked.position, false);

/** Show a level of a document – the first where none is named – and keep it in the address if the reader chose it. */
async function choose(id: string, level: string | null, position: string | null, keep: boolean): Promise<void> {
  if (!Array.from(documents.options, ({ value }) => value).includes(id)) return;
  const ownRun = ++latestRun;
  try {
    const sections = await load(id);
    const section = sections.find((candidate) => candidate.dataset['level'] === level) ?? sections[0];
    if (ownRun !== latestRun || section === undefined) return;
    documents.value = id;
    fillLevels(sections, section.dataset['level'] ?? '', position);
    show(section, position);
    if (keep) {
      history.replaceState(null, '', formatTranslationQuery(section.dataset['level'] ?? '', position) + location.hash);
    }
  } catch (error) {
    if (ownRun !== latestRun) return;
    pages.delete(id);
    console.warn(error);
    shown.replaceChildren(element('p', {}, 'Niveauerne kunne ikke hentes. Vælg igen, eller genindlæs siden.'));
  }
}

function load(id: string): Promise<HTMLElement[]> {
  const known = pages.get(id);
  if (known !== undefined) return known;
  const page = fetch(`${root}${id}/`).then(async (response) => {
    if (!response.ok) throw new Error(`${id}: ${response.status}`);
    const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
    return [...parsed.querySelectorAll<HTMLElement>('[data-level]')];
  });
  pages.set(id, page);
  return page;
}

/** Offer the levels of a document, and under them its positions with the year they are from. */
function fillLevels(sections: readonly HTMLElement[], chosen: string, position: string | null): void {
  const toOption = (section: HTMLElement, title: string | null): HTMLOptionElement => {
    const { level = '', name = '', year } = section.dataset;
    const time = year === undefined ? '' : ` (${year})`;
    const option = element('option', { value: level }, title === null ? name : `${title}${time}, ${name}`);
    if (title !== null) option.dataset['position'] = title;
    option.selected = level === chosen && title === position;
    return option;
  };
  const positions = sections.flatMap((section) => listPositions(section).map((title) => toOption(section, title)));
  levels.replaceChildren(
    element('optgroup', { label: 'Niveauer' }, ...sections.map((section) => toOption(section, null))),
    ...(positions.length === 0 ? [] : [element('optgroup', { label: 'Stillinger' }, ...positions)]),
  );
}

function show(section: HTMLElement, position: string | null): void {
  const translation = section.querySelector('.translation');
  if (translation === null) return;
  const copy = document.importNode(translation, true);
  const { name = '', year, owner = '' } = section.dataset;
  if (position !== null && listPositions(section).includes(position)) {
    const time = year === undefined ? '' : `, ${year}`;
    copy.prepend(
      element(
        'p',
        { class: 'translation-position' },
        element('strong', {}, position),
        ` (${owner}${time}) er en stilling på niveauet ${name}.`,
      ),
    );
  }
  shown.replaceChildren(copy);
}

function listPositions(section: HTMLElement): string[] {
  return Array.from(section.querySelectorAll('[data-position]'), ({ textContent }) => textContent);
}
