/**
 * Whether `/` opens the search. It can be turned off, for a key without Ctrl may be pressed by mistake, and by those who
 * speak to their device (WCAG 2.2, 2.1.4). The choice is kept in the browser.
 */
const KEY = 'ledelsesatlas:soegetast';
const OFF = 'fra';

/** Without storage the choice lasts as long as the page. */
let isOn = read();

/** Say whether `/` may open the search. */
export function isSlashOn(): boolean {
  return isOn;
}

/** Show the boxes that turn it off, and do as they say. */
export function followSlashSetting(): void {
  for (const setting of document.querySelectorAll<HTMLElement>('[data-slash-setting]')) {
    setting.hidden = false;
    setting.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      isOn = target.checked;
      keep(isOn);
      show();
    });
  }
  show();
  // Another tab may choose, and the back button brings back a page as it was left.
  for (const event of ['storage', 'pageshow']) {
    window.addEventListener(event, () => {
      isOn = read(isOn);
      show();
    });
  }
}

/** Boxes, hints and what assistive tools are told all say the same. */
function show(): void {
  document.documentElement.toggleAttribute('data-slash-off', !isOn);
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-slash-setting] input')) box.checked = isOn;
  for (const field of document.querySelectorAll('[aria-keyshortcuts]')) {
    field.setAttribute('aria-keyshortcuts', isOn ? '/ Control+K' : 'Control+K');
  }
}

function read(otherwise = true): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return otherwise;
  }
}

function keep(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // Then it lasts as long as the page.
  }
}
