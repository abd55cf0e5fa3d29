import { ADDRESS_MARK, WORDS_MARK } from '../../atlas/site/format-citation.ts';

/** So long the button says that it has copied, in milliseconds. */
const SAID = 4_000;

// Where the browser lets nothing into its clipboard (a page that came without TLS), the buttons stay away.
if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-citation]')) {
    const name = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(cite(button)).then(
        () => say(button, 'Henvisningen er kopieret', name),
        () => say(button, 'Kunne ikke kopiere', name),
      );
    });
  }
}

/** Put words and address into the reference of a button, and the day after it. */
function cite(button: HTMLButtonElement): string {
  const statement = button.closest('.statement');
  const words = statement?.querySelector('.statement-text')?.textContent.replaceAll(/\s+/gu, ' ').trim() ?? '';
  const day = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' }).format(new Date());
  const reference = (button.dataset['citation'] ?? '')
    .replace(WORDS_MARK, () => words)
    .replace(ADDRESS_MARK, () => new URL(`#${statement?.id ?? ''}`, location.href).href);
  return `${reference} Læst ${day}.`;
}

/** Say on the button what has come of it, for a while. */
function say(button: HTMLButtonElement, words: string, name: string): void {
  button.textContent = words;
  setTimeout(() => (button.textContent = name), SAID);
}
