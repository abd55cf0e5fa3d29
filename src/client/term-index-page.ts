/** The index A–Å: a field that leaves only the entries whose words hold what is typed. */
import { foldWord } from '../atlas/lexicon/fold-word.ts';

const filter = document.querySelector<HTMLElement>('[data-filter]');
const field = filter?.querySelector('input');
const status = filter?.querySelector('[data-filter-status]');
const sections = [...document.querySelectorAll<HTMLElement>('.term-index section')].map((section) => ({
  section,
  entries: [...section.querySelectorAll('li')].map((entry) => ({ entry, text: foldText(entry.textContent) })),
}));

/** The words of a text without regard to case and accents. */
function foldText(text: string): string {
  return text.trim().split(/\s+/u).map(foldWord).join(' ');
}

function showMatching(typed: string): void {
  const words = foldText(typed).split(' ');
  let shown = 0;
  for (const { section, entries } of sections) {
    let own = 0;
    for (const { entry, text } of entries) {
      entry.hidden = !words.every((word) => text.includes(word));
      if (!entry.hidden) own++;
    }
    section.hidden = own === 0;
    shown += own;
  }
  if (status != null) status.textContent = typed.trim() === '' ? '' : shown === 1 ? '1 opslag' : `${shown} opslag`;
}

if (filter !== null && field != null) {
  filter.hidden = false;
  field.addEventListener('input', () => showMatching(field.value));
  // What was typed before the page was left and come back to.
  if (field.value !== '') showMatching(field.value);
}
