/** `/` moves the focus to the search field of the page, unless the reader is writing something. */
document.addEventListener('keydown', (event) => {
  // With Shift it is still `/`: on a Danish keyboard it stands on Shift and 7.
  if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (isWriting(event.target)) return;
  const field = document.querySelector<HTMLInputElement>('form[role="search"] input[type="search"]');
  if (field === null) return;
  event.preventDefault();
  field.focus();
  field.select();
});

const NOT_WRITTEN_IN = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit']);

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_WRITTEN_IN.has(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
  );
}
