import { formatTranslationQuery, parseTranslationQuery } from './translate/translation-query.ts';

/**
 * Let the reader of the front page choose a level, or a position on it, and show what it is called elsewhere. The
 * sentences stand on the pages of translations; the one of the chosen document is fetched when it is needed. It shares
 * nothing with other scripts: what two share is one more request for whoever opens the front page.
 */
const fields = need(document.querySelector<HTMLElement>('[data-translate]'));
const shown = need(document.querySelector<HTMLElement>('[data-translation]'));
const documents = need(fields.querySelector<HTMLSelectElement>('select[name="dokument"]'));
const levels = need(fields.querySelector<HTMLSelectElement>('select[name="niveau"]'));
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
    shown.replaceChildren(makeParagraph('Niveauerne kunne ikke hentes. Vælg igen, eller genindlæs siden.'));
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
    const option = new Option(title === null ? name : `${title}${time}, ${name}`, level);
    if (title !== null) option.dataset['position'] = title;
    option.selected = level === chosen && title === position;
    return option;
  };
  const positions = sections.flatMap((section) => listPositions(section).map((title) => toOption(section, title)));
  levels.replaceChildren(
    makeGroup(
      'Niveauer',
      sections.map((section) => toOption(section, null)),
    ),
    ...(positions.length === 0 ? [] : [makeGroup('Stillinger', positions)]),
  );
}

function show(section: HTMLElement, position: string | null): void {
  const translation = section.querySelector('.translation');
  if (translation === null) return;
  const copy = document.importNode(translation, true);
  const { name = '', year, owner = '' } = section.dataset;
  if (position !== null && listPositions(section).includes(position)) {
    const time = year === undefined ? '' : `, ${year}`;
    const strong = document.createElement('strong');
    strong.textContent = position;
    const sentence = makeParagraph(strong, ` (${owner}${time}) er en stilling på niveauet ${name}.`);
    sentence.className = 'translation-position';
    copy.prepend(sentence);
  }
  shown.replaceChildren(copy);
}

function listPositions(section: HTMLElement): string[] {
  return Array.from(section.querySelectorAll('[data-position]'), ({ textContent }) => textContent);
}

function makeGroup(label: string, options: readonly HTMLOptionElement[]): HTMLOptGroupElement {
  const group = document.createElement('optgroup');
  group.label = label;
  group.append(...options);
  return group;
}

function makeParagraph(...parts: readonly (Node | string)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.append(...parts);
  return paragraph;
}

/** What the page has from the build. */
function need<Type>(found: Type | null): Type {
  if (found === null) throw new Error('The page has no choice of levels.');
  return found;
}
