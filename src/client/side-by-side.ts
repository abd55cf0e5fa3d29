/** Lay the levels side by side that the address or the reader chooses. */
import { COMPARED_PARAMETERS, formatChoice } from '../atlas/addresses/pathnames.ts';
import { joinWords } from '../atlas/lexicon/join-words.ts';
import { listChosen, parseChoice, type Choice } from './compare/choice.ts';
import { fitToWidth, keepPlace, WIDE } from './compare/fit-to-width.ts';
import { describeComparison, nameLevel } from './compare/format-comparison.ts';
import { laySideBySide } from './compare/lay-side-by-side.ts';
import { loadComparison } from './compare/load-compared.ts';
import { makeElement } from './compare/make-element.ts';
import { getElement } from './search/element.ts';

const form = getElement(document, '[data-compare]', HTMLFormElement);
const status = getElement(document, '[data-compare-status]', HTMLElement);
const box = getElement(document, '[data-compare-box]', HTMLElement);
const offers = document.querySelectorAll<HTMLElement>('[data-compare-offers]');
const lineByLine = document.querySelector<HTMLAnchorElement>('[data-compare-lines]');
/** What the page shows from the build, the fewest levels it can show, and whether form by form. */
const ownLevels = (box.dataset['levels'] ?? '').split(' ').filter((id) => id !== '');
const least = Number(box.dataset['least']);
const isByForm = box.dataset['byForm'] !== undefined;
const ownTitle = document.title;

const fields = makeFields(getElement(form, 'select', HTMLSelectElement));
const known = [...(fields[0]?.options ?? [])].map(({ value }) => value).filter((value) => value !== '');
let shown = ownLevels.length === 0 ? null : ownLevels.join(' ');
let latestRun = 0;

const choice = getElement(document, '[data-compare-choice]', HTMLDetailsElement);

for (const link of document.querySelectorAll<HTMLElement>('[data-compare-link]')) link.hidden = false;
keepPlace(box);
restore();
// Where there is little room, the fields are folded once the address has chosen.
if (readChosen().length > 0) choice.open = WIDE.matches;
fitToWidth(box);
WIDE.addEventListener('change', () => fitToWidth(box));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose();
});
form.addEventListener('change', choose);
window.addEventListener('popstate', restore);

/** Make a field for each level that can be chosen: what there is to choose from stands in the page once. */
function makeFields(first: HTMLSelectElement): HTMLSelectElement[] {
  const labels = [...form.querySelectorAll('label')];
  for (const [i, label] of labels.entries()) {
    if (i === 0) continue;
    const field = first.cloneNode(true) as HTMLSelectElement;
    field.name = COMPARED_PARAMETERS[i] ?? '';
    label.append(field);
  }
  return [...form.querySelectorAll('select')];
}

/** Show the levels that the address asks for; where it asks for none, those of the page. */
function restore(): void {
  const asked = parseChoice(location.search, known);
  const choice: Choice =
    listChosen(asked).length === 0 ? COMPARED_PARAMETERS.map((_, i) => ownLevels[i] ?? null) : asked;
  for (const [i, field] of fields.entries()) field.value = choice[i] ?? '';
  void show();
}

/** Keep the choice in the address, readable, and show it. */
function choose(): void {
  // Arrow keys in a field go from choice to choice: none of them is a page to go back to.
  history.replaceState(null, '', location.pathname + formatChoice(readChosen()));
  void show();
}

function readChosen(): string[] {
  return listChosen(fields.map(({ value }) => (value === '' ? null : value)));
}

async function show(): Promise<void> {
  const ownRun = ++latestRun;
  const ids = readChosen();
  if (lineByLine !== null) lineByLine.search = formatChoice(ids);
  if (ids.join(' ') === shown) return;
  try {
    const comparison = ids.length === 0 ? null : await loadComparison(ids, isByForm);
    if (ownRun !== latestRun) return;
    const levels = comparison?.levels ?? [];
    const isShown = comparison !== null && levels.length >= least;
    box.replaceChildren(...(isShown ? [laySideBySide(comparison, makeElement)] : []));
    fitToWidth(box);
    for (const offer of offers) offer.hidden = isShown;
    document.title = isShown ? `${joinWords(levels.map(nameLevel))} – ${ownTitle}` : ownTitle;
    status.textContent = isShown && isByForm ? '' : describeComparison(levels, least);
    shown = ids.join(' ');
  } catch (error) {
    if (ownRun !== latestRun) return;
    console.warn(error);
    shown = null;
    box.replaceChildren();
    status.textContent = 'Niveauerne kunne ikke hentes. Vælg igen, eller genindlæs siden.';
  }
}
