/** What can be made of a collection: sheets, a job profile, cards, texts – one of them at a time, as it comes on paper. */
import { formatCount } from '../../../atlas/lexicon/format-count.ts';
import { element, getElement } from '../../search/element.ts';
import type { Collection, Picked } from '../collection.ts';
import { deriveCards } from '../derive-cards.ts';
import { deriveJobProfile, type JobProfile } from '../derive-job-profile.ts';
import { deriveConversationSheets } from '../derive-sheets.ts';
import { type Entry, type Library, toSource } from '../entries.ts';
import { formatCsv } from '../format-csv.ts';
import { formatMarkdown, formatText, type TakenFrom } from '../format-text.ts';
import { listBinding } from '../list-binding.ts';
import type * as WordFile from '../word/word-file.ts';
import { layBinding } from './lay-binding.ts';
import { layCards } from './lay-cards.ts';
import { layConversation } from './lay-conversation.ts';
import { layJobProfile } from './lay-job-profile.ts';
import { layOwnWords } from './lay-own-words.ts';
import { makeButton } from './make-button.ts';
import { saveFile } from './save-file.ts';

/** The page, and what it lets be changed. */
export interface WaysView {
  page: HTMLElement;
  /** The name of the site. */
  site: string;
  write: (change: Partial<Pick<Collection, 'before' | 'after'>>) => void;
  pick: (picked: Picked, isIn: boolean) => void;
}

/** What is shown, from the address or as the reader chose. */
const chosen = readChosen();
let isSetUp = false;

