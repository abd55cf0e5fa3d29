import type { OfflineAction, OfflineLine } from './describe-offline-state.ts';

/** Show a line in its element, and run `act` when the reader chooses what it offers; `null` hides it. */
export function showOfflineLine(
  element: HTMLElement,
  line: OfflineLine | null,
  act: (action: OfflineAction) => void,
): void {
  element.hidden = line === null;
  if (line === null) return;
  let [text] = element.querySelectorAll('span');
  text ??= element.appendChild(document.createElement('span'));
  if (text.textContent !== line.text) text.textContent = line.text;

  const [button] = element.querySelectorAll('button');
  if (button?.value === line.action?.name) return;
  const hadFocus = button !== undefined && document.activeElement === button;
  button?.remove();
  if (line.action !== null) element.append(makeButton(line.action, act));
  // Who pressed the button goes on from here, and not from the top of the page.
  if (hadFocus) element.focus({ preventScroll: true });
}

function makeButton({ name, label }: { name: OfflineAction; label: string }, act: (action: OfflineAction) => void) {
  const button = document.createElement('button');
  button.type = 'button';
  button.value = name;
  button.textContent = label;
  button.addEventListener('click', () => act(name));
  return button;
}
