import { deriveComparison, type ComparisonSource } from '../atlas/statements/derive-comparison.ts';
import { joinWords } from '../atlas/lexicon/join-words.ts';
import { COMPARED_PARAMETERS, comparisonHref } from '../atlas/addresses/pathnames.ts';
import { listChosen, parseChoice } from './compare/choice.ts';
import { formatComparison, nameLevel } from './compare/format-comparison.ts';
import { showComparison } from './compare/show-comparison.ts';
import { getElement } from './search/element.ts';

const form = getElement(document, '[data-compare]', HTMLFormElement);
const status = getElement(document, '[data-compare-status]', HTMLElement);
const box = getElement(document, '[data-compare-box]', HTMLElement);
const note = getElement(document, '[data-compare-note]', HTMLElement);
const fields = COMPARED_PARAMETERS.map((name) => getElement(form, `select[name="${name}"]`, HTMLSelectElement));
const ownTitle = document.title;

let source: Promise<ComparisonSource> | null = null;
let latestRun = 0;

form.hidden = false;
restore();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose();
});
form.addEventListener('change', choose);
window.addEventListener('popstate', restore);

/** Show the levels that the address asks for. */
function restore(): void {
  const known = Array.from(fields[0]?.options ?? [], ({ value }) => value).filter((value) => value !== '');
  const choice = parseChoice(location.search, known);
  for (const [i, field] of fields.entries()) field.value = choice[i] ?? '';
  void show();
}

/** Keep the choice in the address, readable, and show it. */
function choose(): void {
  // Arrow keys in a field go from choice to choice: none of them is a page to go back to.
  history.replaceState(null, '', `${location.pathname}${new URL(comparisonHref(readChosen()), location.href).search}`);
  void show();
}

function readChosen(): string[] {
  return listChosen(fields.map(({ value }) => (value === '' ? null : value)));
}

async function show(): Promise<void> {
  const ownRun = ++latestRun;
  const ids = readChosen();
  try {
    const loaded = await load();
    if (ownRun !== latestRun) return;
    const levels = ids.flatMap((id) => loaded.levels.find((level) => level.id === id) ?? []);
    const rows = levels.length > 1 ? deriveComparison(loaded, ids) : [];
    box.hidden = rows.length === 0;
    note.hidden = box.hidden;
    box.replaceChildren(...(rows.length === 0 ? [] : [showComparison(rows)]));
    document.title = rows.length === 0 ? ownTitle : `${joinWords(levels.map(nameLevel))} – ${ownTitle}`;
    status.textContent = formatComparison(levels, rows);
  } catch (error) {
    if (ownRun !== latestRun) return;
    source = null;
    console.warn(error);
    box.hidden = true;
    note.hidden = true;
    status.textContent = 'Niveauerne kunne ikke hentes. Vælg igen, eller genindlæs siden.';
  }
}

/** Fetch what can be compared, once; after a failure, anew. */
function load(): Promise<ComparisonSource> {
  source ??= fetch(`${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}sammenlign/niveauer.json`).then((response) => {
    if (!response.ok) throw new Error(`niveauer.json: ${response.status}`);
    return response.json() as Promise<ComparisonSource>;
  });
  return source;
}