/** Show what is chosen of a collection. Fields that are being written in are left as they are. */
export function showWays(
  view: WaysView,
  collection: Collection,
  entries: readonly Entry[],
  library: Library,
  { areFieldsKept }: { areFieldsKept: boolean },
): void {
  const { page } = view;
  const again = (): void => {
    showWays(view, collection, entries, library, { areFieldsKept: false });
  };
  if (!isSetUp) {
    isSetUp = true;
    for (const radio of page.querySelectorAll<HTMLInputElement>('[name="ark"]')) {
      radio.checked = radio.value === chosen.way;
    }
  }
  getElement(page, '[data-ways]', HTMLFieldSetElement).onchange = ({ target }): void => {
    if (target instanceof HTMLInputElement) chosen.way = target.value;
    keepChosen();
    again();
  };
  const papers = getElement(page, '[data-papers]', HTMLElement);
  const fields = getElement(page, '[data-fields]', HTMLElement);
  const tools = getElement(page, '[data-tools]', HTMLElement);
  const status = getElement(page, '[data-tool-status]', HTMLElement);
  const typed = readTyped(papers);
  const say = (words: string): void => {
    status.textContent = words;
  };
  const onPaper = takeFrom(view.site, (address) => address.replace(/^https?:\/\//u, ''));
  const inText = takeFrom(view.site, (address) => address);
  let nextFields: HTMLElement[] = [];
  switch (chosen.way) {
    case 'profil': {
      const profile = deriveJobProfile(entries);
      papers.replaceChildren(...layJobProfile(profile, collection, onPaper));
      const levels = entries.flatMap(({ level }) => level ?? []);
      nextFields = [
        layOwnWords('before', collection, view.write),
        layOwnWords('after', collection, view.write),
        ...layBinding(listBinding(levels, library), collection, library, view.pick),
        ...layPitfalls(profile),
      ];
      showTools(tools, [
        printButton(),
        wordButton('jobprofil', say, async () => (await loadWord()).formatProfileWord(profile, collection, onPaper)),
      ]);
      break;
    }
    case 'kort': {
      const cards = deriveCards(entries);
      papers.replaceChildren(...layCards(cards, onPaper.toAddress));
      showTools(tools, [
        printButton(),
        wordButton('dialogkort', say, async () => (await loadWord()).formatCardsWord(cards, onPaper.toAddress)),
      ]);
      break;
    }
    case 'tekst': {
      const text = formatText(entries, inText);
      const shown = element('textarea', {
        class: 'as-text',
        readonly: '',
        rows: '12',
        'aria-label': 'Samlingen som tekst',
      });
      shown.value = text;
      papers.replaceChildren(shown);
      const copy = (words: string, content: string): HTMLElement =>
        makeButton(words, () => {
          navigator.clipboard.writeText(content).then(
            () => {
              say('Kopieret.');
            },
            () => {
              shown.value = content;
              shown.focus();
              shown.select();
              say('Teksten er markeret. Kopiér den herfra.');
            },
          );
        });
      showTools(tools, [
        copy('Kopiér som tekst', text),
        copy('Kopiér som Markdown', formatMarkdown(entries, inText)),
        makeButton('Hent til Excel (CSV)', () => {
          saveFile('samling.csv', new Blob([formatCsv(entries, inText)], { type: 'text/csv' }));
        }),
      ]);
      break;
    }
    default: {
      const all = deriveConversationSheets(entries);
      const ofLevel = all.filter(({ level }) => level?.id === chosen.level);
      const sheets = ofLevel.length > 0 ? ofLevel : all;
      papers.replaceChildren(...layConversation(sheets, onPaper));
      nextFields = layLevelChoice(all, ofLevel.length > 0 ? chosen.level : '', (level) => {
        chosen.level = level;
        keepChosen();
        again();
      });
      showTools(tools, [
        printButton(),
        wordButton('samtaleark', say, async () =>
          (await loadWord()).formatConversationWord(sheets, onPaper, readTyped(papers)),
        ),
      ]);
    }
  }
  writeTyped(papers, typed);
  if (areFieldsKept) return;
  const open = [...fields.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
    ({ dataset }) => dataset['binding'],
  );
  const focused = document.activeElement;
  const ticked = focused instanceof HTMLInputElement && fields.contains(focused) ? focused.value : null;
  fields.replaceChildren(...nextFields);
  for (const details of fields.querySelectorAll<HTMLDetailsElement>('details')) {
    details.open = open.includes(details.dataset['binding']);
  }
  if (ticked !== null) fields.querySelector<HTMLElement>(`input[value="${ticked}"]`)?.focus();
}

function readChosen(): { way: string; level: string } {
  const parameters = new URLSearchParams(location.search);
  const way = parameters.get('ark') ?? '';
  return { way: ['profil', 'kort', 'tekst'].includes(way) ? way : 'samtaleark', level: parameters.get('niveau') ?? '' };
}

/** The choice stands in the address, so that the page can be come back to. */
function keepChosen(): void {
  const parameters = new URLSearchParams({
    ark: chosen.way,
    ...(chosen.way === 'samtaleark' && chosen.level !== '' ? { niveau: chosen.level } : {}),
  });
  history.replaceState(null, '', `?${parameters.toString().replaceAll('%2F', '/')}${location.hash}`);
}

function takeFrom(site: string, shorten: (address: string) => string): TakenFrom {
  return {
    site,
    day: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' }).format(new Date()),
    toAddress: (href) => shorten(new URL(href === '' ? import.meta.env.BASE_URL : href, location.href).href),
  };
}

/** Fetched on use: most who come here print. */
const loadWord = (): Promise<typeof WordFile> => import('../word/word-file.ts');

function printButton(): HTMLElement {
  return makeButton(
    'Udskriv',
    () => {
      window.print();
    },
    { class: 'primary-button' },
  );
}

function wordButton(name: string, say: (words: string) => void, make: () => Promise<Blob>): HTMLElement {
  return makeButton('Hent som Word', () => {
    say('Laver Word-filen …');
    make().then(
      (file) => {
        saveFile(`${name}.docx`, file);
        say('Word-filen er hentet.');
      },
      () => {
        say('Word-filen kunne ikke laves. Er du uden net, så prøv igen, når du er på nettet.');
      },
    );
  });
}

/** The buttons stay where they are, with the focus, as long as they are the same. */
function showTools(tools: HTMLElement, buttons: readonly HTMLElement[]): void {
  const focused = [...tools.children].indexOf(document.activeElement ?? tools);
  tools.replaceChildren(...buttons.flatMap((button) => [button, ' ']));
  if (focused >= 0) buttons[focused]?.focus();
}

/** Say which picks a job profile leaves out. */
function layPitfalls({ pitfalls }: JobProfile): HTMLElement[] {
  if (pitfalls === 0) return [];
  const count = formatCount(pitfalls, 'faldgrube', 'faldgruber');
  return [element('p', {}, `${count} er ikke taget med: De siger, hvad der går galt, og kræver ikke noget.`)];
}

/** Which level the sheets are of, where there are several. */
function layLevelChoice(
  sheets: ReturnType<typeof deriveConversationSheets>,
  current: string,
  choose: (level: string) => void,
): HTMLElement[] {
  const levels = new Map(sheets.flatMap(({ level }) => (level === null ? [] : [[level.id, level]])));
  if (levels.size < 2) return [];
  const select = element(
    'select',
    { id: 'ark-niveau' },
    element('option', { value: '' }, 'Alle niveauer, et ark hver'),
    ...[...levels.values()].map((level) => element('option', { value: level.id }, toSource(level))),
  );
  select.value = current;
  select.addEventListener('change', () => {
    choose(select.value);
  });
  return [element('p', { class: 'own-words' }, element('label', { for: select.id }, 'Niveau'), select)];
}

/** What is typed on the papers, by the ids of its fields. It is kept nowhere. */
function readTyped(papers: HTMLElement): Map<string, string> {
  return new Map(
    [...papers.querySelectorAll<HTMLInputElement>('input[type="text"]')].map(({ id, value }) => [id, value]),
  );
}

function writeTyped(papers: HTMLElement, typed: ReadonlyMap<string, string>): void {
  for (const field of papers.querySelectorAll<HTMLInputElement>('input[type="text"]')) {
    field.value = typed.get(field.id) ?? '';
  }
}
