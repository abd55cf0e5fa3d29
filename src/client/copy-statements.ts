/**
 * What is copied of a page with statements is their words, a line each, with whose they are: no marks, menus and counts.
 * Words within one statement are copied as they stand, and so is a selection without statements.
 */
import { type CopiedPart, formatCopied } from './copy/format-copied.ts';

/** The words of a statement, wherever it is shown. */
const STATEMENTS = '.statement-text, .statement-link';

/** What stands between the words and is none of them. */
const APPARATUS = '.count, .visually-hidden, .th-note';

document.addEventListener('copy', (event) => {
  const selection = document.getSelection();
  const main = document.querySelector('main');
  if (selection === null || selection.isCollapsed || main === null || event.clipboardData === null) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, dialog') !== null) return;
  if (isWithinOne(selection)) return;
  const parts = [...main.querySelectorAll<HTMLElement>(`h1, h2, h3, h4, h5, ${STATEMENTS}`)]
    .filter((element) => selection.containsNode(element, true))
    .map(toPart);
  if (!parts.some(({ kind }) => kind === 'statement')) return;
  const lines = formatCopied(parts);
  event.clipboardData.setData('text/plain', `${lines.join('\n')}\n`);
  event.clipboardData.setData('text/html', lines.map((line) => `<p>${escape(line)}</p>`).join(''));
  event.preventDefault();
});

/** Whether a selection begins and ends in the words of the same statement. */
function isWithinOne({ anchorNode, focusNode }: Selection): boolean {
  const [from, to] = [anchorNode, focusNode].map((node) =>
    (node instanceof Element ? node : node?.parentElement)?.closest(STATEMENTS),
  );
  return from != null && from === to;
}

function toPart(element: HTMLElement): CopiedPart {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(APPARATUS)) part.remove();
  const text = copy.textContent.replaceAll(/\s+/gu, ' ').trim();
  if (!element.matches(STATEMENTS)) return { kind: 'heading', text };
  return {
    kind: 'statement',
    text,
    source: element.closest<HTMLElement>('[data-copied-as]')?.dataset['copiedAs'] ?? null,
  };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
