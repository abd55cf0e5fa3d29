import { getElement } from '../search/element.ts';

const checklist = document.querySelector('[data-checklist]');
if (checklist !== null) offerCopy(checklist);

/** Show the button that copies the checklist as text, a line each. */
function offerCopy(root: Element): void {
  const button = getElement(root, '[data-copy]', HTMLButtonElement);
  const status = getElement(root, '[data-copied]', HTMLElement);
  const details = getElement(root, 'details', HTMLDetailsElement);
  const text = getElement(root, '[data-checklist-text]', HTMLElement);
  button.hidden = false;
  button.addEventListener('click', () => {
    copy(formatChecklist(text)).then(
      (count) => {
        status.textContent = `Kopieret: ${count} linjer.`;
      },
      () => {
        // Where the browser lets nothing be copied, the text is shown and marked.
        details.open = true;
        getSelection()?.selectAllChildren(text);
        status.textContent = 'Teksten er markeret. Kopiér den herfra.';
      },
    );
  });
}

async function copy(lines: readonly string[]): Promise<number> {
  await navigator.clipboard.writeText(lines.join('\n'));
  return lines.length;
}

function formatChecklist(text: Element): string[] {
  return Array.from(text.querySelectorAll('p, li'), (line) => line.textContent.trim().replace(/\s+/gu, ' '));
}
